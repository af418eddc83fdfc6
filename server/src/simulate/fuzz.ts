import { cpus } from 'node:os';
import { parseArgs } from 'node:util';

import { machine } from '#attacks/table.ts';

import type { Task } from './fuzz-worker.ts';
import { type Found, nothingFound } from './fuzzing/fuzz-round.ts';
import { runTasks } from './run-tasks.ts';

/** Small documents make fast rounds. */
const framesARound = 4_000;
const usage = 'use: npm run fuzz [-- --frames 10000000] [--seed 1] [--workers 2]';

const readOptions = () => {
  const { values } = parseArgs({
    options: {
      frames: { type: 'string', default: '10000000' },
      seed: { type: 'string', default: '1' },
      workers: { type: 'string', default: String(cpus().length) },
    },
  });
  const [frames, seed, workers] = [values.frames, values.seed, values.workers].map(Number);
  if (!(Number(frames) > 0) || !Number.isInteger(seed) || !(Number(workers) > 0)) {
    throw new Error(usage);
  }
  return { frames: Number(frames), seed: Number(seed), workers: Number(workers) };
};

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** How often it tells how far it is. */
const framesATelling = 500_000;

const add = (sum: Found, found: Found): void => {
  const told = Math.floor(sum.frames / framesATelling);
  sum.frames += found.frames;
  sum.honest += found.honest;
  sum.refused += found.refused;
  sum.stalls += found.stalls;
  sum.slowBatches += found.slowBatches;
  sum.longestBatch = Math.max(sum.longestBatch, found.longestBatch);
  sum.unsound += found.unsound;
  sum.lookedAgain += found.lookedAgain;
  sum.notes.push(...found.notes);
  for (const note of found.notes) say(note);
  if (Math.floor(sum.frames / framesATelling) > told) {
    say(`${sum.frames} frames, ${sum.honest} honest, ${sum.refused} of them refused`);
  }
};

type Work = { readonly sum: Found; exits: number };

const summary = ({ sum, exits }: Work, seconds: number): string =>
  [
    `frames of attackers   ${sum.frames.toLocaleString('en-GB')}`,
    `exits                 ${exits}`,
    `stalls over 50 ms     ${sum.stalls}`,
    `batches over 50 ms in which no frame is one   ${sum.slowBatches}, the longest ${sum.longestBatch.toFixed(0)} ms`,
    `forgeries that only showed when applied (GATE9)   ${sum.lookedAgain.toLocaleString('en-GB')}`,
    `documents not loaded, or not what everybody sees   ${sum.unsound}`,
    `honest frames refused ${sum.refused} of ${sum.honest.toLocaleString('en-GB')}`,
    `took                  ${seconds.toFixed(0)} s`,
  ].join('\n');

/** Rounds with seeds that follow on, until there were that many frames. */
const run = async (): Promise<void> => {
  const { frames, seed, workers } = readOptions();
  const rounds = Math.ceil(frames / framesARound);
  let done = 0;
  const next = (): Task | null => {
    if (done >= rounds) return null;
    done += 1;
    return { seed: seed + done - 1, frames: Math.min(framesARound, frames) };
  };
  const work: Work = { sum: nothingFound(), exits: 0 };
  const began = performance.now();
  const end = (): void => {
    done = rounds;
    say('ending after the rounds that run…');
  };
  process.once('SIGINT', end).once('SIGTERM', end);
  await runTasks<Task, Found>(
    {
      module: new URL('./fuzz-worker.ts', import.meta.url),
      next,
      done: (found) => add(work.sum, found),
      ended: (task, error) => {
        work.exits += 1;
        say(`seed ${task.seed}: the thread ended: ${error.stack ?? error.message}`);
      },
    },
    workers,
  );
  process.stdout.write(
    `${machine()}, seed ${seed}\n${summary(work, (performance.now() - began) / 1000)}\n`,
  );
  const { stalls, unsound, refused } = work.sum;
  process.exitCode = stalls + unsound + refused + work.exits === 0 ? 0 : 1;
};

run().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
