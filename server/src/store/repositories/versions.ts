import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

import { type Database, rowOf, rowsOf } from '#store/repositories/database.ts';
import { createRecoveryPoints, deleteRecoveryPoints } from '#store/repositories/recovery-points.ts';
import { addVersion, holdOpenMeeting, markFinished } from '#store/repositories/version-steps.ts';
import { step } from '#store/sql/step.ts';
import { StoreConflict, type VersionRow, type VersionStore } from '#store/store.ts';

const selectVersions = ({ db }: Database) =>
  db
    .selectFrom('version')
    .selectAll('version')
    .leftJoin('meeting', (join) =>
      join
        .onRef('meeting.id', '=', 'version.meeting')
        .onRef('meeting.savedVersion', '=', 'version.n'),
    )
    .select(['meeting.savedTitle', 'meeting.savedAt']);

type Selected = Omit<VersionRow, 'kind'> & {
  readonly seal: Uint8Array;
  readonly savedTitle: string | null;
  readonly savedAt: number | null;
};

/** That a version is the finished one, and under which title, its meeting says. */
const versionOf = ({ savedTitle, savedAt, seal: _, ...row }: Selected): VersionRow =>
  savedAt === null
    ? { ...row, kind: 'read-back' }
    : { ...row, kind: 'finished', title: savedTitle ?? row.title };

const finishedOf = async (database: Database, meeting: MeetingId) => {
  const row = await rowOf(
    database,
    selectVersions(database)
      .where('version.meeting', '=', meeting)
      .where('meeting.savedAt', 'is not', null),
  );
  if (row === null || row.savedAt === null) return null;
  return { n: row.n, title: row.savedTitle ?? row.title, at: row.savedAt, hash: row.hash };
};

/** Finishing twice with the same version is finishing once; with another, it is a conflict. */
const createFinish =
  (database: Database): VersionStore['finish'] =>
  async (meeting, n, title, at, add) => {
    try {
      await database.connection.write([
        holdOpenMeeting(database, meeting),
        ...(add ? addVersion(database, add) : []),
        ...markFinished(database, meeting, n, title, at),
        ...deleteRecoveryPoints(database, meeting),
        step(database.db.deleteFrom('meetingStart').where('meeting', '=', meeting)),
      ]);
    } catch (error) {
      if (!(error instanceof StoreConflict)) throw error;
      const before = await finishedOf(database, meeting);
      if (before?.n !== n || (add && add.version.hash !== before.hash)) throw error;
    }
  };

export const createVersions = (database: Database): VersionStore => {
  const { db, connection } = database;
  const select = selectVersions(database);
  return {
    addVersion: async (version, documents) =>
      connection.write([
        holdOpenMeeting(database, version.meeting),
        ...addVersion(database, { version, documents }),
      ]),
    finish: createFinish(database),
    version: async (meeting, n) => {
      const row = await rowOf(
        database,
        select.where('version.meeting', '=', meeting).where('version.n', '=', n),
      );
      return row && versionOf(row);
    },
    latest: async (meeting) => {
      const row = await rowOf(
        database,
        select.where('version.meeting', '=', meeting).orderBy('version.n', 'desc').limit(1),
      );
      return row && versionOf(row);
    },
    versionDocuments: async (meeting, n) =>
      rowsOf(
        database,
        db
          .selectFrom('versionDocument')
          .select(['name', 'epoch', 'seq', 'state'])
          .where('meeting', '=', meeting)
          .where('n', '=', n)
          .orderBy('name'),
      ),
    finished: async (meeting) => finishedOf(database, meeting),
    ...createRecoveryPoints(database),
  };
};
