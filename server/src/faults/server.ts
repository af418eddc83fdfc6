import { join } from 'node:path';

import { createApp } from '#app.ts';
import { readConfig } from '#config.ts';
import { makeTestSchool } from '#http/testing/test-school.ts';
import { createLog } from '#lib/log.ts';
import { systemClock } from '#lib/system-clock.ts';
import { openConnection } from '#store/dialects/sqlite/open-connection.ts';
import { openOnConnection } from '#store/open-on-connection.ts';
import { fileName } from '#store/open-store.ts';
import type { DocumentStore } from '#store/store.ts';
import type { Deps } from '#use-cases/deps.ts';

import { Killer, watched } from './die.ts';
import type { Ask, Doors, Told } from './fault.ts';

/** The real server with a disk at which it dies when told to. Only tests and `npm run faults` start it. */
const killer = new Killer();
const people = ['child', 'mum', 'dad', 'teacher', 'senco'] as const;
const limits = { LIMIT_JOINS_PER_MINUTE: '1000000', LOG_LEVEL: 'silent' };

const tell = (told: Told): void => void process.send?.(told);

const liesFor = 300;

/** Says that rows are on disk a while before they are. */
const lying = (documents: DocumentStore): DocumentStore => ({
  ...documents,
  append: async (batch) => {
    setTimeout(() => void documents.append(batch).catch(() => null), liesFor);
  },
});

const start = async ({
  folder,
  port,
  fault,
  lies,
}: Extract<Ask, { ask: 'start' }>): Promise<Deps> => {
  killer.arm(fault);
  const connection = watched(openConnection(join(folder, fileName)), 'connection', killer);
  const opened = await openOnConnection('sqlite', connection);
  const store = {
    ...opened,
    documents: watched(lies ? lying(opened.documents) : opened.documents, 'documents', killer),
    versions: watched(opened.versions, 'versions', killer),
  };
  const settings = { ...limits, PORT: String(port), DATA_FOLDER: folder };
  const config = readConfig({ settings }, {});
  const app = createApp({ config, store, clock: systemClock, log: createLog('silent') });
  await app.listen();
  return app.deps;
};

const openDoors = async (deps: Deps): Promise<Doors> => {
  const school = await makeTestSchool(deps);
  const meeting = await school.makeMeeting({ people });
  const tokens: Record<string, string> = {};
  for (const name of people) tokens[name] = await school.link(meeting, name);
  return { meeting, tokens };
};

let deps: Deps | null = null;

const serve = async (ask: Ask): Promise<void> => {
  if (ask.ask === 'start') {
    deps = await start(ask);
    tell({ told: 'ready' });
  } else if (ask.ask === 'fault') {
    killer.arm(ask.fault);
    tell({ told: 'armed' });
  } else if (deps !== null) tell({ told: 'doors', doors: await openDoors(deps) });
};

process.on('message', (ask: Ask) => void serve(ask));
// Whoever started it has gone.
process.on('disconnect', () => process.exit(1));
