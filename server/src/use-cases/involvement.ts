import type { RecordInvolvement } from '@fourchairs/shared/document/record.ts';
import { standingAnswers } from '@fourchairs/shared/domain/standing-answers.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { Involvement, involvementRequest } from '@fourchairs/shared/protocol/http/reports.ts';
import type * as z from 'zod/mini';

import type { MeetingAccess } from '#auth/meeting-access.ts';
import { localDay } from '#lib/local-day.ts';
import { Problem } from '#lib/problem.ts';
import type { InvolvementRow } from '#store/ports/involvement-store.ts';
import type { MeetingRow, ParticipantRow } from '#store/store.ts';
import { audit } from '#use-cases/audit.ts';
import { deciders } from '#use-cases/deciders.ts';
import type { Deps } from '#use-cases/deps.ts';
import { participantOf } from '#use-cases/participant-of.ts';

const findDeciders = async (
  { store }: Pick<Deps, 'store'>,
  { pupil: of }: Pick<MeetingRow, 'pupil'>,
  { participants, today }: { participants: readonly ParticipantRow[]; today: string },
): Promise<readonly ParticipantRow[]> => {
  const [pupil, responsible] = await Promise.all([
    store.schools.pupil(of),
    store.carers.responsibilities(of),
  ]);
  const known = must(pupil, 'the pupil of a meeting');
  return deciders(known, participants, { today, responsible });
};

/** What was last said by each who decides of each professional of this meeting, whenever it was said. */
const findStanding = async (
  deps: Pick<Deps, 'store'>,
  meeting: Pick<MeetingRow, 'pupil'>,
  { participants, today }: { participants: readonly ParticipantRow[]; today: string },
): Promise<readonly InvolvementRow[]> => {
  const [rows, deciding] = await Promise.all([
    deps.store.involvement.ofPupil(meeting.pupil),
    findDeciders(deps, meeting, { participants, today }),
  ]);
  return standingAnswers(rows).filter(
    ({ professional, person }) =>
      participants.some((row) => row.person === professional && row.role === 'professional') &&
      deciding.some((row) => row.person === person),
  );
};

const toInvolvement = (row: InvolvementRow): Involvement => ({
  professional: row.professional,
  person: row.person,
  agrees: row.agrees,
  how: row.how,
  recordedBy: row.recordedBy,
  at: new Date(row.at).toISOString(),
});

export const listInvolvement = async (
  deps: Deps,
  { meeting, participants }: MeetingAccess,
): Promise<Involvement[]> => {
  const today = localDay(deps.clock.now());
  return (await findStanding(deps, meeting, { participants, today })).map(toInvolvement);
};

/** For the record, whose agreement counts on the day of the meeting; undefined where no professional is asked, as in every record before any was. */
export const recordInvolvement = async (
  deps: Pick<Deps, 'store'>,
  meeting: MeetingRow,
): Promise<readonly RecordInvolvement[] | undefined> => {
  const participants = await deps.store.meetings.participants(meeting.id);
  if (!participants.some(({ role }) => role === 'professional')) return undefined;
  const today = meeting.plannedAt.slice(0, 10);
  const rows = await findStanding(deps, meeting, { participants, today });
  return rows.map(({ pupil: _pupil, meeting: _meeting, at, ...row }) => ({
    ...row,
    at: new Date(at).toISOString(),
  }));
};

const bad = (field: string, message: string) => new Problem('bad-request', message, field);

const checkPeople = async (
  deps: Deps,
  access: MeetingAccess,
  { professional, person }: { professional: string; person: string },
): Promise<{ professional: PersonId; person: PersonId }> => {
  const helper = participantOf(access, professional, 'professional');
  if (helper.role !== 'professional') {
    throw bad('professional', 'That person is not a professional. Nothing was noted.');
  }
  const decider = participantOf(access, person, 'person');
  const { meeting, participants } = access;
  const today = localDay(deps.clock.now());
  const deciding = await findDeciders(deps, meeting, { participants, today });
  if (!deciding.some((row) => row.person === decider.person)) {
    throw bad(
      'person',
      'A parent or carer with parental responsibility agrees to this, and from 16 the young person alone. Nothing was noted: choose who agreed.',
    );
  }
  return { professional: helper.person, person: decider.person };
};

/** Somebody agrees that a professional helps, or takes it back; what they said before stays. */
export const answerInvolvement = async (
  deps: Deps,
  input: {
    readonly access: MeetingAccess;
    readonly said: z.output<typeof involvementRequest>;
    readonly actor: PersonId;
  },
): Promise<void> => {
  const { access, said, actor } = input;
  const { agrees, how } = said;
  const people = await checkPeople(deps, access, said);
  const { id: meeting, pupil } = access.meeting;
  const at = deps.clock.now();
  await deps.store.involvement.add({
    pupil,
    meeting,
    ...people,
    agrees,
    how,
    recordedBy: actor,
    at,
  });
  deps.live.announce(meeting, { kind: 'meeting-changed' });
  const action = agrees ? 'involvement.agreed' : 'involvement.taken-back';
  await audit(deps, { actor, action, meeting, detail: { ...people, how } });
};
