import { expect, it } from 'vitest';

import { type CameIn, cameKey, isRecordLanguage } from './came-in.ts';
import { handsOf } from './hands-of.ts';

const typedFor = (rest: Partial<CameIn>): CameIn => ({
  saidBy: 'zofia',
  typedBy: 'ewa',
  how: 'scribed',
  lang: 'en',
  ...rest,
});

it.each([
  ['one’s own words', { typedBy: 'zofia' }, null],
  ['words typed for somebody', {}, 'typed'],
  ['words on the phone', { how: 'phone' }, 'phone'],
  ['words from paper', { how: 'paper' }, 'paper'],
  ['what an interpreter put into English', { how: 'interpreted', lang: 'en-GB' }, 'interpreted'],
  ['what an interpreter wrote down as it was said', { how: 'interpreted', lang: 'pl' }, 'through'],
] as const)('says how %s came in', (_, rest, key) => {
  expect(cameKey(typedFor(rest))).toBe(key);
});

it('names the interpreter of words that their speaker showed, and calls nobody else’s help that', () => {
  const shown = typedFor({ typedBy: 'zofia', helpedBy: 'ewa', how: 'interpreted' });
  expect(handsOf(shown)).toEqual({ typedBy: 'ewa', helpedBy: null });
  expect(cameKey({ ...shown, ...handsOf(shown) })).toBe('interpreted');
  expect(handsOf({ ...shown, how: 'scribed' })).toEqual({ typedBy: 'zofia', helpedBy: 'ewa' });
  const typed = typedFor({ how: 'interpreted', helpedBy: 'tom' });
  expect(handsOf(typed)).toEqual({ typedBy: 'ewa', helpedBy: 'tom' });
});

it('leaves words that somebody wrote themselves on another’s page to them, whoever showed them', () => {
  const shown = typedFor({ saidBy: 'bea', typedBy: 'magda', helpedBy: 'bea' });
  expect(handsOf(shown)).toEqual({ typedBy: 'bea', helpedBy: null });
  expect(cameKey({ ...shown, ...handsOf(shown) })).toBeNull();
});

it('takes English of any country for English, and no language that begins alike', () => {
  expect(['en', 'en-GB', 'EN-us', 'enm', 'pl'].map(isRecordLanguage)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
