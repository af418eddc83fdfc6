import { parseArgs } from 'node:util';

import { createApp } from '#app.ts';
import { readConfig } from '#config.ts';
import { createDemoClock } from '#demo/demo-clock.ts';
import { describeDoors } from '#demo/describe-doors.ts';
import { fillSchool, fillSchoolAt } from '#demo/fill-school.ts';
import { halfMade } from '#demo/half-made.ts';
import { listDoors } from '#demo/list-doors.ts';
import { isRealTime, momentOf } from '#lib/local-time.ts';
import { createLog } from '#lib/log.ts';
import { runProcess } from '#lib/run-process.ts';
import { holdDatabase } from '#store/hold-database.ts';
import { openStore, sqlitePath } from '#store/open-store.ts';

const usage =
  'use: demo [--port 4000] [--data .data/demo] [--meetings 1 | --at 2026-03-17T18:00] [--json]';

const parseOptions = () => {
  try {
    return parseArgs({
      options: {
        port: { type: 'string' },
        data: { type: 'string', default: '.data/demo' },
        meetings: { type: 'string' },
        at: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    // Node explains itself in several lines: the first says what is wrong.
    const [reason] = error instanceof Error ? error.message.split('\n') : [];
    throw new Error(`${reason?.replace(/\.+$/, '') ?? 'what was asked is unclear'}; ${usage}`, {
      cause: error,
    });
  }
};

const readMeetings = (text: string): number => {
  const meetings = Number(text);
  if (/^\d+$/.test(text) && meetings >= 1 && meetings <= 500) return meetings;
  throw new Error(`--meetings must be a whole number from 1 to 500; ${usage}`);
};

/** The moment the demonstration begins at; null: now. */
const readMoment = (text: string | undefined): number | null => {
  if (text === undefined) return null;
  if (isRealTime(text)) return momentOf(text);
  throw new Error(`--at must be a day and a time like 2026-03-17T18:00; ${usage}`);
};

const readOptions = () => {
  const { meetings, at, ...values } = parseOptions();
  if (meetings !== undefined && at !== undefined) {
    throw new Error(`--at says which meetings there are: leave out --meetings; ${usage}`);
  }
  return { ...values, meetings: readMeetings(meetings ?? '1'), at: readMoment(at) };
};

/** The demonstration: a made-up school in a folder of its own, and a link for every chair on standard output. */
await runProcess(async () => {
  const options = readOptions();
  const config = readConfig({
    // A made-up school never goes into a database that the environment names.
    settings: {
      DATA_FOLDER: options.data,
      DATABASE_URL: '',
      ...(options.port ? { PORT: options.port } : {}),
    },
    otherwise: { LOG_LEVEL: 'warn' },
  });
  const hold = await holdDatabase(config.databaseUrl);
  const half = halfMade(options.data);
  half.clear();
  const store = await openStore({ url: config.databaseUrl });
  const clock = createDemoClock(options.at);
  const app = createApp({
    config,
    store,
    clock,
    log: createLog(config.logLevel),
    databaseFile: sqlitePath(config.databaseUrl),
  });
  if ((await store.schools.schools()).length === 0) half.begin();
  if (options.at === null) await fillSchool(app.deps, clock, options.meetings);
  else await fillSchoolAt(app.deps, clock, options.at);
  half.end();
  await app.listen();
  const doors = await listDoors(app.deps);
  process.stdout.write(`${options.json ? JSON.stringify(doors) : describeDoors(doors)}\n`);
  return {
    stop: async () => {
      const isSaved = await app.stop();
      await hold.release();
      return isSaved;
    },
  };
});
