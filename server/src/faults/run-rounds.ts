import { createRandom } from '#store/testing/keeping/random.ts';

import { migrationRound } from './migration-round.ts';
import { points } from './points.ts';
import { type Outcome, SchoolDay } from './school-day.ts';
import { Spare } from './server-process.ts';

/** So many lives of the server on one database. */
const roundsADay = 20;

export type Result = {
  readonly outcomes: readonly Outcome[];
  /** What was found in the databases after the last life of each. */
  readonly damage: readonly string[];
};

const fiveSeconds = 5_000;

type Options = {
  readonly rounds: number;
  readonly seed: number;
  /** A disk that says "saved" too early, to see that it is found out. */
  readonly lies?: boolean;
  readonly within?: number;
};

type Watch = {
  readonly tell?: (done: number) => void;
  /** Whether to end before all rounds are done. */
  readonly isOver?: () => boolean;
};

/** Every kind of death in turn, in an order and at moments that the seed decides. */
export const runRounds = async (
  { rounds, seed, lies = false, within = fiveSeconds }: Options,
  { tell = () => {}, isOver = () => false }: Watch = {},
): Promise<Result> => {
  const random = createRandom(seed);
  const spare = new Spare({ disk: lies ? 'lying' : 'sound' });
  const outcomes: Outcome[] = [];
  const damage: string[] = [];
  try {
    while (outcomes.length < rounds && !isOver()) {
      const day = new SchoolDay(random, spare, within);
      await day.begin();
      for (let round = 0; round < roundsADay && outcomes.length < rounds && !isOver(); round += 1) {
        const kind = outcomes.length % (points.length + 1);
        const point = points[kind];
        outcomes.push(point ? await day.round(point) : await migrationRound(random, spare));
        tell(outcomes.length);
      }
      damage.push(...(await day.end()));
    }
  } finally {
    await spare.end();
  }
  return { outcomes, damage };
};

/** A server that died by the clock proves nothing about a point: of so many rounds at least it has to die there. */
const leastHit = 0.8;
/** Fewer say nothing by themselves. */
const fewestRounds = 5;

/** Points at which the server hardly ever died, though it was to: a name that is no longer right, for one. */
export const missedPoints = (outcomes: readonly Outcome[]): readonly string[] =>
  [...new Set(outcomes.map(({ point }) => point))].filter((name) => {
    const own = outcomes.filter(({ point }) => point === name);
    const hits = own.filter(({ isHit }) => isHit).length;
    return own.length >= fewestRounds && hits < own.length * leastHit;
  });

/** Nothing lost, everybody back in time, nothing damaged, and the server died where it was to. */
export const isGood = ({ outcomes, damage }: Result): boolean =>
  damage.length === 0 &&
  missedPoints(outcomes).length === 0 &&
  outcomes.every(({ lost, late }) => lost.length === 0 && late.length === 0);
