import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

import { type Database, rowsOf } from '#store/repositories/database.ts';
import { recoverySeal } from '#store/repositories/seals.ts';
import { holdOpenMeeting } from '#store/repositories/version-steps.ts';
import { queryOf } from '#store/sql/query.ts';
import { type Step, step } from '#store/sql/step.ts';
import type { VersionDocument, VersionStore } from '#store/store.ts';

/** A slip typed and removed must not live on after Finish, nor in a meeting that is not held (VERSION2). */
export const deleteRecoveryPoints = ({ db }: Pick<Database, 'db'>, meeting: MeetingId): Step[] => [
  step(db.deleteFrom('recoveryDocument').where('meeting', '=', meeting)),
  step(db.deleteFrom('recoveryPoint').where('meeting', '=', meeting)),
];

/** The documents first: they name their point. */
const deleteAllBut = ({ db }: Database, meeting: MeetingId, keep: number): Step[] => {
  const kept = db
    .selectFrom('recoveryPoint')
    .select('at')
    .where('meeting', '=', meeting)
    .orderBy('at', 'desc')
    .limit(keep);
  return (['recoveryDocument', 'recoveryPoint'] as const).map((table) =>
    step(db.deleteFrom(table).where('meeting', '=', meeting).where('at', 'not in', kept)),
  );
};

const add = (
  database: Database,
  { meeting, at }: { meeting: MeetingId; at: number },
  documents: readonly VersionDocument[],
): Step[] => {
  const { db } = database;
  const seal = recoverySeal(meeting, at, documents);
  return [
    holdOpenMeeting(database, meeting),
    step(db.insertInto('recoveryPoint').values({ meeting, at, seal })),
    ...documents.map((document) =>
      step(db.insertInto('recoveryDocument').values({ meeting, at, ...document })),
    ),
  ];
};

type RecoveryStore = Pick<
  VersionStore,
  'addRecoveryPoint' | 'forgetRecoveryPoints' | 'recoveryPoints'
>;

export const createRecoveryPoints = (database: Database): RecoveryStore => {
  const { db, connection } = database;
  const read = (meeting: MeetingId) =>
    connection.read<[{ at: number }, VersionDocument & { at: number }]>(
      queryOf(
        db.selectFrom('recoveryPoint').select('at').where('meeting', '=', meeting).orderBy('at'),
      ),
      queryOf(
        db
          .selectFrom('recoveryDocument')
          .select(['at', 'name', 'epoch', 'seq', 'state'])
          .where('meeting', '=', meeting)
          .orderBy('name'),
      ),
    );
  return {
    addRecoveryPoint: async (point, documents, keep) =>
      connection.write([
        ...add(database, point, documents),
        ...deleteAllBut(database, point.meeting, keep),
      ]),
    forgetRecoveryPoints: async (before) => {
      const old = db.selectFrom('recoveryPoint').select('at').where('at', '<', before).limit(1);
      // Nearly always there is none, and then nothing is written.
      if ((await rowsOf(database, old)).length === 0) return;
      await connection.write(
        (['recoveryDocument', 'recoveryPoint'] as const).map((table) =>
          step(db.deleteFrom(table).where('at', '<', before)),
        ),
      );
    },
    recoveryPoints: async (meeting) => {
      const [points, documents] = await read(meeting);
      return points.map(({ at }) => ({
        at,
        documents: documents
          .filter((document) => document.at === at)
          .map(({ at: _, ...document }) => document),
      }));
    },
  };
};
