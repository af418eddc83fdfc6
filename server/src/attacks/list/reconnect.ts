import { waitBefore } from '@fourchairs/shared/protocol/socket/wait-before.ts';

import { answerOf, summary } from '../answers.ts';
import type { Attack, Scene, Told } from '../attack.ts';
import type { Seat } from '../seat.ts';
import { pause, until } from '../until.ts';
import type { WireClient } from '../wire-client.ts';

const everybody = ['teacher', 'mum', 'child', 'senco', 'dad', 'interpreter'] as const;
const longest = 30_000;
/** Whoever is not back by then is not waited for. */
const givenUpAfter = 60_000;
const mostGrown = 1.5;

/** Tries until it is back; answers after how long, or null when it gave up. */
const comeBack = async (client: WireClient): Promise<number | null> => {
  const began = performance.now();
  for (let attempt = 1; performance.now() - began < givenUpAfter; attempt += 1) {
    await pause(waitBefore(attempt));
    client.connect();
    while (!client.isSynced && client.ended === null) await pause(20);
    if (client.isSynced) return performance.now() - began;
  }
  return null;
};

const openAll = async (seats: readonly Seat[], count: number): Promise<WireClient[]> => {
  const clients: WireClient[] = [];
  while (clients.length < count) {
    const some: WireClient[] = [];
    for (const seat of seats) if (clients.length + some.length < count) some.push(seat.dial());
    clients.push(...some);
    await until('some more to be there', () =>
      some.every(({ isSynced, ended }) => isSynced || ended !== null),
    );
    const lost = some.filter(({ isSynced }) => !isSynced);
    if (lost.length > 0) {
      throw new Error(`after ${clients.length} some were ${summary(lost.map(answerOf))}`);
    }
  }
  return clients;
};

/** What the server itself says it takes. */
const residentBytes = async (url: string): Promise<number> => {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(/fourchairs_resident_memory_bytes (\d+)/.exec(text)?.[1] ?? NaN);
};

/** The most it takes until what this returns is called. */
const watchMemory = (url: string) => {
  let most = 0;
  let isOver = false;
  const watch = async (): Promise<number> => {
    while (!isOver) {
      most = Math.max(most, await residentBytes(url));
      await pause(200);
    }
    return most;
  };
  const watched = watch();
  return () => {
    isOver = true;
    return watched;
  };
};

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

const allBack = 'all back within 30 s, memory × 1.5 at most';

/** Whether everybody was back in time (null: never), and the server had grown no more than it may. */
export const judgeReturn = (times: readonly (number | null)[], grown: number): string => {
  const late = times.filter((time) => time === null || time > longest).length;
  if (late === 0 && grown <= mostGrown) return allBack;
  return `${late} of ${times.length} NOT BACK within 30 s, memory × ${grown.toFixed(2)}`;
};

const cutEverybodyOff = async (scene: Scene, count: number): Promise<Told> => {
  const seats: Seat[] = [];
  for (const doors of scene.more) {
    for (const name of everybody) seats.push(await scene.seat(name, doors));
  }
  const clients = await openAll(seats, count);
  const before = await residentBytes(scene.url);
  const stopWatching = watchMemory(scene.url);
  for (const client of clients) client.end();
  const returned = await Promise.all(clients.map(comeBack));
  const times = returned.filter((time) => time !== null).toSorted((a, b) => a - b);
  const most = await stopWatching();
  for (const client of clients) client.end();
  const half = times[Math.floor(times.length / 2)] ?? 0;
  const last = times.at(-1) ?? 0;
  const grown = most / before;
  return {
    answer: judgeReturn(returned, grown),
    figures: `${times.length} back, half after ${seconds(half)}, the last after ${seconds(last)}, memory × ${grown.toFixed(2)}`,
  };
};

/** Not an attack, but as hard: everybody loses the network at once. */
export const reconnect: Attack = {
  n: 39,
  rule: 'JOIN6',
  what: 'everybody reconnects at once',
  volume: 2_000,
  few: 12,
  meetings: () => 5,
  isAlone: true,
  answer: allBack,
  run: cutEverybodyOff,
};
