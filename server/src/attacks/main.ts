import { parseArgs } from 'node:util';

import { judge } from './judge.ts';
import { everyAttack } from './list/all-attacks.ts';
import { type Row, runAttack } from './run-attack.ts';
import { type Target, startTarget } from './start-target.ts';
import { machine, rowOf, tableHead } from './table.ts';

const usage = 'use: npm run attacks [-- --only 15,29] [--part 0.1]';

/** `--part 0.1` does each a tenth as often. */
const readOptions = () => {
  const { values } = parseArgs({
    options: { only: { type: 'string' }, part: { type: 'string', default: '1' } },
  });
  const part = Number(values.part);
  if (!(part > 0 && part <= 1)) throw new Error(`--part must be above 0 and at most 1; ${usage}`);
  const only = values.only?.split(',').map(Number);
  const chosen = everyAttack.flatMap((attack, index) =>
    only === undefined || only.includes(attack.n) ? [{ attack, index }] : [],
  );
  if (chosen.length === 0) throw new Error(`no attack has that number; ${usage}`);
  return { chosen, part };
};

const say = (text: string): void => void process.stderr.write(`${text}\n`);

const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** How many may come in is a setting, and would hide what is measured here. */
const startOpen = (): Promise<Target> =>
  startTarget({
    LIMIT_JOINS_PER_MINUTE: '1000000',
    LIMIT_SOCKETS_PER_PERSON: '1000000',
    // The same few people come to hundreds of meetings: the oldest seat of theirs that ends would be the victim's.
    LIMIT_SEATS_PER_PERSON: '1000000',
  });

/** Against the server of all, or one of its own. */
const play = async (shared: Target, order: Parameters<typeof runAttack>[1]): Promise<Row> => {
  if (order.attack.isAlone !== true) return runAttack(shared, order);
  const own = await startOpen();
  try {
    return await runAttack(own, order);
  } finally {
    await own.stop();
  }
};

/** Every attack in volume against a running server; prints a table, and ends badly where a row of it failed. */
const run = async (): Promise<void> => {
  const { chosen, part } = readOptions();
  const target = await startOpen();
  print(`${machine()}\n\n${tableHead}`);
  let failed = 0;
  try {
    for (const { attack, index } of chosen) {
      const count = Math.max(1, Math.round(attack.volume * part));
      say(`${attack.n} ${attack.what}, ${count} times…`);
      const row = await play(target, { attack, index, count });
      if (judge(row).length > 0) failed += 1;
      print(rowOf(row));
    }
  } finally {
    await target.stop();
  }
  print(`\n${chosen.length - failed} of ${chosen.length} held`);
  process.exitCode = failed > 0 ? 1 : 0;
};

run().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
