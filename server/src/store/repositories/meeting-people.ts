import { laneOf, prepOf } from '@fourchairs/shared/document/document-name.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';

import type { Database } from '#store/repositories/database.ts';
import { firstHead } from '#store/repositories/new-document.ts';
import { revokeLinkStep } from '#store/repositories/seats.ts';
import { holdOpenMeeting } from '#store/repositories/version-steps.ts';
import { type Step, step } from '#store/sql/step.ts';
import type { MeetingStore } from '#store/store.ts';

type AddPeople = Parameters<MeetingStore['addPeople']>;

/** An empty document, unless there is one of its name. */
const addDocument = (
  { db }: Database,
  meeting: MeetingId,
  { name, schema }: AddPeople[2][number],
): Step =>
  step(
    db
      .insertInto('document')
      .values(firstHead({ meeting, name }, { schema }))
      .onConflict((c) => c.columns(['meeting', 'name']).doNothing()),
  );

const addPeople = (
  database: Database,
  [meeting, people, documents, newPeople]: AddPeople,
): Step[] => [
  holdOpenMeeting(database, meeting),
  ...newPeople.map((person) => step(database.db.insertInto('person').values(person))),
  ...people.map((person) => step(database.db.insertInto('participant').values(person))),
  ...documents.map((document) => addDocument(database, meeting, document)),
];

const holdPlanned = ({ db }: Database, meeting: MeetingId): Step =>
  step(
    db
      .updateTable('meeting')
      .set((e) => ({ state: e.ref('state') }))
      .where('id', '=', meeting)
      .where('state', '=', 'planned'),
    { rows: 1, otherwise: 'The meeting has begun, or there is no such meeting' },
  );

/** Nothing of theirs is there: no seat was ever opened, nobody wrote in their documents, nobody comes with them. */
const leftNothing = ({ db }: Database, meeting: MeetingId, person: PersonId): Step[] => [
  step(
    db.selectFrom('seat').select('id').where('meeting', '=', meeting).where('person', '=', person),
    { rows: 0, otherwise: 'They have been in the meeting' },
  ),
  step(
    db
      .selectFrom('document')
      .select('name')
      .where('meeting', '=', meeting)
      .where('name', 'in', [laneOf(person), prepOf(person)])
      .where('seq', '>', 0),
    { rows: 0, otherwise: 'Somebody wrote for them' },
  ),
  step(
    db
      .selectFrom('participant')
      .select('person')
      .where('meeting', '=', meeting)
      .where('with', '=', person),
    { rows: 0, otherwise: 'Somebody comes with them' },
  ),
];

const removePerson = (
  database: Database,
  meeting: MeetingId,
  person: PersonId,
  at: number,
): Step[] => {
  const { db } = database;
  return [
    holdPlanned(database, meeting),
    ...leftNothing(database, meeting, person),
    revokeLinkStep(database, meeting, person, at),
    step(
      db
        .deleteFrom('scribe')
        .where('meeting', '=', meeting)
        .where((e) => e.or([e('for', '=', person), e('by', '=', person)])),
    ),
    step(db.deleteFrom('attendance').where('meeting', '=', meeting).where('person', '=', person)),
    step(db.deleteFrom('participant').where('meeting', '=', meeting).where('person', '=', person), {
      rows: 1,
      otherwise: 'They are not on the list',
    }),
  ];
};

/** Who is invited to a meeting that is there already. */
export const createMeetingPeople = (
  database: Database,
): Pick<MeetingStore, 'addPeople' | 'removePerson'> => ({
  addPeople: async (...added) => database.connection.write(addPeople(database, added)),
  removePerson: async (meeting, person, at) =>
    database.connection.write(removePerson(database, meeting, person, at)),
});
