import { createRandom } from '#store/testing/keeping/random.ts';

import { DiskDay, type DiskOutcome, type DiskRound } from './disk-day.ts';
import { Spare } from './server-process.ts';

/** So many rounds on one database. */
const roundsADay = 25;
/** Every so manieth call never answers: the server is ended and started again. */
const roundsAHang = 9;

/** Of so many of all rounds at least the call that was to go wrong has to come. */
const leastProved = 0.9;

/** Calls that are too few to be found by counting. */
const rare = [
  'documents.leaseAll',
  'documents.compact',
  'documents.load',
  'versions.addVersion',
  'versions.finish',
] as const;

/** The n-th call of all, or every third time one of a kind that is rare; two rounds on this server, two on the next. */
const roundOf = (n: number): DiskRound => {
  const how = n % roundsAHang === 0 ? 'hangs' : n % 2 === 0 ? 'before' : 'after';
  const turn = Math.floor(n / 3);
  const goesOn = how !== 'hangs' && Math.floor(n / 2) % 2 === 0;
  return n % 3 === 0
    ? { plan: { method: rare[turn % rare.length] ?? null, n: 1, how }, goesOn }
    : { plan: { method: null, n, how }, goesOn };
};

type Options = {
  readonly ns: readonly number[];
  readonly seed: number;
  /** A disk that says "saved" too early, to see that it is found out. */
  readonly lies?: boolean;
  readonly within?: number;
};
type Watch = {
  readonly tell?: (done: number) => void;
  readonly isOver?: () => boolean;
};

/** One call of the running server's disk goes wrong in each round, the n-th of it. */
export const runDiskRounds = async (
  { ns, seed, lies = false, within = 20_000 }: Options,
  { tell = () => {}, isOver = () => false }: Watch = {},
): Promise<readonly DiskOutcome[]> => {
  const random = createRandom(seed);
  const spare = new Spare({ disk: lies ? 'lying' : 'sound' });
  const outcomes: DiskOutcome[] = [];
  try {
    while (outcomes.length < ns.length && !isOver()) {
      const day = new DiskDay(random, spare, within);
      await day.begin();
      const today = ns.slice(outcomes.length, outcomes.length + roundsADay);
      for (const n of today) {
        if (isOver()) break;
        outcomes.push(await day.round(roundOf(n)));
        tell(outcomes.length);
      }
      await day.end();
    }
  } finally {
    await spare.end();
  }
  return outcomes;
};

const hasComeWrong = ({ method }: DiskOutcome): boolean => method !== null;

/** Nothing lost, and so few rounds without the planned call that the others say something. */
export const isGoodDisk = (outcomes: readonly DiskOutcome[]): boolean =>
  outcomes.filter(hasComeWrong).length >= outcomes.length * leastProved &&
  outcomes.every(
    ({ lost, wrong, againMs }) => lost.length === 0 && wrong.length === 0 && againMs !== null,
  );

const sum = (of: readonly number[]): number => of.reduce((total, each) => total + each, 0);

const rowOf = (name: string, outcomes: readonly DiskOutcome[]): string => {
  const cells = [
    name,
    outcomes.length,
    sum(outcomes.map(({ goesOn }) => (goesOn ? 1 : 0))),
    sum(outcomes.map(({ acked }) => acked)),
    sum(outcomes.map(({ lost }) => lost.length)),
    Math.max(0, ...outcomes.map(({ againMs }) => Math.round(againMs ?? Infinity))),
  ];
  return `| ${cells.join(' | ')} |`;
};

/** The rounds by the call that went wrong, as a Markdown table, and what is wrong, if anything. */
export const diskTable = (outcomes: readonly DiskOutcome[]): string => {
  const nameOf = ({ method, plan }: DiskOutcome) => `${method ?? 'none came'}, ${plan.how}`;
  const proved = outcomes.filter(hasComeWrong);
  const names = [...new Set(proved.map(nameOf))].toSorted();
  return [
    '| the call that went wrong | rounds | of them on the same server first | edits called saved | lost | slowest back, ms |',
    '| --- | --- | --- | --- | --- | --- |',
    ...names.map((name) =>
      rowOf(
        name,
        proved.filter((each) => nameOf(each) === name),
      ),
    ),
    rowOf('all', proved),
    `In ${outcomes.length - proved.length} of ${outcomes.length} rounds the planned call never came: not counted.`,
    ...outcomes.flatMap((each) => each.lost.map((mark) => `lost, ${nameOf(each)}: ${mark}`)),
    ...outcomes.flatMap((each) => each.wrong.map((what) => `wrong, ${nameOf(each)}: ${what}`)),
    ...outcomes
      .filter(({ againMs }) => againMs === null)
      .map((each) => `never saved again, ${nameOf(each)}, call ${each.plan.n}`),
  ].join('\n');
};
