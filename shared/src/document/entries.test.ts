import { expect, it } from 'vitest';
import * as Y from 'yjs';

import { parseId, type PersonId } from '#lib/ids.ts';
import { must } from '#lib/must.ts';

import { copyEntries } from './copy-entries.ts';
import {
  addEntry,
  entriesOf,
  entryTranslation,
  entryWords,
  ratingOf,
  removeEntry,
  setEntry,
  shownFrom,
  viewsOf,
} from './entries.ts';
import { documentOfField, fieldKey, makeText, otherLanguageOf, textOf } from './field-key.ts';
import { onEntries } from './observe.ts';
import { addOutcome } from './outcomes.ts';
import { plainText, replaceText } from './plain-text.ts';
import { createDocument } from './roots.ts';
import { isBehind, markOf } from './translated-words.ts';

const id = (text: string): PersonId => must(parseId<PersonId>(text), text);
const zofia = id('7f2c1d7e-6f0a-4a3f-8a51-0d2b6a1c9e11');
const mum = id('0e9b7a52-93cd-4c5e-8f4b-0f3c27a1d001');
const self = { saidBy: zofia, typedBy: zofia, how: 'self', lang: 'en', helpedBy: null } as const;

it('two first typists of one question never overwrite one another', () => {
  const [a, b] = [createDocument('lane'), createDocument('lane')];
  addEntry(a, { kind: 'rating', outcome: 'z1', ...self, level: 1, words: 'mine' });
  addEntry(b, { kind: 'rating', outcome: 'z1', ...self, saidBy: mum, words: 'hers' });
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b));
  expect(ratingOf(a, 'z1', zofia)).toMatchObject({ level: 1, saidBy: zofia });
  expect(plainText(must(ratingOf(a, 'z1', mum), 'rating').words)).toBe('hers');
});

it('Show copies into the lane, brings a shown entry up to date, and remembers who helped', () => {
  const [prep, lane] = [createDocument('prep'), createDocument('lane')];
  const first = addEntry(prep, { kind: 'view', topic: 'working', ...self, card: 'owl' });
  addEntry(prep, { kind: 'view', topic: 'my-words', ...self, typedBy: mum, words: 'I like owls' });
  copyEntries(prep, lane, { by: zofia, only: [first] });
  copyEntries(prep, lane, { by: zofia });
  entryWords(prep, must(viewsOf(prep, 'my-words')[0], 'entry').id).insert(6, ' big');
  setEntry(prep, first, { face: 'happy' });
  copyEntries(prep, lane, { by: zofia });
  expect(
    entriesOf(lane).map(({ card, face, helpedBy, typedBy, words }) => [
      card,
      face,
      helpedBy,
      typedBy,
      plainText(words),
    ]),
  ).toEqual([
    ['owl', 'happy', null, zofia, ''],
    [null, null, mum, zofia, 'I like big owls'],
  ]);
});

it('Show copies a translation with its translator, and keeps one that was made at the meeting', () => {
  const [prep, lane] = [createDocument('prep'), createDocument('lane')];
  const polish = { kind: 'view', topic: 'at-home', ...self, lang: 'pl' } as const;
  const ready = addEntry(prep, { ...polish, words: 'Mój królik' });
  const bare = addEntry(prep, { ...polish, words: 'Nasz pies' });
  entryTranslation(prep, ready).insert(0, 'My rabbit');
  const translationOf = markOf('Mój królik');
  setEntry(prep, ready, { translatedBy: mum, translationLang: 'en', translationOf });
  copyEntries(prep, lane, { by: zofia });
  const there = must(shownFrom(lane, bare), 'the entry without a translation').id;
  setEntry(lane, there, { translatedBy: mum, translationLang: 'en' });
  entryTranslation(lane, there).insert(0, 'Our dog');
  entryWords(prep, ready).insert(0, 'To ');
  copyEntries(prep, lane, { by: zofia });
  expect(
    entriesOf(lane).map(({ words, translation, translationLang, translatedBy }) => [
      plainText(words),
      plainText(translation),
      translationLang,
      translatedBy,
    ]),
  ).toEqual([
    ['To Mój królik', 'My rabbit', 'en', mum],
    ['Nasz pies', 'Our dog', 'en', mum],
  ]);
  // TRANSLATE3: what was shown anew in other words still has the mark of those it was made of.
  expect(
    entriesOf(lane).map((entry) => isBehind(entry.translationOf, plainText(entry.words))),
  ).toEqual([true, false]);
});

