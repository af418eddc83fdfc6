import { must } from '@fourchairs/shared/lib/must.ts';
import { expect, it } from 'vitest';

import { firstTitle, mostHeldOfMany } from './attack.ts';
import { judge } from './judge.ts';
import { everyAttack } from './list/all-attacks.ts';
import { judgeReturn } from './list/reconnect.ts';

const attack = must(everyAttack[0], 'an attack');
const megabyte = 1024 * 1024;
const held = {
  attack,
  answer: attack.answer,
  left: firstTitle,
  during: { typed: 9, latencies: [], complaints: [] },
  exits: 0,
  held: { before: 40 * megabyte, after: 42 * megabyte },
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
  ['33 MB more than before', { held: { before: 40 * megabyte, after: 73 * megabyte } }],
  ['memory that nobody measured', { held: { before: NaN, after: NaN } }],
])('finds fault with %s', (_what, ended) => {
  expect(judge({ ...held, ...ended })).not.toEqual([]);
});

it('lets a server hold 32 MB more, and less than before', () => {
  const before = 40 * megabyte;
  expect(judge({ ...held, held: { before, after: before + 32 * megabyte } })).toEqual([]);
  expect(judge({ ...held, held: { before, after: 0 } })).toEqual([]);
});

it('lets it hold more where an attack says so, up to that', () => {
  const many = { ...held, attack: { ...attack, mostHeld: mostHeldOfMany } };
  const after = (grown: number) => ({ before: 0, after: grown });
  expect(judge({ ...many, held: after(mostHeldOfMany) })).toEqual([]);
  expect(judge({ ...many, held: after(mostHeldOfMany + 1) })).not.toEqual([]);
});

it('gives more room only to attacks that make hundreds of meetings', () => {
  const roomy = everyAttack.filter(({ mostHeld }) => mostHeld !== undefined);
  expect(roomy.length).toBeGreaterThan(0);
  for (const { meetings, volume } of roomy) expect(meetings?.(volume)).toBeGreaterThan(100);
});

it('gives each attack a number of its own, or one it shares with its kind under another name', () => {
  const names = everyAttack.map(({ n, what }) => `${n} ${what}`);
  expect(new Set(names).size).toBe(names.length);
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
