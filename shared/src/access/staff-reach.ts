import type { StaffActor } from '#access/actor.ts';
import type { PersonId } from '#lib/ids.ts';

/** Whose invitation to a meeting stands now. */
type Invited = { readonly invited: readonly PersonId[] };

/** The SENCO invites to every meeting of the school, a teacher to those they are invited to. */
export const mayInvite = (actor: StaffActor, { invited }: Invited): boolean =>
  actor.role === 'senco' || (actor.role === 'teacher' && invited.includes(actor.personId));

export const mayReadRecord = (actor: StaffActor, { invited }: Invited): boolean =>
  actor.role === 'senco' || invited.includes(actor.personId);
