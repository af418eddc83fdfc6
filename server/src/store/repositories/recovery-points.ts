import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

import type { Database } from '#store/repositories/database.ts';
import { queryOf } from '#store/sql/query.ts';
import { type Step, step } from '#store/sql/step.ts';
import type { VersionDocument, VersionStore } from '#store/store.ts';

/** A slip typed and removed must not live on after Finish (VERSION2). */
export const deleteRecoveryPoints = ({ db }: Database, meeting: MeetingId): Step[] => [
  step(db.deleteFrom('recoveryDocument').where('meeting', '=', meeting)),
  step(db.deleteFrom('recoveryPoint').where('meeting', '=', meeting)),
];

type RecoveryStore = Pick<VersionStore, 'addRecoveryPoint' | 'recoveryPoints'>;

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
    addRecoveryPoint: async (meeting, at, documents) =>
      connection.write([
        step(db.insertInto('recoveryPoint').values({ meeting, at })),
        ...documents.map((document) =>
          step(db.insertInto('recoveryDocument').values({ meeting, at, ...document })),
        ),
      ]),
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
