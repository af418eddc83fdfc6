import type { SeatActor } from '#access/actor.ts';
import { isOnStaff } from '#access/role.ts';
import type { PersonId } from '#lib/ids.ts';

/** About what is printed for somebody before a meeting, and what comes back of it. */
export type PaperQuestion<Meeting> =
  /** What one person takes home: an invitation, their questions, room to write. */
  | { action: 'paper.print'; meeting: Meeting; forPerson: PersonId }
  /** Put what somebody wrote on paper into their lane, as theirs. */
  | { action: 'paper.type-up'; meeting: Meeting; forPerson: PersonId }
  /**
   * Somebody else's words that came too late for the record, typed by whoever wrote for them. `paper`: they stand on a
   * paper that was found, with a day on it.
   */
  | { action: 'meeting.add-words-for'; meeting: Meeting; forPerson: PersonId; paper?: boolean };

type Asked = {
  readonly meeting: { readonly invited: readonly PersonId[] };
  readonly forPerson: PersonId;
};

/** Never from the room's laptop: what was printed or typed up there would be anybody's. */
export const mayPrint = (actor: SeatActor, { meeting, forPerson }: Asked): boolean =>
  actor.device === 'own' && isOnStaff(actor.role) && meeting.invited.includes(forPerson);

/** Whoever leads, the SENCO, and who writes for this person already. One's own words are one's own to type. */
export const mayTypeUp = (actor: SeatActor, asked: Asked): boolean =>
  mayPrint(actor, asked) &&
  asked.forPerson !== actor.personId &&
  (actor.isLead || actor.role === 'senco' || actor.writesFor.includes(asked.forPerson));

/** Whoever wrote for them; and what stands on a paper, whoever could have typed it up before the end. */
export const addsFor = (actor: SeatActor, asked: Asked & { readonly paper?: boolean }): boolean =>
  actor.writesFor.includes(asked.forPerson) || (asked.paper === true && mayTypeUp(actor, asked));
