import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';

import { createApp } from '#app.ts';
import { readConfig } from '#config.ts';
import { type Name, type TestSchool, makeTestSchool } from '#http/testing/test-school.ts';
import { createLog } from '#lib/log.ts';
import { systemClock } from '#lib/system-clock.ts';
import { openStore } from '#store/open-store.ts';

import type { Ask, Doors, TargetAnswer } from './target-messages.ts';

const invited = ['child', 'mum', 'dad', 'interpreter', 'teacher', 'senco'] as const;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const openDoors = async (school: TestSchool): Promise<Doors> => {
  const meeting = await school.makeMeeting({ people: invited });
  const tokens: [Name, string][] = [];
  for (const name of invited) tokens.push([name, await school.link(meeting, name)]);
  return { meeting, tokens: Object.fromEntries(tokens) };
};

const loop = monitorEventLoopDelay({ resolution: 5 });

/** What is really held, not what waits to be thrown away: the process is started with --expose-gc. */
const measure = async () => {
  const { rss } = process.memoryUsage();
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.();
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
  const { heapUsed, external } = process.memoryUsage();
  const longestStall = Math.max(0, loop.max / 1e6);
  loop.reset();
  return { rss, held: heapUsed + external, longestStall };
};

const folder = await mkdtemp(join(tmpdir(), 'four-chairs-attacked-'));
const port = await freePort();
const config = readConfig({ settings: { PORT: String(port), DATA_FOLDER: folder } });
const store = await openStore({ url: config.databaseUrl });
const app = createApp({ config, store, clock: systemClock, log: createLog('error') });
const school = await makeTestSchool(app.deps);
await app.listen();
loop.enable();

const answer = (message: TargetAnswer): void => void process.send?.(message);

const stop = async (): Promise<void> => {
  await app.stop();
  await rm(folder, { recursive: true, force: true });
  process.exit(0);
};

const serve = async (ask: Ask): Promise<void> => {
  if (ask.ask === 'doors') answer({ id: ask.id, doors: await openDoors(school) });
  else if (ask.ask === 'measure') answer({ id: ask.id, measured: await measure() });
  else await stop();
};

process.on('message', (ask: Ask) => void serve(ask));
// Whoever started it has gone.
process.on('disconnect', () => void stop());
answer({ id: 0, url: `http://127.0.0.1:${port}` });
