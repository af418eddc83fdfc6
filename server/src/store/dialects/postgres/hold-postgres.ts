import { Client } from 'pg';

import { explainError } from '#store/dialects/postgres/explain-error.ts';
import { errorOf } from '#store/sql/failure.ts';
import { StoreUnavailable } from '#store/store.ts';

/** "chairs" in ASCII: the lock's number in every database of ours. */
const lockNumber = '109262233268851';

const againMs = 2_000;

type Taken = { readonly client: Client; readonly isOurs: boolean };

const take = async (url: string, onLost: () => void): Promise<Taken> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', onLost);
  await client.connect();
  const { rows } = await client.query<{ ours: boolean }>(
    `SELECT pg_try_advisory_lock(${lockNumber}) AS ours`,
  );
  return { client, isOurs: rows[0]?.ours === true };
};

/**
 * Holds an advisory lock of the database on a connection of its own: PostgreSQL lets it go when the process ends. When
 * the connection is lost, it is taken again as soon as the database answers.
 */
export const holdPostgres = async (url: string) => {
  let current: Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  const lost = (): void => {
    current = null;
    clearTimeout(timer);
    timer = setTimeout(() => void hold().catch(lost), againMs).unref();
  };
  const hold = async (): Promise<boolean> => {
    const { client, isOurs } = await take(url, lost);
    if (isOurs) current = client;
    else await client.end();
    return isOurs;
  };
  const isOurs = await hold().catch((error: unknown) => {
    clearTimeout(timer);
    throw errorOf(explainError(error));
  });
  if (!isOurs) {
    throw new StoreUnavailable(
      'another server is running on this database: stop it, or choose another DATABASE_URL',
    );
  }
  return {
    release: async (): Promise<void> => {
      clearTimeout(timer);
      current?.removeAllListeners('error').on('error', () => undefined);
      await current?.end();
    },
  };
};
