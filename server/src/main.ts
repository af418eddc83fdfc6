import { createApp } from '#app.ts';
import { readConfig } from '#config.ts';
import { createLog } from '#lib/log.ts';
import { runProcess } from '#lib/run-process.ts';
import { systemClock } from '#lib/system-clock.ts';
import { holdDatabase } from '#store/hold-database.ts';
import { openStore, sqlitePath } from '#store/open-store.ts';

await runProcess(async () => {
  const config = readConfig();
  const hold = await holdDatabase(config.databaseUrl);
  const store = await openStore({ url: config.databaseUrl });
  const log = createLog(config.logLevel);
  const app = createApp({
    config,
    store,
    clock: systemClock,
    log,
    databaseFile: sqlitePath(config.databaseUrl),
  });
  await app.listen();
  return {
    stop: async () => {
      const isSaved = await app.stop();
      await hold.release();
      return isSaved;
    },
  };
});
