import { join } from 'node:path';

import { type App, createApp } from '#app.ts';
import { readConfig } from '#config.ts';
import { makeTestSchool } from '#http/testing/test-school.ts';
import { createLog } from '#lib/log.ts';
import { runProcess } from '#lib/run-process.ts';
import { systemClock } from '#lib/system-clock.ts';
import { openConnection } from '#store/dialects/sqlite/open-connection.ts';
import { openOnConnection } from '#store/open-on-connection.ts';
import { fileName } from '#store/open-store.ts';
import type { Deps } from '#use-cases/deps.ts';

import { Killer, watched } from './die.ts';
import type { Ask, Doors, Told } from './fault.ts';
import { TroubledDisk } from './troubled-disk.ts';

/** The real server with a disk at which it dies when told to. Only tests and `npm run faults` start it. */
const killer = new Killer();
const people = ['child', 'mum', 'dad', 'teacher', 'senco'] as const;
const limits = { LIMIT_JOINS_PER_MINUTE: '1000000' };

const tell = (told: Told): void => void process.send?.(told);

let disk: TroubledDisk | null = null;

const start = async (asked: Extract<Ask, { ask: 'start' }>): Promise<App> => {
  const { folder, port } = asked;
  killer.arm(asked.fault);
  disk = new TroubledDisk(folder, (method) => tell({ told: 'wrong', method }));
  disk.become(asked.disk);
  const connection = watched(openConnection(join(folder, fileName)), 'connection', killer);
  const opened = disk.under(await openOnConnection('sqlite', connection));
  const store = {
    ...opened,
    documents: watched(opened.documents, 'documents', killer),
    versions: watched(opened.versions, 'versions', killer),
  };
  const settings = { ...limits, PORT: String(port), DATA_FOLDER: folder };
  const config = readConfig({ settings }, {});
  const app = createApp({ config, store, clock: systemClock, log: createLog('warn') });
  await app.listen();
  return app;
};

const openDoors = async (deps: Deps): Promise<Doors> => {
  const school = await makeTestSchool(deps);
  const meeting = await school.makeMeeting({ people });
  const tokens: Record<string, string> = {};
  for (const name of people) tokens[name] = await school.link(meeting, name);
  return { meeting, tokens };
};

let begin: (app: App) => void = () => {};
const started = new Promise<App>((resolve) => {
  begin = resolve;
});

const serve = async (ask: Ask): Promise<void> => {
  if (ask.ask === 'start') {
    begin(await start(ask));
    return tell({ told: 'ready' });
  }
  if (ask.ask === 'fault') killer.arm(ask.fault);
  if (ask.ask === 'disk') disk?.become(ask.disk);
  if (ask.ask === 'plan') disk?.expect(ask.plan);
  if (ask.ask !== 'doors') return tell({ told: 'armed' });
  const { deps } = await started;
  tell({ told: 'doors', doors: await openDoors(deps) });
};

process.on('message', (ask: Ask) => void serve(ask));
// Whoever started it has gone.
process.on('disconnect', () => process.exit(1));
await runProcess(() => started);
