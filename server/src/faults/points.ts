import type { Random } from '#store/testing/keeping/random.ts';

import type { Fault } from './fault.ts';

/** Where the server is killed, and what else happens in such a round. */
export type Point = {
  readonly name: string;
  /** null: by the clock. */
  readonly fault: ((random: Random) => Fault) | null;
  readonly also: 'nothing' | 'read-back' | 'finish';
};

const anyMoment = (random: Random): Fault['when'] =>
  random.pick(['before', 'after', { during: random.below(6) }] as const);

const at = (method: string, random: Random, n: number, when: Fault['when']): Fault => ({
  method,
  n: 1 + random.below(n),
  when,
});

/** In turn, and after the last of them a migration, which needs a database of its own (migration-round.ts). */
export const points: readonly Point[] = [
  { name: 'a random moment', fault: null, also: 'nothing' },
  {
    name: 'before a commit',
    fault: (random) => at('documents.append', random, 30, 'before'),
    also: 'nothing',
  },
  {
    name: 'during a commit',
    fault: (random) => at('documents.append', random, 30, { during: random.below(6) }),
    also: 'nothing',
  },
  {
    name: 'after a commit, before fan-out',
    fault: (random) => at('documents.append', random, 30, 'after'),
    also: 'nothing',
  },
  {
    name: 'in compaction',
    fault: (random) => at('documents.compact', random, 1, anyMoment(random)),
    also: 'nothing',
  },
  {
    name: 'in reading back a version',
    fault: (random) => at('versions.addVersion', random, 1, anyMoment(random)),
    also: 'read-back',
  },
  {
    name: 'in finishing a version',
    fault: (random) => at('versions.finish', random, 1, anyMoment(random)),
    also: 'finish',
  },
];
