import { strokesIn } from '@fourchairs/shared/document/drawing.ts';
import {
  answerAgain,
  entriesIn,
  entryTranslation,
  entryWords,
  removeEntry,
  restoreEntry,
  setEntry,
} from '@fourchairs/shared/document/entries.ts';
import { asMap, inOneStep, type Items, putItem } from '@fourchairs/shared/document/items.ts';
import { orderBetween } from '@fourchairs/shared/document/order.ts';
import { markOf } from '@fourchairs/shared/document/translated-words.ts';
import { childFaces, goalLevels } from '@fourchairs/shared/domain/codes.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import * as Y from 'yjs';

import { uuidFrom } from '#collab/testing/uuid-from.ts';

import type { Random } from './random.ts';
import { typeIn } from './type-in.ts';

/** Whose hand writes in a lane or a preparation, and whom it may name. */
export type Hand = {
  readonly self: PersonId;
  /** Whose lane or preparation it is. */
  readonly owner: PersonId;
  readonly isPrep: boolean;
  /** Of the meeting. */
  readonly others: readonly [PersonId, ...PersonId[]];
};

const mostEntries = 30;
/** Far below what one drawing may have, whoever else draws. */
const mostPieces = 60;

const put = (items: Items, random: Random, content: Parameters<typeof putItem>[2]): void => {
  const order = orderBetween(null, null, () => random.below(2) / 2);
  const scalars = { ...content.scalars, order };
  inOneStep(items, () => putItem(items, uuidFrom(random.bytes(16)), { ...content, scalars }));
};

/** An entry whose id and place come from the seed too: the owner's words or one's own, sometimes with help. */
export const addSeededEntry = (
  doc: Y.Doc,
  words: string,
  { random, hand }: { random: Random; hand: Hand },
): void => {
  const { self, owner, others } = hand;
  const saidBy = random.once(3) ? self : owner;
  put(entriesIn(doc), random, {
    scalars: {
      kind: 'view',
      topic: 'my-words',
      saidBy,
      typedBy: self,
      how: saidBy === self ? 'self' : 'scribed',
      lang: random.pick(['en', 'pl']),
      helpedBy: random.once(3) ? random.pick(others) : null,
    },
    texts: { words, translation: '' },
  });
};

/** Words of somebody else in another language, beside them and under the name of whose hand it is. */
const translate = (doc: Y.Doc, entry: string, self: PersonId, random: Random): void =>
  inOneStep(entriesIn(doc), () => {
    const translationOf = markOf(entryWords(doc, entry).toJSON());
    setEntry(doc, entry, { translatedBy: self, translationLang: 'en', translationOf });
    typeIn(entryTranslation(doc, entry), random);
  });

/** Answers again; and sometimes takes that back, which brings the name of the typist before under this hand. */
const answer = (doc: Y.Doc, entry: string, self: PersonId, random: Random): void => {
  const undo = new Y.UndoManager(entriesIn(doc).in, { captureTimeout: 0 });
  const level = random.pick(goalLevels);
  answerAgain(doc, entry, { typedBy: self, how: 'scribed', helpedBy: null, level });
  if (random.once(2)) undo.undo();
  undo.destroy();
};

const draw = (doc: Y.Doc, entry: string, random: Random): void => {
  const strokes = strokesIn(doc);
  if (strokes.in.size >= mostPieces) return;
  const line = uuidFrom(random.bytes(16));
  const scalars = { entry, line, colour: 'red', width: 'thin', points: '1010' };
  put(strokes, random, { scalars });
};

const change = (doc: Y.Doc, entry: string, hand: Hand, random: Random): void => {
  const face = random.pick(childFaces);
  switch (random.below(20)) {
    case 0:
      return setEntry(doc, entry, { face });
    case 1:
      return setEntry(doc, entry, { helpedBy: random.pick(hand.others) });
    case 2:
      return draw(doc, entry, random);
    case 3:
      return removeEntry(doc, entry);
    case 4:
      return answer(doc, entry, hand.self, random);
    default:
      return typeIn(entryWords(doc, entry), random);
  }
};

type Is = (entry: Y.Map<unknown>) => boolean;

/** One of the entries that are so. Attackers make hundreds: only what is asked about is read. */
const pick = (doc: Y.Doc, random: Random, is: Is): string | null => {
  const all = entriesIn(doc).in;
  const isSo = (id: string): boolean => {
    const entry = asMap(all.get(id));
    return entry !== null && is(entry);
  };
  const found = [...all.keys()].filter(isSo);
  return found[random.below(found.length)] ?? null;
};

const isGone: Is = (entry) => entry.get('removed') === true;

/** One thing an honest page does to a lane or a preparation. */
export const editEntriesHonestly = (doc: Y.Doc, random: Random, hand: Hand): void => {
  const { self, owner, isPrep } = hand;
  // A helper's page opens no words but those that the helper put there.
  const isOpen: Is = (entry) => !isPrep || self === owner || entry.get('typedBy') === self;
  const own = pick(doc, random, (entry) => isOpen(entry) && !isGone(entry));
  const foreign = pick(doc, random, (entry) => entry.get('saidBy') !== self && !isGone(entry));
  const gone = pick(doc, random, (entry) => isOpen(entry) && isGone(entry));
  const hasRoom = entriesIn(doc).in.size < mostEntries;
  if (own === null || (hasRoom && random.once(60))) addSeededEntry(doc, 'Words', { random, hand });
  else if (foreign !== null && random.once(10)) translate(doc, foreign, self, random);
  else if (gone !== null && random.once(10)) restoreEntry(doc, gone);
  else change(doc, own, hand, random);
};
