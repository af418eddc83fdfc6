import * as Y from 'yjs';

import type { PersonId } from '#lib/ids.ts';

import { own, type Place, type SharedType } from './place.ts';
import type { ProblemCode } from './problem.ts';

/** What the server knows of the people a change can name. */
export type People = {
  /** Whom the server has lent this client id to; null: to nobody it knows. */
  readonly typistOf: (client: number) => PersonId | null;
  /** Whether this is somebody of the meeting. */
  readonly isOfMeeting: (person: string) => boolean;
  /** Whether this is the pupil, whose words an outcome may hold. */
  readonly isPupil: (person: string) => boolean;
  /** Who brings the change into the preparation of somebody else; null: anything that is not that. */
  readonly helper: PersonId | null;
};

/** Fields that name who typed. */
const typists: readonly string[] = ['typedBy', 'childTypedBy'];
/** Who put somebody's words into another language: of an entry, and of the child's words for an outcome. */
const translators: readonly string[] = ['translatedBy', 'childTranslatedBy'];
/** Fields that name a person who need not have typed anything. */
const named: readonly string[] = ['saidBy', 'helpedBy', ...translators];

/**
 * Whether somebody wrote this very value, or one that stood in its place before. Undoing an answer brings the name of
 * its typist back under the hand of whoever undoes it.
 */
const hasTyped = (item: Y.Item, person: unknown, { typistOf }: People): boolean => {
  for (let each: Y.Item | null = item; each !== null; each = each.left) {
    if (typistOf(each.id.client) === person) return true;
  }
  return false;
};

/** The value of a map's key as the change left it. */
const valueIn = (map: SharedType, key: string): unknown => {
  const item = map._map.get(key);
  return item === undefined || item.deleted ? null : item.content.getContent()[0];
};

type Said = (map: SharedType, person: string, people: People) => boolean;

/** Whose words a translation is of: an entry names who said it; of an outcome they are the pupil's. */
const saidIn: Said = (map, person) => valueIn(map, 'saidBy') === person;
const saidByPupil: Said = (_map, person, { isPupil }) => isPupil(person);

/** The texts that say the same in another language: who is named for it, and whose the words are. */
const translations: Readonly<Record<string, { readonly by: string; readonly isSaidBy: Said }>> = {
  translation: { by: 'translatedBy', isSaidBy: saidIn },
  childTranslation: { by: 'childTranslatedBy', isSaidBy: saidByPupil },
};

const isOwn = ({ parent, parentSub }: Y.Item, person: string, people: People): boolean => {
  const of = Object.values(translations).find(({ by }) => by === parentSub);
  return parent instanceof Y.AbstractType && of?.isSaidBy(parent, person, people) === true;
};

/**
 * Whose words are translated never types the translation, nor is named as who translated: what they show of a
 * preparation names who did it there.
 */
const checkTranslation = (item: Y.Item, people: People): ProblemCode | null => {
  const text = item.parent;
  const inside = text instanceof Y.AbstractType ? text._item : null;
  const of = own(translations, inside?.parentSub ?? '');
  if (!(item.content instanceof Y.ContentString) || of === null) return null;
  const words = inside?.parent;
  if (!(words instanceof Y.AbstractType) || valueIn(words, of.by) !== null) return null;
  const typist = people.typistOf(item.id.client);
  return typist !== null && of.isSaidBy(words, typist, people) ? 'own-translation' : null;
};

/** Whether a new value names somebody it may name: a typist its own, others people of the meeting. */
export const checkProvenance = (item: Y.Item, place: Place, people: People): ProblemCode | null => {
  const { content, parentSub } = item;
  if (place.at === 'text') return checkTranslation(item, people);
  if (parentSub === null || place.at !== 'map' || own(place.fields, parentSub) === null)
    return null;
  if (!(content instanceof Y.ContentAny)) return null;
  const value: unknown = content.arr[0];
  if (value === null) return null;
  if (typists.includes(parentSub)) return hasTyped(item, value, people) ? null : 'forged-typist';
  if (!named.includes(parentSub)) return null;
  if (typeof value !== 'string' || !people.isOfMeeting(value)) return 'stranger';
  return isOwn(item, value, people) ? 'own-translation' : null;
};
