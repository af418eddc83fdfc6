import { Client } from 'pg';

import { explainError } from '#store/dialects/postgres/explain-error.ts';
import { keepHold } from '#store/dialects/postgres/keep-hold.ts';
import { errorOf } from '#store/sql/failure.ts';
import { StoreUnavailable } from '#store/store.ts';

/** "chairs" in ASCII: the lock's number in every database of ours. */
const lockNumber = '109262233268851';

const takeLock = async (url: string, onLost: () => void): Promise<Client | null> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', onLost);
  await client.connect();
  const { rows } = await client.query<{ ours: boolean }>(
    `SELECT pg_try_advisory_lock(${lockNumber}) AS ours`,
  );
  if (rows[0]?.ours === true) return client;
  client.removeAllListeners('error').on('error', () => undefined);
  await client.end();
  return null;
};

/** What it has not saved it has told nobody of; the other server has the meetings from here on. */
const endAtOnce = (): void => {
  process.stderr.write(
    'Four Chairs: the connection to the database was lost, and another server has taken it: this one ends\n',
  );
  process.exit(1);
};

/**
 * Holds an advisory lock of the database on a connection of its own: PostgreSQL lets it go when the process ends. When
 * the connection is lost, it is taken again as soon as the database answers; where another server was quicker, this one
 * ends.
 */
export const holdPostgres = async (url: string) => {
  const hold = await keepHold((onLost) => takeLock(url, onLost), endAtOnce).catch(
    (error: unknown) => {
      throw errorOf(explainError(error));
    },
  );
  if (hold === null) {
    throw new StoreUnavailable(
      'another server is running on this database: stop it, or choose another DATABASE_URL',
    );
  }
  return {
    release: async (): Promise<void> => {
      const client = hold.letGo();
      client?.removeAllListeners('error').on('error', () => undefined);
      await client?.end();
    },
  };
};
