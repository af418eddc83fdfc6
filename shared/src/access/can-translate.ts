import type { SeatActor } from '#access/actor.ts';
import { leads, speaksForSchool } from '#access/speaks-for-school.ts';
import { isOpenState, type MeetingState } from '#domain/codes.ts';
import type { PersonId } from '#lib/ids.ts';

/** Put what somebody answered, or added beside the record, into English beside their own words. */
export type TranslateQuestion<Meeting> = {
  action: 'meeting.translate';
  meeting: Meeting;
  forPerson: PersonId;
};

type Asked = { readonly meeting: { readonly state: MeetingState }; readonly forPerson: PersonId };

/**
 * The interpreter, and whoever may type what this person says; never whose words they are (TRANSLATE1). Once the record
 * is saved, the school types for those whose interpreter went home, and nobody does on the room's laptop.
 */
export const mayTranslate = (
  actor: SeatActor,
  { meeting: { state }, forPerson }: Asked,
): boolean => {
  if (forPerson === actor.personId) return false;
  const writes = actor.role === 'interpreter' || actor.writesFor.includes(forPerson);
  if (isOpenState(state)) return writes || leads(actor) || speaksForSchool(actor);
  return state === 'saved' && actor.device === 'own' && (writes || speaksForSchool(actor));
};
