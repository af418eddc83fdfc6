import { start, withFolder } from '#bench/contender.ts';
import { sleep } from '#bench/numbers.ts';
import { Deliveries, openRooms } from '#bench/room.ts';

import { fillRooms } from './fill-rooms.ts';
import type { Scenario } from './scenario.ts';

const rooms = 2000;
const quietMs = 5000;

export const idle: Scenario = {
  name: 'idle',
  what: `10,000 people in ${rooms} documents of 30 kB, nobody typing`,
  figures: {
    memory: { unit: 'MiB resident', digits: 0 },
    each: { unit: 'kB a person', digits: 1 },
    document: { unit: 'kB a document', digits: 0 },
  },
  mostRuns: 1,
  takes: ({ knowsDocuments }) => knowsDocuments,
  run: (contender) =>
    withFolder(async (folder) => {
      const running = await start(contender, folder, rooms);
      const before = await running.usage();
      const leave = await fillRooms(contender, running.url, rooms);
      const open = await openRooms(contender, running.url, rooms, new Deliveries());
      leave();
      await sleep(quietMs);
      const after = await running.usage();
      for (const room of open) room.end();
      await running.kill();
      return {
        memory: after.rss / 1024 / 1024,
        each: (after.rss - before.rss) / 1024 / (rooms * 5),
        document: (after.rss - before.rss) / 1024 / rooms,
      };
    }),
};
