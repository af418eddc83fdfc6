import { cpus } from 'node:os';
import { parseArgs } from 'node:util';

import { runTasks } from './run-tasks.ts';
import type { Result, Task } from './simulate-worker.ts';

const usage = 'use: npm run simulate [-- --seeds 10000] [--from 1] [--workers 2]';
const seedsATask = 20;

const readOptions = () => {
  const { values } = parseArgs({
    options: {
      seeds: { type: 'string', default: '10000' },
      from: { type: 'string', default: '1' },
      workers: { type: 'string', default: String(cpus().length) },
    },
  });
  const { seeds, from, workers } = values;
  if (![seeds, from, workers].every((text) => /^\d+$/.test(text))) throw new Error(usage);
  return { seeds: Number(seeds), from: Number(from), workers: Number(workers) };
};

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Seeds one after another; a failing one is printed with the shortest steps that still fail. */
const run = async (): Promise<void> => {
  const { seeds, from, workers } = readOptions();
  const began = performance.now();
  const sum = { given: 0, done: 0, compacted: 0, failed: 0 };
  const next = (): Task | null => {
    if (sum.given >= seeds) return null;
    const task = { seed: from + sum.given, count: Math.min(seedsATask, seeds - sum.given) };
    sum.given += task.count;
    return task;
  };
  process.once('SIGINT', () => {
    sum.given = seeds;
    say('ending after the seeds that run…');
  });
  await runTasks<Task, Result>(
    {
      module: new URL('./simulate-worker.ts', import.meta.url),
      next,
      done: (result) => {
        sum.done += result.seeds;
        sum.compacted += result.compacted;
        sum.failed += result.failures.length;
        for (const failure of result.failures) say(failure);
      },
      ended: (task, error) => {
        sum.failed += 1;
        say(`seeds from ${task.seed}: the thread ended: ${error.stack ?? error.message}`);
      },
    },
    workers,
  );
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  const { done, compacted, failed } = sum;
  const played = `seeds ${done}, ${compacted} of them with a compaction`;
  process.stdout.write(`${played}, failures ${failed}, took ${seconds} s\n`);
  process.exitCode = sum.failed === 0 ? 0 : 1;
};

run().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
