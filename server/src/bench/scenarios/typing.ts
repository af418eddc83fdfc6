import { type Contender, type Running, start, withFolder } from '#bench/contender.ts';
import { percentile, sleep } from '#bench/numbers.ts';
import { Deliveries, type Room, openRooms } from '#bench/room.ts';

import type { Figures } from './scenario.ts';

const warmUpMs = 2000;
const tickMs = 5;

/** Types at this rate over all rooms together, spread evenly, until stopped. */
const typeEvenly = (rooms: readonly Room[], perSecond: number): (() => void) => {
  const begun = performance.now();
  let typed = 0;
  const timer = setInterval(() => {
    const due = ((performance.now() - begun) / 1000) * perSecond;
    for (; typed < due; typed += 1) rooms[typed % rooms.length]?.type(0);
  }, tickMs);
  return () => clearInterval(timer);
};

/** Everybody types as fast as the next person at the table sees it, so many edits ahead. */
const typeSaturated = (rooms: readonly Room[], ahead: number): (() => void) => {
  let isOver = false;
  for (const room of rooms) {
    const due = room.clients.map(() => 0);
    let isPlanned = false;
    const typeDue = (): void => {
      isPlanned = false;
      due.forEach((count, person) => {
        due[person] = 0;
        for (let left = count; left > 0 && !isOver; left -= 1) room.type(person);
      });
    };
    room.onArrived = (writer) => {
      due[writer] = ahead;
      if (isPlanned) return;
      isPlanned = true;
      setImmediate(typeDue);
    };
    room.clients.forEach((_, person) => room.type(person));
  }
  return () => {
    isOver = true;
  };
};

export type TypingLoad = {
  readonly rooms: number;
  readonly perSecond: number | 'saturated';
  readonly seconds: number;
};

const measured = async (
  running: Running,
  deliveries: Deliveries,
  seconds: number,
): Promise<Figures> => {
  const before = await running.usage();
  const begun = performance.now();
  Object.assign(deliveries, { isCounting: true });
  await sleep(seconds * 1000);
  Object.assign(deliveries, { isCounting: false });
  const took = performance.now() - begun;
  const after = await running.usage();
  const { count, latencies } = deliveries;
  return {
    cpu: (after.cpu - before.cpu) / count,
    p50: percentile(latencies, 0.5),
    p95: percentile(latencies, 0.95),
    p99: percentile(latencies, 0.99),
    max: percentile(latencies, 1),
    deliveries: (count / took) * 1000,
    memory: after.rss / 1024 / 1024,
  };
};

/** Five people in each room, typing; measured from the inside of the clients and of the server's process. */
export const measureTyping = (
  contender: Contender,
  { rooms: count, perSecond, seconds }: TypingLoad,
): Promise<Figures> =>
  withFolder(async (folder) => {
    const running = await start(contender, folder, count);
    const deliveries = new Deliveries();
    const rooms = await openRooms(contender, running.url, count, deliveries);
    const stop = perSecond === 'saturated' ? typeSaturated(rooms, 1) : typeEvenly(rooms, perSecond);
    await sleep(warmUpMs);
    const figures = await measured(running, deliveries, seconds);
    stop();
    for (const room of rooms) room.end();
    await running.kill();
    return figures;
  });
