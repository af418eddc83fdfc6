import fc from 'fast-check';

import type { Garbling } from '#collab/testing/fake-link.ts';

/**
 * What no network does that carries TCP, and a broken proxy might: a frame twice, in another order, not whole, or never
 * while the next ones arrive. Of a frame that is not whole a page reads nothing: for it that is one that never came.
 */
export const garbleSteps = {
  'garble-twice': ['up', 'twice'],
  'garble-order': ['up', 'later'],
  'garble-short': ['up', 'short'],
  'garble-lost': ['up', 'lost'],
  'garble-down-twice': ['down', 'twice'],
  'garble-down-order': ['down', 'later'],
  'garble-down-lost': ['down', 'lost'],
} as const satisfies Record<string, readonly ['up' | 'down', Garbling]>;
type GarbleStep = keyof typeof garbleSteps;
export type GarbledStep = Extract<Step, { do: GarbleStep }>;
export const isGarble = (step: Step): step is GarbledStep => Object.hasOwn(garbleSteps, step.do);

/** One thing that happens, to the client `who` names. Numbers are places, taken modulo what is there. */
export type Step =
  | { readonly do: 'type'; readonly who: number; readonly at: number; readonly words: string }
  | { readonly do: 'delete'; readonly who: number; readonly at: number; readonly length: number }
  | { readonly do: 'add' | 'paragraph' | 'bold' | 'send-again'; readonly who: number }
  | {
      /** Codes, days, order, what is removed and comes back, and the lane: of the `at`-th that is there. */
      readonly do:
        | 'answer'
        | 'move'
        | 'remove'
        | 'bring-back'
        | 'lane-add'
        | 'lane-answer'
        | 'lane-type';
      readonly who: number;
      readonly at: number;
    }
  | { readonly do: 'cut' | 'stall' | 'flow' | 'deaf' | 'slow-down'; readonly who: number }
  | { readonly do: 'half-open' | 'late-close'; readonly who: number }
  | {
      /** So many frames arrive, each way: then the connection breaks, or the rest arrives after the next has begun. */
      readonly do: 'cut-off' | 'late-frames';
      readonly who: number;
      readonly up: number;
      readonly down: number;
    }
  | { readonly do: GarbleStep; readonly who: number; readonly at: number }
  | { readonly do: 'wait'; readonly who: number; readonly ms: number }
  | {
      readonly do: 'disk-stops' | 'disk-fails' | 'disk-lies' | 'disk-goes-on' | 'restart';
      readonly who: number;
    };

const who = fc.nat(3);
const at = fc.nat(200);
const few = fc.nat(4);
/** With characters of two code units, which must never be cut in two. */
const words = fc.constantFrom('a', 'be', '😀', 'é', 'long words ', '👍🏽');
const simple = <Name extends Step['do']>(...names: readonly Name[]) =>
  fc.record({ do: fc.constantFrom(...names), who });

const placed = <Name extends Step['do']>(...names: readonly Name[]) =>
  fc.record({ do: fc.constantFrom(...names), who, at });

/** What people, the network and the disk do, in any order. */
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('type' as const), who, at, words }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('delete' as const), who, at, length: fc.nat(8) }),
  },
  { weight: 3, arbitrary: simple('add', 'paragraph', 'bold', 'send-again') },
  { weight: 5, arbitrary: placed('answer', 'move', 'remove', 'bring-back') },
  { weight: 4, arbitrary: placed('lane-add', 'lane-answer', 'lane-type') },
  { weight: 3, arbitrary: simple('cut', 'stall', 'flow', 'deaf', 'slow-down') },
  { weight: 2, arbitrary: simple('half-open', 'late-close') },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('cut-off' as const, 'late-frames' as const),
      who,
      up: few,
      down: few,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      who,
      ms: fc.constantFrom(0, 1, 20, 1100, 70_000),
    }),
  },
  {
    weight: 1,
    arbitrary: simple('disk-stops', 'disk-fails', 'disk-lies', 'disk-goes-on', 'restart'),
  },
);
/** `size`: without it fast-check makes no more than twenty of them, whatever the most. */
const lengths = { minLength: 5, maxLength: 60, size: 'medium' } as const;
export const steps: fc.Arbitrary<Step[]> = fc.array(step, lengths);

/** The same through a broken proxy. */
export const garbledSteps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 9, arbitrary: step },
    { weight: 1, arbitrary: simple('stall') },
    { weight: 4, arbitrary: placed('garble-twice', 'garble-order', 'garble-short', 'garble-lost') },
    { weight: 2, arbitrary: placed('garble-down-twice', 'garble-down-order', 'garble-down-lost') },
  ),
  lengths,
);
