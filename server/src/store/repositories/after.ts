import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

import type { AfterStore, HoldRow, ReplyRow, TranslationRow } from '#store/ports/after-store.ts';
import { type Database, rowOf, rowsOf } from '#store/repositories/database.ts';
import { replySaid, translationSaid } from '#store/repositories/saying-seals.ts';
import { writeSaid } from '#store/repositories/sayings.ts';
import { type Step, step } from '#store/sql/step.ts';

/** The first stands; only who wrote it may change it, and nobody once the record is saved. */
const setReply = ({ db }: Database, row: ReplyRow): Step => {
  const { words, by, at } = row;
  const open = db.selectFrom('meeting').select('id').where('state', '<>', 'saved');
  return step(
    db
      .insertInto('reply')
      .values(row)
      .onConflict((c) =>
        c
          .columns(['meeting', 'version', 'person'])
          .doUpdateSet({ words, at })
          .where('reply.by', '=', by)
          .where('reply.meeting', 'in', open.where('id', '=', row.meeting)),
      ),
    { rows: 1, otherwise: 'The school has answered here already' },
  );
};

/** In the place of the one that whoever writes it was shown, or of none: two who translate at once are told. */
const setTranslation = ({ db }: Database, row: TranslationRow, replaces: number | null): Step => {
  const { meeting, kind, about } = row;
  return step(
    replaces === null
      ? db
          .insertInto('translation')
          .values(row)
          .onConflict((c) => c.columns(['meeting', 'kind', 'about']).doNothing())
      : db
          .updateTable('translation')
          .set(row)
          .where('meeting', '=', meeting)
          .where('kind', '=', kind)
          .where('about', '=', about)
          .where('at', '=', replaces),
    { rows: 1, otherwise: 'Another translation stands there' },
  );
};

const setHold = ({ db }: Database, row: HoldRow): Step => {
  const { why, until, by, at, releasedAt } = row;
  return step(
    db
      .insertInto('hold')
      .values(row)
      .onConflict((c) => c.column('meeting').doUpdateSet({ why, until, by, at, releasedAt })),
  );
};

const release = ({ db }: Database, meeting: MeetingId, at: number): Step =>
  step(
    db
      .updateTable('hold')
      .set({ releasedAt: at })
      .where('meeting', '=', meeting)
      .where('releasedAt', 'is', null),
  );

const removeSeen = (
  { db }: Database,
  { id, meeting, by }: Parameters<AfterStore['removeSeen']>[0],
): Step =>
  step(
    db.deleteFrom('seen').where('id', '=', id).where('meeting', '=', meeting).where('by', '=', by),
    { rows: 1, otherwise: 'There is no such entry of this person' },
  );

type Writes =
  | 'setHold'
  | 'setTranslation'
  | 'release'
  | 'setReply'
  | 'addGiven'
  | 'addOpened'
  | 'addReader'
  | 'addSeen'
  | 'removeSeen';

const createWrites = (database: Database): Pick<AfterStore, Writes> => {
  const { db, connection } = database;
  return {
    setReply: async (row) => writeSaid(database, [replySaid(row)], [setReply(database, row)]),
    setTranslation: async (row, replaces) =>
      writeSaid(database, [translationSaid(row)], [setTranslation(database, row, replaces)]),
    setHold: async (row) => connection.write([setHold(database, row)]),
    release: async (meeting, at) => connection.write([release(database, meeting, at)]),
    addGiven: async (row) => connection.write([step(db.insertInto('given').values(row))]),
    addOpened: async (row) =>
      connection.write([
        step(
          db
            .insertInto('opened')
            .values(row)
            .onConflict((c) => c.columns(['meeting', 'person']).doNothing()),
        ),
      ]),
    addReader: async (row) => connection.write([step(db.insertInto('reader').values(row))]),
    removeSeen: async (of) => connection.write([removeSeen(database, of)]),
    addSeen: async (row) => connection.write([step(db.insertInto('seen').values(row))]),
  };
};

/** What is said of a saved record, done with it and seen after it. */
export const createAfter = (database: Database): AfterStore => {
  const { db } = database;
  const given = db.selectFrom('given').select(['meeting', 'person', 'how', 'by', 'at']);
  const readers = db.selectFrom('reader').select(['meeting', 'person', 'name', 'by', 'at']);
  const replies = db.selectFrom('reply').selectAll().orderBy('version').orderBy('person');
  const translations = db.selectFrom('translation').selectAll().orderBy('kind').orderBy('about');
  const hold = db.selectFrom('hold').selectAll();
  const opened = db.selectFrom('opened').selectAll().orderBy('at').orderBy('person');
  const seen = db.selectFrom('seen').selectAll().orderBy('day').orderBy('at').orderBy('id');
  return {
    ...createWrites(database),
    replies: async (meeting) => rowsOf(database, replies.where('meeting', '=', meeting)),
    translations: async (meeting) => rowsOf(database, translations.where('meeting', '=', meeting)),
    hold: async (meeting) => rowOf(database, hold.where('meeting', '=', meeting)),
    given: async (meeting) => rowsOf(database, given.where('meeting', '=', meeting).orderBy('id')),
    opened: async (meeting) => rowsOf(database, opened.where('meeting', '=', meeting)),
    readers: async (meeting) =>
      rowsOf(database, readers.where('meeting', '=', meeting).orderBy('id')),
    seen: async (meeting) => rowsOf(database, seen.where('meeting', '=', meeting)),
    countSeen: async ({ meeting, outcome, by }) => {
      const counted = await rowOf(
        database,
        db
          .selectFrom('seen')
          .select((e) => e.fn.countAll<number>().as('count'))
          .where('meeting', '=', meeting)
          .where('outcome', '=', outcome)
          .where('by', '=', by),
      );
      return Number(counted?.count ?? 0);
    },
  };
};
