import { expect, it } from 'vitest';

import {
  adviseDay,
  adviseAction,
  adviseOutcome,
  adviseStrategy,
  adviseSupport,
  type OutcomeDraft,
  type SupportDraft,
} from './advice.ts';
import { readingAgeOf, syllablesOf } from './reading-age.ts';
import { vagueWordIn } from './vague-words.ts';

const outcome: OutcomeDraft = {
  title: 'Follow an instruction with three parts',
  baselineText: 'Follows one part in 4 of 10 games.',
  baselineDay: '2026-03-19',
  baselineValue: 4,
  criteria: ['', '', '8 of 10 games, with pictures', '', ''],
  targetBy: '2026-07-02',
  targetValue: 8,
  atHome: 'Play the shopping game on Sundays.',
  pupilWill: 'Ask when I am not sure.',
  notBefore: '2018-01-01',
};
const support: SupportDraft = {
  what: 'Listening games with pictures',
  who: 'Mr Lowe',
  frequency: 'three times a week',
  minutes: 15,
  groupSize: '3',
  from: '2026-03-23',
  to: '2026-07-02',
  why: 'Priya saw that pictures help.',
  howHelps: 'She hears one part at a time.',
  notBefore: '2018-01-01',
};
const ofOutcome = (more: Partial<OutcomeDraft>) =>
  adviseOutcome({ ...outcome, ...more }).map(({ field, code }) => `${field} ${code}`);
const ofSupport = (more: Partial<SupportDraft>) =>
  adviseSupport({ ...support, ...more }).map(({ field, code }) => `${field} ${code}`);

it('has nothing to say about an outcome and a line of support that say everything', () => {
  expect(adviseOutcome(outcome)).toEqual([]);
  expect(adviseSupport(support)).toEqual([]);
});

it.each([
  [{ title: ' ' }, ['title no-title']],
  [{ baselineText: '', baselineValue: null }, ['baselineText no-baseline']],
  [{ criteria: ['', ''], targetValue: null }, ['criterion-expected no-measure']],
  [{ targetBy: null }, ['targetBy no-day']],
  [{ atHome: '' }, ['atHome no-home']],
  [{ pupilWill: '' }, ['pupilWill no-pupil-part']],
  [{ targetBy: '2026-03-18' }, ['targetBy target-before-start']],
  [{ targetValue: 4 }, ['targetValue target-is-start']],
  [{ baselineDay: '2016-05-01' }, ['baselineDay before-birth']],
  [{ baselineDay: null, targetBy: '2016-05-01' }, ['targetBy before-birth']],
  [{ baselineDay: '2016-05-01', notBefore: null }, []],
  [{ title: 'Improve her listening' }, ['title vague']],
  [{ criteria: ['', '', '8 of 10', '', 'Improve it all'] }, ['criterion-much-more vague']],
])('suggests for an outcome with %o', (more, said) => {
  expect(ofOutcome(more)).toEqual(said);
});

it('suggests for an action and for what is for every lesson', () => {
  expect(adviseAction('Send the word list home on Fridays')).toEqual([]);
  expect(adviseAction('Regular small group work')).toMatchObject([{ code: 'vague' }]);
  expect(adviseStrategy('help as required')).toMatchObject([{ code: 'vague' }]);
});

it.each([
  [{ what: '' }, []],
  [{ who: '' }, ['who no-who']],
  [{ frequency: '' }, ['frequency no-how-often']],
  [{ frequency: 'regularly' }, ['frequency vague']],
  [{ minutes: null }, ['minutes no-length']],
  [{ groupSize: ' ' }, ['groupSize no-group']],
  [{ to: null }, ['to no-end']],
  [{ to: '2026-03-01' }, ['to ends-before-start']],
  [{ from: '1926-03-23' }, ['from before-birth']],
  [{ from: '1926-03-23', to: '1926-07-02' }, ['from before-birth', 'to before-birth']],
])('suggests for support with %o', (more, said) => {
  expect(ofSupport(more)).toEqual(said);
});

it.each([
  ['Regular small group work', 'Regular'],
  ['help as required', 'as required'],
  ['have access to a quiet room', 'access to'],
  ['opportunities to talk', 'opportunities to'],
  ['an irregular verb', null],
  ['Every Tuesday at ten', null],
])('finds the vague word of “%s”', (text, word) => {
  expect(vagueWordIn(text)).toBe(word);
});

it('counts the spoken parts of words near enough', () => {
  const words = ['cat', 'table', 'reading', 'phonological', 'asked', 'wanted', 'games', 'the'];
  expect(words.map(syllablesOf)).toEqual([1, 2, 2, 5, 1, 2, 1, 1]);
});

it('tells plain words from hard ones, and says nothing about a few', () => {
  expect(readingAgeOf('Phonological interventions')).toBeNull();
  const plain = 'We read the word list each night. Zofia tells Babcia one new word at tea time.';
  expect(readingAgeOf(plain)).toBeLessThanOrEqual(9);
  const hard =
    'Zofia will demonstrate consolidated metacognitive vocabulary acquisition strategies generalised across curricular and unstructured environments independently.';
  expect(readingAgeOf(hard)).toBeGreaterThan(16);
  expect(ofOutcome({ atHome: hard })).toEqual(['atHome hard-words']);
  expect(adviseOutcome({ ...outcome, atHome: plain })).toEqual([]);
});

it.each([
  ['2016-05-01', 'before-birth'],
  ['2026-03-18', 'before-meeting'],
  ['2026-03-19', undefined],
  [null, undefined],
])('a day by itself: %s is %s', (day, code) => {
  const found = adviseDay(day, { notBefore: '2018-01-01', from: '2026-03-19' });
  expect(found[0]?.code).toBe(code);
});

it('the day of a worry may be long ago, but not before the pupil was born', () => {
  expect(adviseDay('2020-01-01', { notBefore: '2018-01-01' })).toEqual([]);
  expect(adviseDay('2017-12-31', { notBefore: '2018-01-01' })).toHaveLength(1);
});
