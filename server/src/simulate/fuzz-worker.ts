import { parentPort } from 'node:worker_threads';

import { fuzzRound } from './fuzzing/fuzz-round.ts';

export type Task = { readonly seed: number; readonly frames: number };

/** Rounds of fuzzing on a thread of their own: if the engine ever threw, this thread would end, and be counted. */
parentPort?.on('message', ({ seed, frames }: Task) => {
  void fuzzRound(seed, frames).then((found) => parentPort?.postMessage(found));
});
