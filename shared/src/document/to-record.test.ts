import { expect, it } from 'vitest';
import * as Y from 'yjs';

import type { PersonId } from '#lib/ids.ts';
import { must } from '#lib/must.ts';

import { canonicalJson } from './canonical-json.ts';
import { carryIn } from './carry-in.ts';
import { emptyPlan } from './empty-plan.ts';
import { addEntry, entryTranslation, entryWords, setEntry } from './entries.ts';
import { laneToRecord } from './lane-to-record.ts';
import { addMeasurement, removeMeasurement } from './measurements.ts';
import { addOutcome, outcomeText, removeOutcome, setDecision, setOutcome } from './outcomes.ts';
import { planToRecord } from './plan-to-record.ts';
import { addPoint } from './points.ts';
import type { AuthorOf } from './record-text.ts';
import { createDocument } from './roots.ts';
import { seedPlan } from './seed/seed-plan.ts';
import { addSupport, removeSupport, supportText } from './support-lines.ts';
import { people } from './testing/arbitrary-record.ts';
import { markOf } from './translated-words.ts';

const [child, mum, teacher] = [0, 1, 2].map((n) => must(people[n], 'person'));
const authorOf: AuthorOf = (clientId) => people[clientId - 100] ?? null;
/** The same document in another person's browser. */
const as = (person: number, doc: Y.Doc, change: (doc: Y.Doc) => void): void => {
  const theirs = createDocument(doc.share.has('entries') ? 'lane' : 'meeting');
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(doc));
  theirs.clientID = 100 + person;
  theirs.transact(() => change(theirs));
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(theirs));
};
const said = {
  saidBy: must(child, 'child'),
  typedBy: must(child, 'child'),
  how: 'self',
  lang: 'en',
  helpedBy: null,
} as const;
const entriesFrom = (doc: Y.Doc) => laneToRecord(doc, must(child, 'child'), authorOf).entries;

it('names who typed each stretch, and forgets what was deleted', () => {
  const doc = createDocument('meeting');
  let id = '';
  as(1, doc, (d) => (id = addOutcome(d, { origin: 'new', texts: { title: 'Reads loudly' } })));
  as(2, doc, (d) => {
    outcomeText(d, id, 'title').delete(6, 6);
    outcomeText(d, id, 'title').insert(6, 'aloud');
  });
  expect(planToRecord(doc, authorOf).outcomes[0]?.title).toEqual({
    text: 'Reads aloud',
    by: [
      { person: mum, length: 6 },
      { person: teacher, length: 5 },
    ],
  });
});

it('keeps the name a child gives somebody who helped, and has no place for it where there is none', () => {
  const doc = createDocument('lane');
  as(0, doc, (d) => {
    const about = { kind: 'view', topic: 'my-words', ...said } as const;
    addEntry(d, { ...about, how: 'scribed', helperName: 'My sister Ola', words: 'I like maps' });
    addEntry(d, { ...about, words: 'And owls' });
  });
  const [helped, alone] = entriesFrom(doc);
  expect(helped).toMatchObject({ helpedBy: null, helperName: 'My sister Ola', how: 'scribed' });
  expect(alone).not.toHaveProperty('helperName');
});

it('VERSION1 a translation stands beside the words, with who made it and who typed it', () => {
  const doc = createDocument('lane');
  let id = '';
  const polish = { ...said, lang: 'pl', kind: 'view', topic: 'ideas' } as const;
  as(0, doc, (d) => (id = addEntry(d, { ...polish, words: 'Chcę czytać' })));
  expect(entriesFrom(doc)[0]).not.toHaveProperty('translation');
  as(2, doc, (d) => {
    setEntry(d, id, { translatedBy: must(mum, 'mum'), translationLang: 'en' });
    entryTranslation(d, id).insert(0, 'I want to read');
  });
  expect(entriesFrom(doc)).toMatchObject([
    {
      words: { text: 'Chcę czytać' },
      lang: 'pl',
      saidBy: child,
      typedBy: child,
      how: 'self',
      translation: {
        words: { text: 'I want to read', by: [{ person: teacher, length: 14 }] },
        lang: 'en',
        by: mum,
      },
    },
  ]);
});

