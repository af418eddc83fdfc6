import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';

import { type MeetingId, parseId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';

import { createApp } from '#app.ts';
import { addTitled } from '#collab/testing/words.ts';
import { readConfig } from '#config.ts';
import { type Name, type TestSchool, makeTestSchool } from '#http/testing/test-school.ts';
import { createLog } from '#lib/log.ts';
import { systemClock } from '#lib/system-clock.ts';
import { openStore } from '#store/open-store.ts';

import { sit } from './seat.ts';
import type { Ask, Doors, TargetAnswer } from './target-messages.ts';
import { until } from './until.ts';

const invited = ['child', 'mum', 'dad', 'interpreter', 'teacher', 'senco'] as const;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const openDoors = async (school: TestSchool, carryFrom?: MeetingId): Promise<Doors> => {
  const from = carryFrom === undefined ? {} : { carryFrom, plannedAt: '2026-07-02T15:30' };
  const meeting = await school.makeMeeting({ people: invited, ...from });
  const tokens: [Name, string][] = [];
  for (const name of invited) tokens.push([name, await school.link(meeting, name)]);
  return { meeting, tokens: Object.fromEntries(tokens) };
};

/** A finished meeting with two outcomes in its plan, for others to go on from. */
const finishOne = async (school: TestSchool, url: string): Promise<MeetingId> => {
  const doors = await openDoors(school);
  const teacher = await sit(url, doors, 'teacher');
  const page = await teacher.open();
  addTitled(page.doc, 'Read aloud');
  addTitled(page.doc, 'Write to a friend');
  await until('two outcomes', () => page.saved === page.sent);
  const { status } = await teacher.browser.post(`/api/meetings/${doors.meeting}/finish`);
  if (status !== 200) throw new Error(`It could not be finished: ${status}`);
  page.end();
  return must(parseId<MeetingId>(doors.meeting), 'an id');
};

const loop = monitorEventLoopDelay({ resolution: 5 });

/**
 * What is really held, not what waits to be thrown away: the process is started with --expose-gc. How long it stood still
 * is read first, since collecting everything is the longest it ever stands still.
 */
const measure = async () => {
  const longestStall = Math.max(0, loop.max / 1e6);
  const { rss } = process.memoryUsage();
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.();
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
  const { heapUsed, external } = process.memoryUsage();
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
const url = `http://127.0.0.1:${port}`;
let earlier: Promise<MeetingId> | null = null;

const openCarried = async (): Promise<Doors> => {
  earlier ??= finishOne(school, url);
  return openDoors(school, await earlier);
};

const answer = (message: TargetAnswer): void => void process.send?.(message);

const stop = async (): Promise<void> => {
  await app.stop();
  await rm(folder, { recursive: true, force: true });
  process.exit(0);
};

const serve = async (ask: Ask): Promise<void> => {
  if (ask.ask === 'doors') answer({ id: ask.id, doors: await openDoors(school) });
  else if (ask.ask === 'carried') answer({ id: ask.id, doors: await openCarried() });
  else if (ask.ask === 'measure') answer({ id: ask.id, measured: await measure() });
  else await stop();
};

process.on('message', (ask: Ask) => void serve(ask));
// Whoever started it has gone.
process.on('disconnect', () => void stop());
answer({ id: 0, url });
