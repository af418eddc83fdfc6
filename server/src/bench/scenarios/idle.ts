import { start, withFolder } from '#bench/contender.ts';
import { sleep } from '#bench/numbers.ts';
import { Deliveries, openRooms } from '#bench/room.ts';

import { fillRooms } from './fill-rooms.ts';
import type { Scenario } from './scenario.ts';

const rooms = 2000;
const quietMs = 5000;

const perDocument = (bytes: number): number => bytes / 1024 / rooms;

export const idle: Scenario = {
  name: 'idle',
  what: `10,000 people in ${rooms} documents of 30 kB, nobody typing; held: without what was thrown away; alone: the people gone a moment ago, where documents stay`,
  figures: {
    memory: { unit: 'MiB resident', digits: 0 },
    held: { unit: 'MiB held', digits: 0 },
    document: { unit: 'kB held a document with its five people', digits: 0 },
    alone: { unit: 'kB held a document alone', digits: 0 },
  },
  mostRuns: 1,
  takes: ({ knowsDocuments }) => knowsDocuments,
  run: (contender) =>
    withFolder(async (folder) => {
      const running = await start(contender, folder, rooms);
      const before = await running.usage({ collect: true });
      const leave = await fillRooms(contender, running.url, rooms);
      const open = await openRooms(contender, running.url, rooms, new Deliveries());
      leave();
      await sleep(quietMs);
      const { rss } = await running.usage();
      const together = await running.usage({ collect: true });
      for (const room of open) room.end();
      await sleep(quietMs);
      const alone = await running.usage({ collect: true });
      await running.kill();
      return {
        memory: rss / 1024 / 1024,
        held: together.held / 1024 / 1024,
        document: perDocument(together.held - before.held),
        alone: perDocument(alone.held - before.held),
      };
    }),
};
