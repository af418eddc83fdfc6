import { addEntry, entriesOf } from '@fourchairs/shared/document/entries.ts';
import { createDocument } from '@fourchairs/shared/document/roots.ts';
import { type PersonId, parseId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { MeetingPerson } from '@fourchairs/shared/protocol/http/meetings.ts';
import { expect, it } from 'vitest';

import { ratingIn, ratingTable } from './ratings.ts';

const child = must(parseId<PersonId>('5f0c3f6e-3d0e-4b0e-8a52-0d1f9c1f0a01'), 'an id');
const teacher = must(parseId<PersonId>('5f0c3f6e-3d0e-4b0e-8a52-0d1f9c1f0a02'), 'an id');

const person = (id: PersonId, role: MeetingPerson['role']): MeetingPerson => ({
  id,
  name: role,
  firstName: role,
  shownAs: role,
  role,
  isLead: false,
  with: null,
});

/** What the teacher sees of the child, after both put this into their lanes. */
const childsCard = (hers: { readonly words: string }, own: { readonly skipped: boolean }) => {
  const lane = createDocument('lane');
  const about = { kind: 'rating', outcome: 'o1', how: 'self', lang: 'en', helpedBy: null } as const;
  addEntry(lane, { ...about, saidBy: child, typedBy: child, ...hers });
  if (own.skipped) addEntry(lane, { ...about, saidBy: teacher, typedBy: teacher, skipped: true });
  const entries = entriesOf(lane);
  const people = [person(child, 'child'), person(teacher, 'teacher')];
  return ratingTable(people, teacher, (id) => ratingIn(entries, 'o1', id)).others[0]?.state;
};

it('takes words alone for an answer: a child may show what they wrote and pick no face', () => {
  const words = 'I like my cards';
  expect(childsCard({ words }, { skipped: true })).toMatchObject({ kind: 'given' });
  expect(childsCard({ words }, { skipped: false })).toEqual({ kind: 'hidden', answered: true });
  expect(childsCard({ words: '' }, { skipped: true })).toEqual({ kind: 'waiting' });
});
