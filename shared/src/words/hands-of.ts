import type { How } from '#domain/codes.ts';

/**
 * Whose hands a sentence about these words names. Whoever shows a page to the meeting types it anew there, and whose
 * hands it was before stands as help: what an interpreter put down on somebody's own page stays what they interpreted,
 * and whoever wrote their own words on somebody else's page wrote them themselves.
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
  helpedBy !== null && (helpedBy === saidBy || (how === 'interpreted' && saidBy === typedBy))
    ? { typedBy: helpedBy, helpedBy: null }
    : { typedBy, helpedBy };
