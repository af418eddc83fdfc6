import type { SeatActor } from '#access/actor.ts';
import { isOnStaff } from '#access/role.ts';
import type { PersonId } from '#lib/ids.ts';

/** What is formal about a pupil's SEN Support, beside what everybody writes together. */
export type SenQuestion<Meeting> =
  /** That somebody of the family was formally told. */
  | { action: 'sen.tell'; meeting: Meeting; forPerson: PersonId }
  /** Whether SEN Support begins, goes on or ends. */
  | { action: 'sen.decide'; meeting: Meeting };

/** The school notes it, at any time: the letter often goes out after the meeting. */
export const mayTell = (
  actor: SeatActor,
  {
    meeting,
    forPerson,
  }: { meeting: { readonly invited: readonly PersonId[] }; forPerson: PersonId },
): boolean =>
  isOnStaff(actor.role) && actor.device === 'own' && meeting.invited.includes(forPerson);
