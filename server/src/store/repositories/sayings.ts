import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

import { createTurns } from '#lib/create-turns.ts';
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

/** One saying after the other, in the order they came: each is linked to the one before. */
const turnsOf = new WeakMap<Database, ReturnType<typeof createTurns>>();
const inTurn = (database: Database, work: () => Promise<void>): Promise<void> => {
  const turns = turnsOf.get(database) ?? createTurns();
  turnsOf.set(database, turns);
  return turns(work);
};

/** Another server on the same database may have come between: then it is linked again. */
const linkSaid = async (database: Database, said: Said, steps: readonly Step[]): Promise<void> => {
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

/**
 * Writes what somebody said of a meeting, and its link in the meeting's chain of sayings, in one transaction. What comes
 * at once is kept in the order it came.
 */
export const writeSaid = (database: Database, said: Said, steps: readonly Step[]): Promise<void> =>
  inTurn(database, () => linkSaid(database, said, steps));
