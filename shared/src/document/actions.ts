import type * as Y from 'yjs';

import type { Happened } from '#domain/codes.ts';

import {
  addItem,
  listItems,
  listRemoved,
  moveItem,
  type Placed,
  readableText,
  removeItem,
  restoreItem,
  scalarOf,
  setScalars,
} from './items.ts';
import { actionFields as fields } from './meeting-shape.ts';
import { planItems } from './plan-items.ts';
import type { ScalarsOf, TextNamesOf } from './shape.ts';

export type ActionScalars = Omit<ScalarsOf<typeof fields>, 'order' | 'removed'>;
export type ActionText = TextNamesOf<typeof fields>;
/** Who will do what by when, as it stands now. `text(name)` is live. */
export type ActionView = ActionScalars & {
  readonly id: string;
  readonly text: (name: ActionText) => Y.Text;
};

const view = ({ id, item }: Placed): ActionView => ({
  id,
  origin: scalarOf(item, 'origin', fields.origin),
  by: scalarOf(item, 'by', fields.by),
  done: scalarOf(item, 'done', fields.done),
  happened: scalarOf(item, 'happened', fields.happened),
  text: (name) => readableText(item, name),
});

const inDoc = (doc: Y.Doc) => planItems(doc, 'actions');

export const listActions = (doc: Y.Doc): ActionView[] => listItems(inDoc(doc)).map(view);
export const listRemovedActions = (doc: Y.Doc): ActionView[] => listRemoved(inDoc(doc)).map(view);

/** Adds an action at the end, or before another. Returns its id. */
export const addAction = (
  doc: Y.Doc,
  first: { readonly origin: 'last' | 'new' } & Partial<ActionScalars> & {
      readonly texts?: Partial<Readonly<Record<ActionText, string>>>;
    },
  before: string | null = null,
): string => {
  const { texts = {}, ...scalars } = first;
  return addItem(inDoc(doc), { scalars, texts }, before);
};
export const moveAction = (doc: Y.Doc, id: string, before: string | null): void =>
  moveItem(inDoc(doc), id, before);
export const removeAction = (doc: Y.Doc, id: string): void => removeItem(inDoc(doc), id);
export const restoreAction = (doc: Y.Doc, id: string): void => restoreItem(inDoc(doc), id);
export const setAction = (doc: Y.Doc, id: string, values: Partial<ActionScalars>): void =>
  setScalars(inDoc(doc), id, values);

/** Says of last time's action whether it happened; one that did is done and is not carried in again. */
export const sayHappened = (doc: Y.Doc, id: string, happened: Happened | null): void =>
  setAction(doc, id, { happened, done: happened === 'as-planned' });
