import type { Role } from '#access/role.ts';
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
