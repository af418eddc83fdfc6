import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';

import type { AdditionRow } from '#store/ports/after-store.ts';
import type { AttendanceRow } from '#store/ports/attendance.ts';
import { type Database, rowsOf } from '#store/repositories/database.ts';
import { additionSaid, answerSaid } from '#store/repositories/saying-seals.ts';
import { writeSaid } from '#store/repositories/sayings.ts';
import { holdMeeting, holdOpenMeeting, isLastVersion } from '#store/repositories/version-steps.ts';
import { type Step, step } from '#store/sql/step.ts';
import type { AgreementRow, MeetingStore } from '#store/store.ts';

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

const writeAgreement = ({ db }: Database, row: AgreementRow): Step => {
  const open = db.selectFrom('meeting').select('id').where('state', 'in', ['planned', 'live']);
  const isOwn = row.typedBy === row.person;
  return step(
    db
      .insertInto('agreement')
      .values(row)
      .onConflict((c) => {
        const change = c
          .columns(['meeting', 'version', 'person'])
          .doUpdateSet(row)
          .where('agreement.meeting', 'in', open.where('id', '=', row.meeting));
        return isOwn ? change : change.whereRef('agreement.typedBy', '<>', 'agreement.person');
      }),
    { rows: 1, otherwise: `The answer to version ${row.version} stays as it was given` },
  );
};

/** An answer is to the last version; once the meeting is saved it is a first one, its own person's or on signed paper. */
const setAgreement = (database: Database, row: AgreementRow): Step[] => [
  row.typedBy === row.person || row.signedOn !== null
    ? holdMeeting(database, row.meeting)
    : holdOpenMeeting(database, row.meeting),
  isLastVersion(database, row.meeting, row.version),
  writeAgreement(database, row),
];

/** That whoever adds the next one saw all of whose words these are and of who typed them; nobody comes in between. */
const isAllOf = (
  database: Database,
  { meeting, person, typedBy }: AdditionRow,
  known: number,
): Step[] => [
  holdMeeting(database, meeting),
  step(
    database.db
      .selectFrom('meeting')
      .select('meeting.id')
      .where('meeting.id', '=', meeting)
      .where(
        (e) =>
          e
            .selectFrom('addition')
            .select(e.fn.countAll<number>().as('count'))
            .where('addition.meeting', '=', meeting)
            .where((of) =>
              of.or([of('addition.person', '=', person), of('addition.typedBy', '=', typedBy)]),
            ),
        '=',
        known,
      ),
    { rows: 1, otherwise: 'Other words were added meanwhile' },
  ),
];

type Writes = 'setAttendance' | 'setScribe' | 'handOverScribe' | 'setAgreement' | 'addAdditions';
type Reads = 'attendance' | 'scribes' | 'agreements' | 'additions';

const createWrites = (database: Database): Pick<MeetingStore, Writes> => {
  const { db, connection } = database;
  return {
    setAttendance: async (row) => connection.write([setAttendance(database, row)]),
    setScribe: async (meeting, forPerson, by) =>
      connection.write([setScribe(database, meeting, forPerson, by)]),
    handOverScribe: async (meeting, { from, by, for: people }) => {
      const end = db.deleteFrom('scribe').where('meeting', '=', meeting).where('by', '=', from);
      await connection.write([
        ...(from === null ? [] : [step(end)]),
        ...people.map((person) => setScribe(database, meeting, person, by)),
      ]);
    },
    setAgreement: async (row) =>
      writeSaid(database, [answerSaid(row)], setAgreement(database, row)),
    addAdditions: async (rows, { known, line } = {}) => {
      const [first, ...others] = rows;
      if (first === undefined) return;
      await writeSaid(
        database,
        [additionSaid(first), ...others.map(additionSaid)],
        [
          ...(known === undefined ? [] : isAllOf(database, first, known)),
          ...rows.map((row) => step(db.insertInto('addition').values(row))),
          ...(line === undefined ? [] : [step(db.insertInto('audit').values(line))]),
        ],
      );
    },
  };
};

const createReads = (database: Database): Pick<MeetingStore, Reads> => {
  const attendance = database.db.selectFrom('attendance').selectAll().orderBy('person');
  const scribes = database.db.selectFrom('scribe').selectAll().orderBy('for');
  const agreements = database.db.selectFrom('agreement').selectAll();
  const additions = database.db
    .selectFrom('addition')
    .select(['meeting', 'person', 'words', 'at', 'typedBy', 'how', 'lang', 'paperDay', 'origin'])
    .orderBy('id');
  return {
    attendance: async (meeting) => rowsOf(database, attendance.where('meeting', '=', meeting)),
    scribes: async (meeting) => rowsOf(database, scribes.where('meeting', '=', meeting)),
    agreements: async (meeting) =>
      rowsOf(
        database,
        agreements
          .where('meeting', '=', meeting)
          .orderBy('version')
          .orderBy('at')
          .orderBy('person'),
      ),
    additions: async (meeting) => rowsOf(database, additions.where('meeting', '=', meeting)),
  };
};

/** Who was there and how, who wrote for whom, what they answered, and what they said afterwards. */
export const createTakingPart = (database: Database): Pick<MeetingStore, Writes | Reads> => ({
  ...createWrites(database),
  ...createReads(database),
});
