import { addEntry, entriesOf, ratingIn } from '@fourchairs/shared/document/entries.ts';
import { createDocument } from '@fourchairs/shared/document/roots.ts';
import type { GoalLevel } from '@fourchairs/shared/domain/codes.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { expect, it } from 'vitest';

import { ids, people } from '#session/testing/sample-view.ts';

import { ratingTable, roomTable } from './ratings.ts';

type Given = Readonly<Partial<Record<PersonId, GoalLevel | 'skipped'>>>;

/** Everybody's lane in one document: who rated what. */
const entriesFor = (given: Given) => {
  const doc = createDocument('lane');
  for (const { id } of people) {
    const person = id as PersonId;
    const value = given[person];
    if (value === undefined) continue;
    addEntry(doc, {
      kind: 'rating',
      outcome: 'z1',
      saidBy: person,
      typedBy: person,
      how: 'self',
      lang: 'en',
      helpedBy: null,
      ...(value === 'skipped' ? { skipped: true } : { level: value }),
    });
  }
  const entries = entriesOf(doc);
  return (person: string) => ratingIn(entries, 'z1', person);
};

const kinds = (table: ReturnType<typeof ratingTable>) =>
  table.others.map(({ person, state }) => `${person.name}: ${state.kind}`);

it('hides what others gave until I have given mine', () => {
  const hidden = ratingTable(people, ids.magda, entriesFor({ [ids.adeyemi]: -1 }));
  expect(hidden.hiding).toBe(true);
  expect(kinds(hidden)).toEqual(['Zofia: hidden', 'Miss Adeyemi: hidden']);
  const open = ratingTable(people, ids.magda, entriesFor({ [ids.adeyemi]: -1, [ids.magda]: 0 }));
  expect(kinds(open)).toEqual(['Zofia: waiting', 'Miss Adeyemi: given']);
});

it('shows them after I would rather not say', () => {
  const table = ratingTable(
    people,
    ids.magda,
    entriesFor({ [ids.adeyemi]: 2, [ids.magda]: 'skipped' }),
  );
  expect(table.hiding).toBe(false);
  expect(table.mine?.state.kind).toBe('skipped');
});

it('hides nothing from somebody who is not asked', () => {
  const table = ratingTable(people, 'somebody else', entriesFor({ [ids.adeyemi]: 1 }));
  expect(table.mine).toBeNull();
  expect(table.hiding).toBe(false);
});

it('on the wall, waits for everybody who is present, or for the lead', () => {
  const present = (person: string) => person !== ids.zofia;
  const room = (given: Given, revealed = false) =>
    roomTable({ people, present, entryOf: entriesFor(given), revealed });
  expect(room({ [ids.adeyemi]: -1 }).hiding).toBe(true);
  expect(room({ [ids.adeyemi]: -1, [ids.magda]: 'skipped' }).hiding).toBe(false);
  expect(room({ [ids.adeyemi]: -1 }, true).hiding).toBe(false);
});

it('counts nobody as having answered who would rather not say, whatever words came in at the same moment', () => {
  const doc = createDocument('lane');
  const own = { saidBy: ids.adeyemi, typedBy: ids.adeyemi, how: 'self', lang: 'en' } as const;
  const rating = { kind: 'rating', outcome: 'z1', ...own, helpedBy: null } as const;
  addEntry(doc, { ...rating, skipped: true, words: 'late' });
  const entries = entriesOf(doc);
  const table = ratingTable(people, 'somebody else', (person) => ratingIn(entries, 'z1', person));
  expect(kinds(table)).toContain('Miss Adeyemi: skipped');
});
