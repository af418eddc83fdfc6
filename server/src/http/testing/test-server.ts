import { createServer } from 'node:net';

import { must } from '@fourchairs/shared/lib/must.ts';

import { type App, createApp } from '#app.ts';
import { type Config, readConfig } from '#config.ts';
import { createLog } from '#lib/log.ts';
import type { Store } from '#store/store.ts';
import { type StoreUnderTest, dialectsUnderTest } from '#store/testing/store-under-test.ts';

/** A port that was free a moment ago. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        resolve(typeof address === 'object' ? must(address, 'an address').port : 0),
      );
    });
  });

export type TestClock = { now(): number; set(at: number): void; pass(ms: number): void };

const testClock = (at: number): TestClock => {
  let now = at;
  return {
    now: () => now,
    set: (next) => {
      now = next;
    },
    pass: (ms) => {
      now += ms;
    },
  };
};

export type TestServer = {
  readonly app: App;
  readonly config: Config;
  readonly url: string;
  readonly clock: TestClock;
  readonly store: Store;
  /** What is beneath the store, to look at what is on the disk. */
  readonly database: StoreUnderTest['database'];
  /** Everything the server logged, line by line. */
  readonly logged: string[];
  readonly stop: () => Promise<void>;
};

/** The day on which everything happens in tests, unless they say otherwise. */
export const testDay = Date.parse('2026-03-19T15:30:00Z');

/** The real server on a port of its own, over a real store of its own. */
export const startTestServer = async (
  settings: Readonly<Record<string, string>> = {},
  dialect: 'SQLite' | 'PostgreSQL' = 'SQLite',
): Promise<TestServer> => {
  const port = await freePort();
  const config = readConfig({ settings: { ...settings, PORT: String(port) } }, {});
  const under = await dialectsUnderTest[dialect]();
  const { store } = under;
  const clock = testClock(testDay);
  const logged: string[] = [];
  const log = createLog('debug', (line) => void logged.push(line));
  const app = createApp({
    config,
    store: { ...store, close: () => Promise.resolve() },
    clock,
    log,
  });
  await app.listen();
  return {
    app,
    config,
    url: `http://127.0.0.1:${port}`,
    clock,
    database: under.database,
    store,
    logged,
    stop: async () => {
      await app.stop();
      await under.remove();
    },
  };
};
