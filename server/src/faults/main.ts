import { parseArgs } from 'node:util';

import { machine } from '#attacks/table.ts';

import { isGood, runRounds } from './run-rounds.ts';
import { tableOf } from './table.ts';

const usage = 'use: npm run faults [-- --rounds 1000] [--seed 1]';

const readOptions = () => {
  const { values } = parseArgs({
    options: { rounds: { type: 'string', default: '1000' }, seed: { type: 'string' } },
  });
  const rounds = Number(values.rounds);
  const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
  if (!(rounds > 0) || !Number.isInteger(seed)) throw new Error(usage);
  return { rounds, seed };
};

const say = (text: string): void => void process.stderr.write(text);

/** Kills the server again and again under people who type; ends with an error when a word is lost. */
const run = async (): Promise<void> => {
  const options = readOptions();
  say(`seed ${options.seed}\n`);
  let isOver = false;
  const end = (): void => {
    isOver = true;
  };
  // What was done by then is told.
  process.once('SIGINT', end).once('SIGTERM', end);
  const tell = (done: number): void => {
    if (done % 50 === 0) say(`${done} rounds\n`);
  };
  const result = await runRounds(options, { tell, isOver: () => isOver });
  process.stdout.write(`${machine()}, seed ${options.seed}\n\n${tableOf(result)}\n`);
  process.exitCode = isGood(result) ? 0 : 1;
};

run().catch((error: unknown) => {
  say(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
