import type { Role } from '#access/role.ts';
import type { Stage } from '#domain/stages.ts';
import type { PersonId } from '#lib/ids.ts';

/** Stamped on every awareness state by the server; what a client sends here is overwritten (HERE1). */
export type PresenceUser = {
  readonly personId: PersonId;
  readonly name: string;
  readonly role: Role;
  /** The role's colour as a CSS hex value, as Tiptap's caret wants it. */
  readonly color: string;
  readonly device: 'own' | 'room';
};

/** Awareness state on the `meeting` document. Positions are Yjs relative positions as JSON. */
export type Presence = {
  readonly user: PresenceUser;
  readonly stage?: Stage;
  /** True while the page is hidden or untouched: drawn dashed. */
  readonly away?: boolean;
  /** Caret in a plain text field: the field's key (see shared/document) and two relative positions. */
  readonly field?: {
    readonly key: string;
    readonly anchor: unknown;
    readonly head: unknown;
  } | null;
  /** Caret in the notes, kept by Tiptap's collaboration caret. */
  readonly cursor?: { readonly anchor: unknown; readonly head: unknown } | null;
};
