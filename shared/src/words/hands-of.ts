import type { How } from '#domain/codes.ts';

/**
 * Whose hands a sentence about these words names. What an interpreter put down on somebody's own page stays what they
 * interpreted, though it was the speaker who showed it to the meeting and so put it there.
 */
export const handsOf = <By extends string | null>({
  how,
  saidBy,
  typedBy,
  helpedBy = null,
}: {
  readonly how: How | null;
  readonly saidBy: string | null;
  readonly typedBy: By;
  readonly helpedBy?: string | null;
}): { readonly typedBy: By | string; readonly helpedBy: string | null } =>
  how === 'interpreted' && saidBy === typedBy && helpedBy !== null
    ? { typedBy: helpedBy, helpedBy: null }
    : { typedBy, helpedBy };
