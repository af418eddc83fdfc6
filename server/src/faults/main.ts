import { parseArgs } from 'node:util';

import { machine } from '#attacks/table.ts';

import { diskTable, isGoodDisk, runDiskRounds } from './run-disk-rounds.ts';
import { isGood, runRounds } from './run-rounds.ts';
import { tableOf } from './table.ts';

const usage = 'use: npm run faults [-- --rounds 1000] [--seed 1] [--disk [--from 1]]';

const readOptions = () => {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string' },
      seed: { type: 'string' },
      from: { type: 'string', default: '1' },
      disk: { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds ?? (values.disk ? 500 : 1000));
  const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
  const from = Number(values.from);
  if (!(rounds > 0 && from > 0) || !Number.isInteger(seed)) throw new Error(usage);
  return { rounds, seed, disk: values.disk, from };
};

const say = (text: string): void => void process.stderr.write(text);

type Options = ReturnType<typeof readOptions>;
type Watch = Parameters<typeof runRounds>[1];

const killTheServer = async (options: Options, watch: Watch) => {
  const result = await runRounds(options, watch);
  return { table: tableOf(result), isSound: isGood(result) };
};

/** Once its disk is well again, everything must be saved within this time, in milliseconds. */
const tenSeconds = 10_000;

/** The first call of its disk, the second, and so on; or from the call that is named. */
const failTheDisk = async ({ rounds, seed, from }: Options, watch: Watch) => {
  const ns = Array.from({ length: rounds }, (_, index) => index + from);
  const outcomes = await runDiskRounds({ ns, seed, within: tenSeconds }, watch);
  return { table: diskTable(outcomes), isSound: isGoodDisk(outcomes) };
};

/** Kills the server, or fails its disk, again and again under people who type; ends with an error when a word is lost. */
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
  const watch = { tell, isOver: () => isOver };
  const { table, isSound } = await (options.disk
    ? failTheDisk(options, watch)
    : killTheServer(options, watch));
  process.stdout.write(`${machine()}, seed ${options.seed}\n\n${table}\n`);
  process.exitCode = isSound ? 0 : 1;
};

run().catch((error: unknown) => {
  say(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
