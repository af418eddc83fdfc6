import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

import { type Database, rowOf } from '#store/repositories/database.ts';
import { type Said, firstSayingLink, nextSayingLink } from '#store/repositories/saying-seals.ts';
import { type Step, step } from '#store/sql/step.ts';
import { StoreConflict } from '#store/store.ts';

const attempts = 10;

const findLast = (database: Database, meeting: MeetingId) =>
  rowOf(
    database,
    database.db
      .selectFrom('saying')
      .select(['place', 'hash'])
      .where('meeting', '=', meeting)
      .orderBy('place', 'desc')
      .limit(1),
  );

/**
 * Writes what somebody said of a meeting, and its link in the meeting's chain of sayings, in one transaction. Of two
 * that come at once one is linked again.
 */
export const writeSaid = async (
  database: Database,
  said: Said,
  steps: readonly Step[],
): Promise<void> => {
  const { meeting } = said;
  for (let attempt = 1; ; attempt += 1) {
    const last = await findLast(database, meeting);
    const place = (last?.place ?? 0) + 1;
    const hash = nextSayingLink(last?.hash ?? firstSayingLink(meeting), place, said);
    try {
      const link = database.db.insertInto('saying').values({ ...said, place, hash });
      return await database.connection.write([...steps, step(link)]);
    } catch (error) {
      if (!(error instanceof StoreConflict) || attempt === attempts) throw error;
      // It is its own condition that does not hold, unless another came first.
      if ((await findLast(database, meeting))?.place === last?.place) throw error;
    }
  }
};
