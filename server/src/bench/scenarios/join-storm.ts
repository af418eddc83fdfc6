import { type Contender, type Running, start, withFolder } from '#bench/contender.ts';
import { sleep } from '#bench/numbers.ts';

import { fillRooms, isWhole, join } from './fill-rooms.ts';
import type { Scenario } from './scenario.ts';

const documents = 300;
const people = 5;

/** Those that keep nothing are joined as they are; the others are started again, and read from the disk. */
const prepared = async (contender: Contender, folder: string): Promise<Running> => {
  const first = await start(contender, folder, documents);
  const leave = await fillRooms(contender, first.url, documents);
  leave();
  // Hocuspocus writes two seconds after the last edit, ten at most.
  await sleep(4000);
  if (!contender.keeps) return first;
  await first.kill();
  return start(contender, folder, documents);
};

export const joinStorm: Scenario = {
  name: 'join storm',
  what: `${documents * people} people join ${documents} documents of 30 kB at once; those that keep them were started again`,
  figures: {
    seconds: { unit: 's until all have an answer', digits: 2 },
    incomplete: { unit: 'first answers not whole', digits: 0 },
    memory: { unit: 'MiB resident', digits: 0 },
  },
  takes: ({ knowsDocuments }) => knowsDocuments,
  run: (contender) =>
    withFolder(async (folder) => {
      const running = await prepared(contender, folder);
      const begun = performance.now();
      const joins = Array.from({ length: documents * people }, (_, index) =>
        join(contender, running.url, index % documents, Math.floor(index / documents)),
      );
      const states = await Promise.all(joins.map(({ state }) => state));
      const seconds = (performance.now() - begun) / 1000;
      const { rss } = await running.usage();
      for (const { end } of joins) end();
      await running.kill();
      const incomplete = states.filter((state) => !isWhole(state)).length;
      return { seconds, incomplete, memory: rss / 1024 / 1024 };
    }),
};