it('TRANSLATE5 the child’s words for an outcome have their translation beside them; none is left out', () => {
  const doc = createDocument('meeting');
  let id = '';
  const polish = { origin: 'new', childLang: 'pl', texts: { childWords: 'Karty' } } as const;
  as(2, doc, (d) => (id = addOutcome(d, polish)));
  const outcome = () => planToRecord(doc, authorOf, child).outcomes[0];
  expect(outcome()).not.toHaveProperty('childWordsTranslation');
  as(2, doc, (d) => {
    const of = { childTranslatedBy: must(mum, 'mum'), childTranslationOf: markOf('Karty') };
    setOutcome(d, id, { ...of, childTranslationLang: 'en' });
    outcomeText(d, id, 'childTranslation').insert(0, 'Cards');
  });
  const made = { words: { text: 'Cards', by: [{ person: teacher, length: 5 }] }, lang: 'en' };
  expect(outcome()?.childWordsTranslation).toEqual({ ...made, by: mum });
  as(0, doc, (d) => outcomeText(d, id, 'childWords').insert(5, ' i zegar'));
  expect(outcome()?.childWordsTranslation).toEqual({ ...made, by: mum, behind: true });
});

it('TRANSLATE3 the record says that the words were changed after they were put into another language', () => {
  const doc = createDocument('lane');
  let id = '';
  const polish = { ...said, lang: 'pl', kind: 'view', topic: 'ideas' } as const;
  as(0, doc, (d) => (id = addEntry(d, { ...polish, words: 'Chcę czytać' })));
  as(2, doc, (d) => {
    const translationOf = markOf('Chcę czytać');
    setEntry(d, id, { translatedBy: must(mum, 'mum'), translationLang: 'en', translationOf });
    entryTranslation(d, id).insert(0, 'I want to read');
  });
  const made = () => entriesFrom(doc)[0]?.translation;
  expect(made()).not.toHaveProperty('behind');
  as(0, doc, (d) => entryWords(d, id).insert(0, 'Nie '));
  expect(made()).toMatchObject({ words: { text: 'I want to read' }, behind: true });
  as(0, doc, (d) => entryWords(d, id).delete(0, 4));
  expect(made()).not.toHaveProperty('behind');
});

it('words picked from the school’s list are said to be picked; what is typed in the line, to be typed', () => {
  const doc = createDocument('meeting');
  let id = '';
  const texts = { what: 'Reads to an adult', who: 'an adult in class' };
  as(1, doc, (d) => (id = addSupport(d, { origin: 'new', fromList: 'reads-daily', texts })));
  as(1, doc, (d) => supportText(d, id, 'what').insert(17, ' at noon'));
  as(2, doc, (d) => {
    supportText(d, id, 'who').delete(0, 2);
    supportText(d, id, 'who').insert(0, 'one');
  });
  const plan = planToRecord(doc, authorOf);
  const [line] = plan.support;
  expect(line?.fromList).toBe('reads-daily');
  expect(line?.what.by).toEqual([
    { person: mum, length: 17, picked: true },
    { person: mum, length: 8 },
  ]);
  expect(line?.who.by).toEqual([
    { person: teacher, length: 3 },
    { person: mum, length: 15, picked: true },
  ]);
  const next = createDocument('meeting');
  const ids = (person: PersonId | null) => (person === null ? 900 : 100 + people.indexOf(person));
  for (const { update } of seedPlan(carryIn(plan), ids)) Y.applyUpdate(next, update);
  expect(planToRecord(next, authorOf).support[0]).toMatchObject({
    fromList: 'reads-daily',
    what: line?.what,
    who: line?.who,
  });
});

it('VERSION6 a registry may know each character: words an editor put back keep their first author', () => {
  const doc = createDocument('meeting');
  as(1, doc, (d) => addOutcome(d, { origin: 'new', texts: { title: 'ab' } }));
  const moved: AuthorOf = (_clientId, clock) => (clock % 2 === 0 ? mum : teacher) ?? null;
  const { by } = must(planToRecord(doc, moved).outcomes[0], 'outcome').title;
  expect(by.map((run) => run.length)).toEqual([1, 1]);
});