it('an entry from before there were translations has none, and gets one when it is written', () => {
  const doc = createDocument('lane');
  const id = addEntry(doc, { kind: 'view', topic: 'ideas', ...self, words: 'Chcę' });
  const entry = doc.getMap('entries').get(id);
  if (entry instanceof Y.Map) entry.delete('translation');
  const key = fieldKey.translation(zofia, id);
  expect(plainText(must(entriesOf(doc)[0], 'the entry').translation)).toBe('');
  expect([textOf(doc, key), documentOfField(key)]).toEqual([null, `lane.${zofia}`]);
  must(makeText(doc, key), 'a text').insert(0, 'I want');
  expect(textOf(doc, key)?.toJSON()).toBe('I want');
  expect([otherLanguageOf(key), otherLanguageOf(fieldKey.entry(zofia, id))]).toEqual([
    fieldKey.entry(zofia, id),
    key,
  ]);
});

it('a rating that somebody shows of their own takes the place of what was typed for them', () => {
  const [prep, lane] = [createDocument('prep'), createDocument('lane')];
  const rating = { kind: 'rating', outcome: 'z1', ...self } as const;
  addEntry(lane, { ...rating, typedBy: mum, how: 'scribed', level: 2, words: 'Great, she says' });
  addEntry(lane, { ...rating, saidBy: mum, typedBy: mum, level: 0, words: 'hers' });
  const own = addEntry(prep, { ...rating, level: -1, words: 'It is hard' });
  copyEntries(prep, lane, { by: zofia, only: [own] });
  expect(entriesOf(lane).map(({ saidBy, level }) => [saidBy, level])).toEqual([
    [mum, 0],
    [zofia, -1],
  ]);
  expect(ratingOf(lane, 'z1', zofia)).toMatchObject({ level: -1, typedBy: zofia, how: 'self' });
});

it('of two ratings at once the one shown from the person’s own page stands, else the first', () => {
  const [prep, a, b] = [createDocument('prep'), createDocument('lane'), createDocument('lane')];
  const rating = { kind: 'rating', outcome: 'z1', ...self } as const;
  addEntry(a, { ...rating, typedBy: mum, how: 'scribed', level: 2 });
  addEntry(prep, { ...rating, level: -1 });
  copyEntries(prep, b, { by: zofia });
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b));
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a));
  for (const lane of [a, b]) expect(ratingOf(lane, 'z1', zofia)).toMatchObject({ level: -1 });
});

it('tells of entries, not of words', () => {
  const doc = createDocument('lane');
  let heard = 0;
  const stop = onEntries(doc, () => (heard += 1));
  const entry = addEntry(doc, { kind: 'view', topic: 'ideas', ...self });
  expect(heard).toBe(1);
  entryWords(doc, entry).insert(0, 'x');
  expect(heard).toBe(1);
  removeEntry(doc, entry);
  expect(heard).toBe(2);
  stop();
  addEntry(doc, { kind: 'view', topic: 'ideas', ...self });
  expect(heard).toBe(2);
});

it('finds a text by its key, in the document it is in', () => {
  const [meeting, lane] = [createDocument('meeting'), createDocument('lane')];
  const key = fieldKey.outcome(addOutcome(meeting, { origin: 'new' }), 'criterion-less');
  textOf(meeting, key)?.insert(0, 'some');
  expect(textOf(meeting, key)?.length).toBe(4);
  expect(documentOfField(key)).toBe('meeting');
  const words = fieldKey.entry(zofia, addEntry(lane, { kind: 'view', topic: 'ideas', ...self }));
  expect(textOf(lane, words)).toBeInstanceOf(Y.Text);
  expect(documentOfField(words)).toBe(`lane.${zofia}`);
  for (const wrong of ['', 'outcomes', 'outcomes.x', 'outcomes.x.order', 'a.b.c.d', 'plan.x.y'])
    expect(textOf(meeting, wrong)).toBeNull();
});

it('replaces only the stretch that differs, and no half of an emoji', () => {
  const text = createDocument('lane').getText('t');
  text.insert(0, 'a😀b');
  const changes: unknown[] = [];
  text.observe((event) => changes.push(event.delta));
  replaceText(text, 'a😁b');
  expect(plainText(text)).toBe('a😁b');
  expect(changes).toEqual([[{ retain: 1 }, { delete: 2 }, { insert: '😁' }]]);
});
