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
} as const;

type ParsedFieldKey =
  | {
      readonly in: 'plan';
      readonly list: PlanCollection;
      readonly id: string;
      readonly name: string;
    }
  | { readonly in: 'lane'; readonly owner: PersonId; readonly id: string };

const parseFieldKey = (key: string): ParsedFieldKey | null => {
  const [first, second, third, ...more] = key.split('.');
  if (second === undefined || third === undefined || more.length > 0) return null;
  const list = planCollections.find((each) => each === first);
  if (list !== undefined) return { in: 'plan', list, id: second, name: third };
  const owner = parseId<PersonId>(second);
  return first === 'lane' && owner !== null ? { in: 'lane', owner, id: third } : null;
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
  if (parsed === null || parsed.in !== 'plan') return textOf(doc, key);
  const item = asMap(planItems(doc, parsed.list).in.get(parsed.id));
  return item === null ? null : writableText(item, parsed.name);
};

/** The text a key names, in the document it belongs to (see `documentOfField`); null when it is not there. */
export const textOf = (doc: Y.Doc, key: string): Y.Text | null => {
  const parsed = parseFieldKey(key);
  if (parsed === null) return null;
  const items = parsed.in === 'plan' ? planItems(doc, parsed.list) : entriesIn(doc);
  const found = asMap(items.in.get(parsed.id))?.get(parsed.in === 'plan' ? parsed.name : 'words');
  return found instanceof Y.Text ? found : null;
};
