import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';

import { type Database, rowOf, rowsOf } from '#store/repositories/database.ts';
import { newDocumentSteps } from '#store/repositories/new-document.ts';
import { type Step, step } from '#store/sql/step.ts';
import type { AgreementRow, AttendanceRow, MeetingRow, MeetingStore } from '#store/store.ts';
import type { Tables } from '#store/tables.ts';

const columns = [
  'id',
  'school',
  'pupil',
  'term',
  'plannedAt',
  'state',
  'stage',
  'lead',
  'carriedMeeting',
  'carriedVersion',
  'savedVersion',
] as const;

type Selected = Pick<Tables['meeting'], (typeof columns)[number]>;

const meetingOf = ({ carriedMeeting, carriedVersion, ...meeting }: Selected): MeetingRow => ({
  ...meeting,
  carriedFrom:
    carriedMeeting === null || carriedVersion === null
      ? null
      : { meeting: carriedMeeting, n: carriedVersion },
});

const addMeeting = ({ db }: Database, { carriedFrom, ...meeting }: MeetingRow): Step =>
  step(
    db.insertInto('meeting').values({
      ...meeting,
      carriedMeeting: carriedFrom?.meeting ?? null,
      carriedVersion: carriedFrom?.n ?? null,
      savedTitle: null,
      savedAt: null,
    }),
  );

const change = (
  { db }: Database,
  meeting: MeetingId,
  values: Partial<Pick<MeetingRow, 'stage' | 'lead'>>,
): Step =>
  step(db.updateTable('meeting').set(values).where('id', '=', meeting), {
    rows: 1,
    otherwise: 'There is no such meeting',
  });

const setState = ({ db }: Database, meeting: MeetingId, state: 'planned' | 'live'): Step =>
  step(
    db
      .updateTable('meeting')
      .set({ state })
      .where('id', '=', meeting)
      .where('state', '<>', 'saved'),
    { rows: 1, otherwise: 'The meeting is saved, or there is no such meeting' },
  );

const setAttendance = ({ db }: Database, row: AttendanceRow): Step => {
  const { how, from, to } = row;
  return step(
    db
      .insertInto('attendance')
      .values(row)
      .onConflict((c) => c.columns(['meeting', 'person']).doUpdateSet({ how, from, to })),
  );
};

const setScribe = (
  { db }: Database,
  meeting: MeetingId,
  forPerson: PersonId,
  by: PersonId | null,
): Step =>
  by === null
    ? step(db.deleteFrom('scribe').where('meeting', '=', meeting).where('for', '=', forPerson))
    : step(
        db
          .insertInto('scribe')
          .values({ meeting, for: forPerson, by })
          .onConflict((c) => c.columns(['meeting', 'for']).doUpdateSet({ by })),
      );

/** A saved meeting takes a first answer of somebody, but never changes one. */
const setAgreement = ({ db }: Database, row: AgreementRow): Step => {
  const { meeting, version } = row;
  const open = db.selectFrom('meeting').select('id').where('state', '<>', 'saved');
  return step(
    db
      .insertInto('agreement')
      .values(row)
      .onConflict((c) =>
        c
          .columns(['meeting', 'version', 'person'])
          .doUpdateSet(row)
          .where('agreement.meeting', 'in', open.where('id', '=', meeting)),
      ),
    { rows: 1, otherwise: `The meeting is saved: the answer to version ${version} stays` },
  );
};

export const createMeetings = (database: Database): MeetingStore => {
  const { db, connection } = database;
  const meetings = db.selectFrom('meeting').select(columns);
  const write = (...steps: Step[]): Promise<void> => connection.write(steps);
  return {
    createMeeting: async (meeting, people, documents, newPeople) =>
      write(
        ...newPeople.map((person) => step(db.insertInto('person').values(person))),
        addMeeting(database, meeting),
        ...people.map((person) => step(db.insertInto('participant').values(person))),
        ...documents.flatMap((document) => newDocumentSteps(database, meeting.id, document)),
      ),
    meeting: async (id) => {
      const row = await rowOf(database, meetings.where('id', '=', id));
      return row && meetingOf(row);
    },
    meetingsOfPupil: async (pupil) => {
      const rows = meetings.where('pupil', '=', pupil).orderBy('plannedAt').orderBy('id');
      return (await rowsOf(database, rows)).map(meetingOf);
    },
    meetingsOfSchool: async (school) => {
      const rows = meetings.where('school', '=', school).orderBy('plannedAt').orderBy('id');
      return (await rowsOf(database, rows)).map(meetingOf);
    },
    participants: async (meeting) =>
      rowsOf(
        database,
        db
          .selectFrom('participant')
          .selectAll()
          .where('meeting', '=', meeting)
          .orderBy('position')
          .orderBy('person'),
      ),
    setState: async (meeting, state) => write(setState(database, meeting, state)),
    setStage: async (meeting, stage) => write(change(database, meeting, { stage })),
    setLead: async (meeting, lead) => write(change(database, meeting, { lead })),
    setAttendance: async (row) => write(setAttendance(database, row)),
    attendance: async (meeting) =>
      rowsOf(
        database,
        db.selectFrom('attendance').selectAll().where('meeting', '=', meeting).orderBy('person'),
      ),
    setScribe: async (meeting, forPerson, by) => write(setScribe(database, meeting, forPerson, by)),
    scribes: async (meeting) =>
      rowsOf(
        database,
        db.selectFrom('scribe').selectAll().where('meeting', '=', meeting).orderBy('for'),
      ),
    setAgreement: async (row) => write(setAgreement(database, row)),
    agreements: async (meeting) =>
      rowsOf(
        database,
        db
          .selectFrom('agreement')
          .selectAll()
          .where('meeting', '=', meeting)
          .orderBy('version')
          .orderBy('at')
          .orderBy('person'),
      ),
    addAddition: async (row) => write(step(db.insertInto('addition').values(row))),
    additions: async (meeting) =>
      rowsOf(
        database,
        db
          .selectFrom('addition')
          .select(['meeting', 'person', 'words', 'at'])
          .where('meeting', '=', meeting)
          .orderBy('id'),
      ),
  };
};
