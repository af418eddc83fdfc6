import type * as Y from 'yjs';

import { must } from '#lib/must.ts';

import {
  addItem,
  asMap,
  inOneStep,
  itemOf,
  listItems,
  moveItem,
  type Placed,
  readableText,
  removeItem,
  restoreItem,
  scalarOf,
  setScalars,
  textIn,
} from './items.ts';
import { supportFields as fields } from './meeting-shape.ts';
import { planItems } from './plan-items.ts';
import type { ScalarsOf, TextNamesOf } from './shape.ts';

export type SupportScalars = Omit<ScalarsOf<typeof fields>, 'order' | 'removed'>;
export type SupportText = TextNamesOf<typeof fields>;
/** A support line as it stands now. `text(name)` is live. */
export type SupportView = SupportScalars & {
  readonly id: string;
  readonly text: (name: SupportText) => Y.Text;
  /** Ids of the outcomes it serves, sorted. */
  readonly outcomes: readonly string[];
};

const linksIn = (item: Y.Map<unknown>): Y.Map<unknown> =>
  must(asMap(item.get('outcomes')), 'outcomes of the support line');

/** Ids of the outcomes a support line's map is linked to, sorted. */
export const linkedOutcomes = (item: Y.Map<unknown>): string[] =>
  [...linksIn(item)]
    .filter(([, linked]) => linked === true)
    .map(([id]) => id)
    .sort();

const view = ({ id, item }: Placed): SupportView => ({
  id,
  origin: scalarOf(item, 'origin', fields.origin),
  level: scalarOf(item, 'level', fields.level),
  minutes: scalarOf(item, 'minutes', fields.minutes),
  from: scalarOf(item, 'from', fields.from),
  to: scalarOf(item, 'to', fields.to),
  cost: scalarOf(item, 'cost', fields.cost),
  happened: scalarOf(item, 'happened', fields.happened),
  fromList: scalarOf(item, 'fromList', fields.fromList),
  sessionsPlanned: scalarOf(item, 'sessionsPlanned', fields.sessionsPlanned),
  sessionsGiven: scalarOf(item, 'sessionsGiven', fields.sessionsGiven),
  text: (name) => readableText(item, name),
  outcomes: linkedOutcomes(item),
});

const inDoc = (doc: Y.Doc) => planItems(doc, 'support');

export const listSupport = (doc: Y.Doc): SupportView[] => listItems(inDoc(doc)).map(view);

/** Adds a support line at the end, or before another, already linked to `outcomes`. Returns its id. */
export const addSupport = (
  doc: Y.Doc,
  first: { readonly origin: 'last' | 'new' } & Partial<SupportScalars> & {
      readonly texts?: Partial<Readonly<Record<SupportText, string>>>;
      readonly outcomes?: readonly string[];
    },
  before: string | null = null,
): string => {
  const { texts = {}, outcomes = [], ...scalars } = first;
  const items = inDoc(doc);
  return inOneStep(items, () => {
    const id = addItem(items, { scalars, texts }, before);
    for (const outcome of outcomes) linksIn(itemOf(items, id)).set(outcome, true);
    return id;
  });
};
export const moveSupport = (doc: Y.Doc, id: string, before: string | null): void =>
  moveItem(inDoc(doc), id, before);
export const removeSupport = (doc: Y.Doc, id: string): void => removeItem(inDoc(doc), id);
export const restoreSupport = (doc: Y.Doc, id: string): void => restoreItem(inDoc(doc), id);
export const setSupport = (doc: Y.Doc, id: string, values: Partial<SupportScalars>): void =>
  setScalars(inDoc(doc), id, values);

/** Says whether a support line serves an outcome. */
export const linkOutcome = (doc: Y.Doc, id: string, outcome: string, linked: boolean): void => {
  linksIn(itemOf(inDoc(doc), id)).set(outcome, linked);
};
export const supportText = (doc: Y.Doc, id: string, name: SupportText): Y.Text =>
  textIn(itemOf(inDoc(doc), id), name);
