import type { StaffActor } from '@fourchairs/shared/access/actor.ts';
import { can } from '@fourchairs/shared/access/can.ts';
import type { Duty } from '@fourchairs/shared/access/duty.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { OpeningView, OpeningsView } from '@fourchairs/shared/protocol/http/openings.ts';

import type { Deps } from '#use-cases/deps.ts';
import { meetingTitle } from '#use-cases/meeting-title.ts';
import { type Opening, listOpenings } from '#use-cases/openings.ts';

const iso = (at: number): string => new Date(at).toISOString();

const toView = async (
  { store }: Deps,
  {
    actor,
    opening,
    names,
  }: {
    actor: StaffActor;
    opening: Opening;
    names: ReadonlyMap<PersonId, string>;
  },
): Promise<OpeningView> => {
  const { target, until } = opening;
  const meeting = must(await store.meetings.meeting(opening.meeting), 'the meeting of an opening');
  const pupil = must(await store.schools.pupil(meeting.pupil), 'the pupil of a meeting');
  const ofPupil = await store.meetings.meetingsOfPupil(meeting.pupil);
  const may = (
    action: 'opening.decide' | 'opening.withdraw' | 'opening.end' | 'preparation.open',
  ): boolean => can(actor, { action, opening: target });
  return {
    id: opening.id,
    pupil: pupil.fullName,
    meeting: meetingTitle(meeting, ofPupil),
    state: target.state,
    until: until === null ? null : iso(until),
    steps: opening.steps.map(({ step, by, at, words }) => ({
      step,
      by: names.get(by) ?? '',
      at: iso(at),
      words,
    })),
    may: {
      decide: may('opening.decide'),
      withdraw: may('opening.withdraw'),
      end: may('opening.end'),
      read: may('preparation.open'),
    },
  };
};

/** Who may open a child's own page at this school, and, for them alone, every opening there was. */
export const viewOpenings = async (deps: Deps, actor: StaffActor): Promise<OpeningsView> => {
  const { store, settings } = deps;
  const { schoolId } = actor;
  const [staff, duties, openings] = await Promise.all([
    store.schools.staff(schoolId),
    store.openings.duties(schoolId),
    listOpenings(deps, schoolId),
  ]);
  const names = new Map(staff.map(({ id, name }) => [id, name]));
  const holding = (held: Duty): string[] =>
    duties.filter(({ duty }) => duty === held).map(({ person }) => names.get(person) ?? '');
  const seen = openings.filter(({ target }) =>
    can(actor, { action: 'opening.see', opening: target }),
  );
  return {
    hours: settings.openingHours,
    leads: holding('safeguarding-lead'),
    seniors: holding('senior'),
    maySee: actor.duties.length > 0,
    mayAsk: can(actor, { action: 'opening.ask', schoolId, of: 'child' }),
    openings: await Promise.all(seen.map((opening) => toView(deps, { actor, opening, names }))),
  };
};
