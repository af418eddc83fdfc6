import { createApp } from '#app.ts';
import { readConfig } from '#config.ts';
import { createDemoClock } from '#demo/demo-clock.ts';
import { describeDoors } from '#demo/describe-doors.ts';
import { fillSchool, fillSchoolAt } from '#demo/fill-school.ts';
import { halfMade } from '#demo/half-made.ts';
import { listDoors } from '#demo/list-doors.ts';
import { readDemoOptions } from '#demo/read-demo-options.ts';
import { createLog } from '#lib/log.ts';
import { runProcess } from '#lib/run-process.ts';
import { holdDatabase } from '#store/hold-database.ts';
import { openStore, sqlitePath } from '#store/open-store.ts';

/** The demonstration: a made-up school in a folder of its own, and a link for every chair on standard output. */
await runProcess(async () => {
  const options = readDemoOptions(process.argv.slice(2));
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
