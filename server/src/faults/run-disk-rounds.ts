import { createRandom } from '#store/testing/keeping/random.ts';

import { DiskDay, type DiskOutcome } from './disk-day.ts';
import type { Plan } from './fault.ts';
import { Spare } from './server-process.ts';

/** So many rounds on one database. */
const roundsADay = 25;
/** Every so manieth call never answers: the server is ended and started again. */
const roundsAHang = 9;

/** Calls that are too few to be found by counting. */
const rare = [
  'documents.leaseAll',
  'documents.compact',
  'documents.load',
  'versions.addVersion',
  'versions.finish',
] as const;

/** The n-th call of all, or every third time one of a kind that is rare. */
const planOf = (n: number): Plan => {
  const how = n % roundsAHang === 0 ? 'hangs' : n % 2 === 0 ? 'before' : 'after';
  const turn = Math.floor(n / 3);
  return n % 3 === 0
    ? { method: rare[turn % rare.length] ?? null, n: 1, how }
    : { method: null, n, how };
};

type Options = { readonly ns: readonly number[]; readonly seed: number };
type Watch = {
  readonly tell?: (done: number) => void;
  readonly isOver?: () => boolean;
};

/** One call of the running server's disk goes wrong in each round, the n-th of it. */
export const runDiskRounds = async (
  { ns, seed }: Options,
  { tell = () => {}, isOver = () => false }: Watch = {},
): Promise<readonly DiskOutcome[]> => {
  const random = createRandom(seed);
  const spare = new Spare();
  const outcomes: DiskOutcome[] = [];
  try {
    while (outcomes.length < ns.length && !isOver()) {
      const day = new DiskDay(random, spare);
      await day.begin();
      const today = ns.slice(outcomes.length, outcomes.length + roundsADay);
      for (const n of today) {
        if (isOver()) break;
        outcomes.push(await day.round(planOf(n)));
        tell(outcomes.length);
      }
      await day.end();
    }
  } finally {
    await spare.end();
  }
  return outcomes;
};

export const isGoodDisk = (outcomes: readonly DiskOutcome[]): boolean =>
  outcomes.every(
    ({ lost, wrong, againMs }) => lost.length === 0 && wrong.length === 0 && againMs !== null,
  );

const sum = (of: readonly number[]): number => of.reduce((total, each) => total + each, 0);

const rowOf = (name: string, outcomes: readonly DiskOutcome[]): string => {
  const cells = [
    name,
    outcomes.length,
    sum(outcomes.map(({ acked }) => acked)),
    sum(outcomes.map(({ lost }) => lost.length)),
    Math.max(0, ...outcomes.map(({ againMs }) => Math.round(againMs ?? Infinity))),
  ];
  return `| ${cells.join(' | ')} |`;
};

/** The rounds by the call that went wrong, as a Markdown table, and what is wrong, if anything. */
export const diskTable = (outcomes: readonly DiskOutcome[]): string => {
  const nameOf = ({ method, plan }: DiskOutcome) => `${method ?? 'none came'}, ${plan.how}`;
  const names = [...new Set(outcomes.map(nameOf))].toSorted();
  return [
    '| the call that went wrong | rounds | edits called saved | lost | slowest back, ms |',
    '| --- | --- | --- | --- | --- |',
    ...names.map((name) =>
      rowOf(
        name,
        outcomes.filter((each) => nameOf(each) === name),
      ),
    ),
    rowOf('all', outcomes),
    ...outcomes.flatMap((each) => each.lost.map((mark) => `lost, ${nameOf(each)}: ${mark}`)),
    ...outcomes.flatMap((each) => each.wrong.map((what) => `wrong, ${nameOf(each)}: ${what}`)),
    ...outcomes
      .filter(({ againMs }) => againMs === null)
      .map((each) => `never saved again, ${nameOf(each)}, call ${each.plan.n}`),
  ].join('\n');
};
