import { parentPort } from 'node:worker_threads';

import fc from 'fast-check';

import { createProperties } from './properties.ts';

/** Seeds of this thread: `count` of them, from `seed` on. */
export type Task = { readonly seed: number; readonly count: number };
export type Result = {
  readonly seeds: number;
  /** Seeds in which rows were replaced by a snapshot. */
  readonly compacted: number;
  readonly failures: readonly string[];
};

/** One seed of each property; a failure is made as short as it will go. */
const checkSeed = async (seed: number): Promise<Pick<Result, 'compacted' | 'failures'>> => {
  const failures: string[] = [];
  let compacted = 0;
  const properties = createProperties(({ isCompacted }) => {
    if (isCompacted) compacted = 1;
  });
  for (const [name, property] of Object.entries(properties)) {
    const { failed, counterexample, errorInstance } = await fc.check(property, {
      seed,
      numRuns: 1,
    });
    if (!failed) continue;
    const steps = JSON.stringify(counterexample?.[0]);
    failures.push(`seed ${seed}, ${name}: ${String(errorInstance)}\n  ${steps}`);
  }
  return { compacted, failures };
};

const checkAll = async ({ seed, count }: Task): Promise<Result> => {
  const failures: string[] = [];
  let compacted = 0;
  for (let index = 0; index < count; index += 1) {
    const one = await checkSeed(seed + index);
    failures.push(...one.failures);
    compacted += one.compacted;
  }
  return { seeds: count, compacted, failures };
};

parentPort?.on('message', (task: Task) => {
  void checkAll(task).then((result) => parentPort?.postMessage(result));
});
