import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';
import { expect, it } from 'vitest';

import { ids, people, therapist } from '#session/testing/sample-view.ts';

import { translatorsFor } from './translators.ts';

const ewa: MeetingPerson = { ...therapist, role: 'interpreter' };
const aunt: MeetingPerson = { ...therapist, id: ids.zofia, role: 'supporter' };
const said: { readonly saidBy: string; readonly lang: string } = { saidBy: ids.magda, lang: 'pl' };
const named = (me: MeetingPerson, there: readonly MeetingPerson[], words = said) =>
  translatorsFor(words, { people: there, me }).map(({ id }) => id);

it('TRANSLATE1 names the interpreter first, and whoever writes for the speaker: an aunt, too', () => {
  expect(named(aunt, [...people, ewa])).toEqual([ewa.id, aunt.id]);
  expect(named(ewa, [...people, ewa])).toEqual([ewa.id]);
  expect(named(aunt, people)).toEqual([aunt.id]);
});

it('TRANSLATE1 names nobody for words of one’s own, or that are English already', () => {
  expect(named(aunt, [ewa], { ...said, saidBy: aunt.id })).toEqual([]);
  expect(named(aunt, [ewa], { ...said, lang: 'en-GB' })).toEqual([]);
});
