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

/** Of one meeting, in their order. */
export type AllSaid = readonly [Said, ...Said[]];

const linksOf = (
  { db }: Database,
  said: AllSaid,
  last: Awaited<ReturnType<typeof findLast>>,
): Step[] => {
  let { place, hash } = last ?? { place: 0, hash: firstSayingLink(said[0].meeting) };
  return said.map((each) => {
    place += 1;
    hash = nextSayingLink(hash, place, each);
    return step(db.insertInto('saying').values({ ...each, place, hash }));
  });
};

/** Another server on the same database may have come between: then it is linked again. */
const linkSaid = async (
  database: Database,
  said: AllSaid,
  steps: readonly Step[],
): Promise<void> => {
  const [{ meeting }] = said;
  for (let attempt = 1; ; attempt += 1) {
    const last = await findLast(database, meeting);
    try {
      return await database.connection.write([...steps, ...linksOf(database, said, last)]);
    } catch (error) {
      if (!(error instanceof StoreConflict) || attempt === attempts) throw error;
      // It is its own condition that does not hold, unless another came first.
      if ((await findLast(database, meeting))?.place === last?.place) throw error;
    }
  }
};

/**
 * Writes what somebody said of a meeting, and its links in the meeting's chain of sayings, in one transaction. What comes
 * at once is kept in the order it came.
 */
export const writeSaid = (
  database: Database,
  said: AllSaid,
  steps: readonly Step[],
): Promise<void> => inTurn(database, () => linkSaid(database, said, steps));
