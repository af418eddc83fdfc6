import type * as Y from 'yjs';

import type { Decision, GoalLevel } from '#domain/codes.ts';

import {
  addItem,
  itemOf,
  listItems,
  listRemoved,
  moveItem,
  type Placed,
  removeItem,
  restoreItem,
  scalarOf,
  setScalars,
  readableText,
  writableText,
} from './items.ts';
import { listMeasurements, type MeasurementView } from './measurements.ts';
import { outcomeFields as fields } from './meeting-shape.ts';
import { planItems } from './plan-items.ts';
import type { CriterionKey } from './record.ts';
import type { ScalarsOf, TextNamesOf } from './shape.ts';

export type OutcomeScalars = Omit<ScalarsOf<typeof fields>, 'order' | 'removed'>;
export type OutcomeText = TextNamesOf<typeof fields>;
/** An outcome as it stands now. `text(name)` is live: bind it, do not copy it. */
export type OutcomeView = OutcomeScalars & {
  readonly id: string;
  readonly text: (name: OutcomeText) => Y.Text;
  /** By day. */
  readonly measurements: readonly MeasurementView[];
};

/** The text field of one level of how we will know. */
export const criterionText = (key: CriterionKey): OutcomeText => `criterion-${key}`;

const view = ({ id, item }: Placed): OutcomeView => ({
  id,
  origin: scalarOf(item, 'origin', fields.origin),
  carriedFrom: scalarOf(item, 'carriedFrom', fields.carriedFrom),
  areaOfNeed: scalarOf(item, 'areaOfNeed', fields.areaOfNeed),
  baselineDay: scalarOf(item, 'baselineDay', fields.baselineDay),
  baselineValue: scalarOf(item, 'baselineValue', fields.baselineValue),
  targetBy: scalarOf(item, 'targetBy', fields.targetBy),
  targetValue: scalarOf(item, 'targetValue', fields.targetValue),
  agreedLevel: scalarOf(item, 'agreedLevel', fields.agreedLevel),
  decision: scalarOf(item, 'decision', fields.decision),
  heldBack: scalarOf(item, 'heldBack', fields.heldBack),
  childTypedBy: scalarOf(item, 'childTypedBy', fields.childTypedBy),
  childHow: scalarOf(item, 'childHow', fields.childHow),
  childLang: scalarOf(item, 'childLang', fields.childLang),
  childTranslationLang: scalarOf(item, 'childTranslationLang', fields.childTranslationLang),
  childTranslatedBy: scalarOf(item, 'childTranslatedBy', fields.childTranslatedBy),
  childTranslationOf: scalarOf(item, 'childTranslationOf', fields.childTranslationOf),
  text: (name) => readableText(item, name),
  measurements: listMeasurements(item),
});

const inDoc = (doc: Y.Doc) => planItems(doc, 'outcomes');

export const listOutcomes = (doc: Y.Doc): OutcomeView[] => listItems(inDoc(doc)).map(view);
export const listRemovedOutcomes = (doc: Y.Doc): OutcomeView[] => listRemoved(inDoc(doc)).map(view);

/** Adds an outcome at the end, or before another. Returns its id. */
export const addOutcome = (
  doc: Y.Doc,
  first: { readonly origin: 'last' | 'new' } & Partial<OutcomeScalars> & {
      readonly texts?: Partial<Readonly<Record<OutcomeText, string>>>;
    },
  before: string | null = null,
): string => {
  const { texts = {}, ...scalars } = first;
  return addItem(inDoc(doc), { scalars, texts }, before);
};
export const moveOutcome = (doc: Y.Doc, id: string, before: string | null): void =>
  moveItem(inDoc(doc), id, before);
export const removeOutcome = (doc: Y.Doc, id: string): void => removeItem(inDoc(doc), id);
export const restoreOutcome = (doc: Y.Doc, id: string): void => restoreItem(inDoc(doc), id);

/** Sets codes, days and numbers. `null` means not answered. */
export const setOutcome = (doc: Y.Doc, id: string, values: Partial<OutcomeScalars>): void =>
  setScalars(inDoc(doc), id, values);
export const setAgreedLevel = (doc: Y.Doc, id: string, level: GoalLevel | null): void =>
  setOutcome(doc, id, { agreedLevel: level });
export const setDecision = (doc: Y.Doc, id: string, decision: Decision | null): void =>
  setOutcome(doc, id, { decision });

/** A text of an outcome, to write in. Throws when there is no such outcome. */
export const outcomeText = (doc: Y.Doc, id: string, name: OutcomeText): Y.Text =>
  writableText(itemOf(inDoc(doc), id), name);
