import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Attack } from './attack.ts';
import type { Order, Report } from './attacker-messages.ts';
import { Bystanders, type BystandersEnd } from './bystanders.ts';
import type { Target } from './start-target.ts';
import type { Doors } from './target-messages.ts';
import { pause } from './until.ts';

export type Row = {
  readonly attack: Attack;
  readonly count: number;
  readonly seconds: number;
  readonly answer: string;
  readonly figures: string;
  /** What the victim's page shows in the end. */
  readonly left: string;
  /** Bytes; null where the system does not tell. */
  readonly held: { readonly before: number; readonly after: number };
  readonly peak: number | null;
  readonly longestStall: number;
  readonly quiet: BystandersEnd;
  readonly during: BystandersEnd;
  readonly exits: number;
};

/** Resident memory of a process, where the system says it (Linux). */
const residentOf = (pid: number): number | null => {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  } catch {
    return null;
  }
};

const watchPeak = (pid: number) => {
  let peak = residentOf(pid);
  const timer = setInterval(() => {
    const now = residentOf(pid);
    if (now !== null) peak = Math.max(peak ?? 0, now);
  }, 50);
  return () => {
    clearInterval(timer);
    return peak;
  };
};

const attackOnce = (order: Order): Promise<Report> =>
  new Promise((resolve) => {
    const child = fork(fileURLToPath(new URL('./attacker.ts', import.meta.url)));
    let report: Report = { answer: 'the attacker ended', figures: '', left: '' };
    child.on('message', (told: Report) => {
      report = told;
    });
    child.once('exit', () => resolve(report));
    child.send(order);
  });

/** Two people in another meeting, while `meanwhile` happens. */
const besides = async <Result>(
  target: Target,
  meanwhile: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly end: BystandersEnd }> => {
  const bystanders = await Bystanders.start(target.url, await target.doors());
  const result = await meanwhile();
  return { result, end: await bystanders.end() };
};

const quietMs = 2_000;

/** One attack in volume, with what the server held before and after and what others felt of it. */
export const runAttack = async (
  target: Target,
  { attack, index, count }: { attack: Attack; index: number; count: number },
): Promise<Row> => {
  const { end: quiet } = await besides(target, () => pause(quietMs));
  const doors = await target.doors();
  const more: Doors[] = [];
  const meetings = attack.meetings?.(count) ?? 1;
  while (more.length + 1 < meetings)
    more.push(await target.doors(attack.areCarried ? 'carried' : 'doors'));
  const { held: before } = await target.measure();
  const stopWatching = watchPeak(target.pid);
  const began = performance.now();
  const { result, end: during } = await besides(target, () =>
    attackOnce({ url: target.url, doors, more, index, count }),
  );
  const seconds = (performance.now() - began) / 1000;
  const peak = stopWatching();
  await pause(500);
  const { held: after, longestStall } = await target.measure();
  return {
    attack,
    count,
    seconds,
    ...result,
    held: { before, after },
    peak,
    longestStall,
    quiet,
    during,
    exits: target.exitCode() === null ? 0 : 1,
  };
};
