import type { SeatActor } from '#access/actor.ts';
import { leads, speaksForSchool } from '#access/speaks-for-school.ts';
import { isOpenState, type MeetingState } from '#domain/codes.ts';
import type { PersonId } from '#lib/ids.ts';

type Asked = {
  readonly meeting: { readonly state: MeetingState; readonly invited: readonly PersonId[] };
  readonly forPerson: PersonId;
  readonly signed?: boolean;
};

/**
 * On your own seat you answer for yourself, after Finish too, once you may read what was saved. For somebody in the room, whoever leads or writes for
 * them does, while the meeting is open: nobody speaks for the absent once the record is saved. What the absent signed
 * on paper the school may still put in.
 */
export const mayAnswer = (
  actor: SeatActor,
  { meeting: { state, invited }, forPerson, signed = false }: Asked,
): boolean => {
  const open = isOpenState(state);
  const answered = state === 'saved' && actor.device === 'own';
  if (forPerson === actor.personId) return open || answered;
  if (!invited.includes(forPerson)) return false;
  if (open) return leads(actor) || actor.writesFor.includes(forPerson);
  return signed && state === 'saved' && speaksForSchool(actor);
};
