import * as Y from 'yjs';

import { parseId, type PersonId } from '#lib/ids.ts';

import type { ActionText } from './actions.ts';
import { type DocumentName, laneOf } from './document-name.ts';
import { entriesIn } from './entries.ts';
import { asMap, writableText } from './items.ts';
import type { OutcomeText } from './outcomes.ts';
import { type PlanCollection, planCollections, planItems } from './plan-items.ts';
import type { PointList } from './points.ts';
import type { SupportText } from './support-lines.ts';

/**
 * The stable name of a text people type in, for carets: `outcomes.<id>.title`, `lane.<person>.<entry>`.
 * A caret travels in the presence of the meeting document, also when its text is in a lane.
 */
export const fieldKey = {
  outcome: (id: string, name: OutcomeText): string => `outcomes.${id}.${name}`,
  support: (id: string, name: SupportText): string => `support.${id}.${name}`,
  action: (id: string, name: ActionText): string => `actions.${id}.${name}`,
  point: (list: PointList, id: string): string => `${list}.${id}.text`,
  entry: (lane: PersonId, id: string): string => `lane.${lane}.${id}`,
  translation: (lane: PersonId, id: string): string => `lane.${lane}.${id}.translation`,
} as const;

type ParsedFieldKey =
  | {
      readonly in: 'plan';
      readonly list: PlanCollection;
      readonly id: string;
      readonly name: string;
    }
  | {
      readonly in: 'lane';
      readonly owner: PersonId;
      readonly id: string;
      readonly name: 'words' | 'translation';
    };

const parseFieldKey = (key: string): ParsedFieldKey | null => {
  const [first, second, third, fourth, ...more] = key.split('.');
  if (second === undefined || third === undefined || more.length > 0) return null;
  const list = planCollections.find((each) => each === first);
  if (list !== undefined) {
    return fourth === undefined ? { in: 'plan', list, id: second, name: third } : null;
  }
  const owner = parseId<PersonId>(second);
  if (first !== 'lane' || owner === null) return null;
  if (fourth === undefined) return { in: 'lane', owner, id: third, name: 'words' };
  return fourth === 'translation' ? { in: 'lane', owner, id: third, name: fourth } : null;
};

/** The child's words for an outcome, and the same in another language. */
const childTexts: ReadonlyMap<string, OutcomeText> = new Map([
  ['childWords', 'childTranslation'],
  ['childTranslation', 'childWords'],
]);

/**
 * The text that says the same in another language: the translation of somebody's words, or those of their translation.
 * Null where a key names no text that can have one.
 */
export const otherLanguageOf = (key: string): string | null => {
  const parsed = parseFieldKey(key);
  if (parsed === null) return null;
  if (parsed.in === 'plan') {
    const other = parsed.list === 'outcomes' ? childTexts.get(parsed.name) : undefined;
    return other === undefined ? null : fieldKey.outcome(parsed.id, other);
  }
  const { owner, id, name } = parsed;
  return name === 'words' ? fieldKey.translation(owner, id) : fieldKey.entry(owner, id);
};

const itemsOf = (doc: Y.Doc, parsed: ParsedFieldKey): Y.Map<unknown> =>
  parsed.in === 'plan' ? planItems(doc, parsed.list).in : entriesIn(doc).in;

/** A place in the shared document: in one of its lists, and which text of an item; among its own values; or in the notes. */
type PlanPlace =
  | { readonly in: PlanCollection; readonly name: string }
  | { readonly in: 'values' | 'notes' };

/** What the keys from the root of the shared document mean; a place in the notes has none. */
export const planPlaceOf = (keys: readonly string[]): PlanPlace => {
  const [root, , name = ''] = keys;
  const list = planCollections.find((each) => each === root);
  if (list !== undefined) return { in: list, name };
  return { in: root === 'plan' ? 'values' : 'notes' };
};

/** The document a field is in, or null when the key is not one of ours. */
export const documentOfField = (key: string): DocumentName | null => {
  const parsed = parseFieldKey(key);
  if (parsed === null) return null;
  return parsed.in === 'plan' ? 'meeting' : laneOf(parsed.owner);
};

/**
 * The text a key names, made when its item is from before its shape had that text (before schema 4). Should two people do so at
 * the same moment, the server keeps the first and tells the second (GATE).
 */
export const makeText = (doc: Y.Doc, key: string): Y.Text | null => {
  const parsed = parseFieldKey(key);
  if (parsed === null) return null;
  const item = asMap(itemsOf(doc, parsed).get(parsed.id));
  return item === null ? null : writableText(item, parsed.name);
};

/** The text a key names, in the document it belongs to (see `documentOfField`); null when it is not there. */
export const textOf = (doc: Y.Doc, key: string): Y.Text | null => {
  const parsed = parseFieldKey(key);
  if (parsed === null) return null;
  const found = asMap(itemsOf(doc, parsed).get(parsed.id))?.get(parsed.name);
  return found instanceof Y.Text ? found : null;
};
