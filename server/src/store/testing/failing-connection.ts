import type { SqlConnection } from '#store/sql/connection.ts';
import type { Query } from '#store/sql/query.ts';
import type { Step } from '#store/sql/step.ts';
import { StoreConflict, StoreUnavailable } from '#store/store.ts';

/** `during`: some of its statements were run, and the disk gave up. `after`: it is on disk, and nobody is told. */
export const failings = ['before', 'during', 'after'] as const;
export type Failing = (typeof failings)[number];

/** The caller hears a failure, and what it asked for is done. */
export class DoneUnsaid extends StoreUnavailable {}

const broken = (): StoreUnavailable => new StoreUnavailable('The disk does not answer.');

/** No row is like this: it undoes what was run before it in the same transaction. */
const impossible: Step = {
  sql: 'select "name" from "migration" where "name" = \'none\'',
  runs: [[]],
  guard: { rows: 1, otherwise: 'planned' },
};

const giveUpInside = async (connection: SqlConnection, steps: readonly Step[]): Promise<void> => {
  const half = steps.slice(0, Math.ceil(steps.length / 2));
  // What the statements themselves refuse is refused before the disk gives up.
  try {
    await connection.write([...half, impossible]);
  } catch (error) {
    if (error instanceof StoreConflict && error.message !== 'planned') throw error;
  }
  throw broken();
};

/** Which calls of the disk fail, reading or writing, counted from 1. */
export type Plan = { readonly how: Failing; readonly fails: (call: number) => boolean };
/** `failed` counts them, so that a test can see that it tested something. */
export type CallCount = { calls: number; failed: number };

/** A database whose calls fail as planned, counted on by `count`. */
export const failingConnection = (
  connection: SqlConnection,
  { how, fails }: Plan,
  count: CallCount,
): SqlConnection => {
  const isNext = (): boolean => {
    count.calls += 1;
    if (!fails(count.calls)) return false;
    count.failed += 1;
    return true;
  };
  const write = async (steps: readonly Step[]): Promise<void> => {
    if (!isNext()) return connection.write(steps);
    if (how === 'before') throw broken();
    if (how === 'during') return giveUpInside(connection, steps);
    await connection.write(steps);
    throw new DoneUnsaid('The disk does not answer.');
  };
  return {
    read: async <Rows extends readonly unknown[]>(
      ...queries: { [Index in keyof Rows]: Query<Rows[Index]> }
    ) => {
      if (isNext()) throw broken();
      return connection.read<Rows>(...queries);
    },
    write,
    healthy: () => connection.healthy(),
    // Whoever opened it closes it.
    close: () => Promise.resolve(),
  };
};
