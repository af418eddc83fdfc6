import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

import { type Database, rowOf, rowsOf } from '#store/repositories/database.ts';
import { createMeetingPeople } from '#store/repositories/meeting-people.ts';
import { newDocument } from '#store/repositories/new-document.ts';
import { createTakingPart } from '#store/repositories/taking-part.ts';
import { type Step, step } from '#store/sql/step.ts';
import type { MeetingRow, MeetingStore } from '#store/store.ts';
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
  'review',
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
      .where('state', 'in', ['planned', 'live']),
    { rows: 1, otherwise: 'The meeting is saved or cancelled, or there is no such meeting' },
  );

export const createMeetings = (database: Database): MeetingStore => {
  const { db, connection } = database;
  const meetings = db.selectFrom('meeting').select(columns).orderBy('plannedAt').orderBy('id');
  const participants = db.selectFrom('participant').selectAll().orderBy('position');
  const write = (...steps: Step[]): Promise<void> => connection.write(steps);
  return {
    createMeeting: async (meeting, people, documents, newPeople, known) => {
      const made = documents.map((document) => newDocument(database, meeting.id, document));
      const others = db.selectFrom('meeting').select('id').where('pupil', '=', meeting.pupil);
      await write(
        ...(known === undefined
          ? []
          : [step(others, { rows: known, otherwise: 'Another meeting was made' })]),
        ...newPeople.map((person) => step(db.insertInto('person').values(person))),
        addMeeting(database, meeting),
        ...people.map((person) => step(db.insertInto('participant').values(person))),
        ...made.flatMap(({ steps }) => steps),
      );
      for (const { key, head } of made) database.heads.set(key, head);
    },
    meeting: async (id) => {
      const row = await rowOf(database, meetings.where('id', '=', id));
      return row && meetingOf(row);
    },
    meetingsOfPupil: async (pupil) =>
      (await rowsOf(database, meetings.where('pupil', '=', pupil))).map(meetingOf),
    meetingsOfSchool: async (school) =>
      (await rowsOf(database, meetings.where('school', '=', school))).map(meetingOf),
    participants: async (meeting) =>
      rowsOf(database, participants.where('meeting', '=', meeting).orderBy('person')),
    meetingsWith: async (person) =>
      (
        await rowsOf(
          database,
          meetings.where(
            'id',
            'in',
            db.selectFrom('participant').select('meeting').where('person', '=', person),
          ),
        )
      ).map(meetingOf),
    setState: async (meeting, state) => write(setState(database, meeting, state)),
    setStage: async (meeting, stage) => write(change(database, meeting, { stage })),
    setLead: async (meeting, lead) => write(change(database, meeting, { lead })),
    ...createTakingPart(database),
    ...createMeetingPeople(database),
  };
};