it('says of the child’s words for an outcome that they are the pupil’s, who typed them, how, and in which language', () => {
  const doc = createDocument('meeting');
  const came = () => planToRecord(doc, authorOf, child).outcomes[0]?.childWordsCame;
  let id = '';
  as(2, doc, (d) => (id = addOutcome(d, { origin: 'new', texts: { title: 'Reads aloud' } })));
  expect(came()).toBeNull();
  as(2, doc, (d) => outcomeText(d, id, 'childWords').insert(0, 'I can'));
  expect(came()).toEqual({ ...said, typedBy: teacher, how: 'scribed' });
  as(2, doc, (d) => setOutcome(d, id, { childHow: 'phone', childLang: 'pl' }));
  expect(came()).toMatchObject({ saidBy: child, typedBy: teacher, how: 'phone', lang: 'pl' });
  as(1, doc, (d) => outcomeText(d, id, 'childWords').insert(5, ' read my cards'));
  expect(came()).toMatchObject({ typedBy: mum, how: 'phone' });
  as(0, doc, (d) => outcomeText(d, id, 'childWords').delete(0, 19));
  as(0, doc, (d) => outcomeText(d, id, 'childWords').insert(0, 'Karty'));
  expect(came()).toMatchObject({ typedBy: child, how: 'self', lang: 'pl' });
  as(2, doc, (d) => setOutcome(d, id, { childTypedBy: must(teacher, 'teacher') }));
  expect(came()?.typedBy).toBe(child);
});

it('leaves out what was removed, and links to it', () => {
  const doc = createDocument('meeting');
  const [kept, gone] = [addOutcome(doc, { origin: 'new' }), addOutcome(doc, { origin: 'new' })];
  addSupport(doc, { origin: 'new', outcomes: [kept, gone] });
  removeSupport(doc, addSupport(doc, { origin: 'new' }));
  removeOutcome(doc, gone);
  const first = { day: '2026-03-19', value: 4, typedBy: must(mum, 'mum') };
  addMeasurement(doc, kept, first);
  removeMeasurement(doc, kept, addMeasurement(doc, kept, first));
  const plan = planToRecord(doc, authorOf);
  expect(plan.outcomes.map((each) => each.id)).toEqual([kept]);
  expect(plan.support.map((each) => each.outcomes)).toEqual([[kept]]);
  expect(plan.outcomes[0]?.measurements).toHaveLength(1);
});

it('says who the server saw typing, not whom the page names', () => {
  const doc = createDocument('lane');
  as(2, doc, (d) => addEntry(d, { kind: 'view', topic: 'ideas', ...said, words: 'I agree' }));
  expect(entriesFrom(doc)[0]).toMatchObject({ saidBy: child, typedBy: teacher, how: 'scribed' });
});

it('names whoever set the level of a rating, and keeps the maker of an entry somebody else corrects', () => {
  const doc = createDocument('lane');
  let [rating, view] = ['', ''];
  as(0, doc, (d) => {
    rating = addEntry(d, { kind: 'rating', outcome: 'z1', ...said, level: 2 });
    view = addEntry(d, { kind: 'view', topic: 'ideas', ...said, words: 'owls' });
  });
  as(2, doc, (d) => {
    setEntry(d, rating, { level: -2 });
    entryWords(d, view).insert(4, ' and more owls');
  });
  expect(entriesFrom(doc).map((entry) => entry.typedBy)).toEqual([teacher, child]);
  as(2, doc, (d) => entryWords(d, view).delete(0, 4));
  expect(entriesFrom(doc)[1]?.typedBy).toBe(teacher);
});

it('writes the same JSON for the same record', () => {
  expect(canonicalJson({ b: [1, undefined, { d: null, c: 'ł' }], a: undefined })).toBe(
    '{"b":[1,null,{"c":"ł","d":null}]}',
  );
  expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }));
});

it('carries in what goes on, to be reviewed', () => {
  const doc = createDocument('meeting');
  const [on, reached] = [1, 2].map(() =>
    addOutcome(doc, { origin: 'new', agreedLevel: -1, heldBack: 'too-much' }),
  );
  setDecision(doc, must(reached, 'id'), 'achieved-stop');
  addSupport(doc, { origin: 'new', outcomes: [must(on, 'id')], happened: 'partly' });
  addSupport(doc, { origin: 'new', outcomes: [must(reached, 'id')] });
  addPoint(doc, 'strategies', 'One instruction at a time');
  let made = 0;
  const next = carryIn(planToRecord(doc, authorOf), () => `new-${(made += 1)}`);
  expect(next.outcomes).toMatchObject([
    { id: 'new-1', origin: 'last', carriedFrom: on, agreedLevel: null, decision: null },
  ]);
  expect(planToRecord(doc, authorOf).outcomes[0]).toHaveProperty('heldBack', 'too-much');
  expect(next.outcomes[0]).not.toHaveProperty('heldBack');
  expect(next.support).toMatchObject([{ outcomes: ['new-1'], origin: 'last', happened: null }]);
  expect(next.strategies?.map(({ text }) => text.text)).toEqual(['One instruction at a time']);
  expect(carryIn(emptyPlan)).toEqual(emptyPlan);
});
