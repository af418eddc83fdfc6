import { must } from '@fourchairs/shared/lib/must.ts';
import { expect, it } from 'vitest';

import { firstTitle } from './attack.ts';
import { judge } from './judge.ts';
import { everyAttack } from './list/all-attacks.ts';
import { judgeReturn } from './list/reconnect.ts';

const attack = must(everyAttack[0], 'an attack');
const held = {
  attack,
  answer: attack.answer,
  left: firstTitle,
  during: { typed: 9, latencies: [], complaints: [] },
  exits: 0,
};

it('finds nothing wrong where the server answered as expected and nobody lost a word', () => {
  expect(judge(held)).toEqual([]);
});

it.each([
  ['another answer', { answer: 'nothing' }],
  ['no answer, since the attacker ended', { answer: 'the attacker ended', left: '' }],
  ['an attack that landed', { left: 'I agree: Read 😀 aloud' }],
  ['words lost', { during: { ...held.during, complaints: ['every word saved'] } }],
  ['a meeting in which nobody typed', { during: { ...held.during, typed: 0 } }],
  ['a server that ended', { exits: 1 }],
])('finds fault with %s', (_what, ended) => {
  expect(judge({ ...held, ...ended })).not.toEqual([]);
});

const reconnect = must(
  everyAttack.find(({ n }) => n === 39),
  'the attack',
);

it.each([
  [[200, 30_000], 1.5, true],
  [[200, 30_001], 1, false],
  [[200, null], 1, false],
  [[200, 300], 1.51, false],
  [[200, 300], NaN, false],
])(
  'attack 39: back after %j ms with memory × %d is what is asked for: %s',
  (times, grown, isSo) => {
    expect(judgeReturn(times, grown) === reconnect.answer).toBe(isSo);
  },
);
