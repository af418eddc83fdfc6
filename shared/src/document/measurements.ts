import type * as Y from 'yjs';

import type { PersonId } from '#lib/ids.ts';
import { must } from '#lib/must.ts';
import { newUuid } from '#lib/new-uuid.ts';

import {
  asMap,
  inOneStep,
  type Items,
  itemOf,
  listItems,
  putItem,
  removeItem,
  restoreItem,
  scalarOf,
} from './items.ts';
import { measurementFields as fields, outcomeFields } from './meeting-shape.ts';
import { compareText } from './order.ts';
import { planItems } from './plan-items.ts';

/** A dated value of an outcome. */
export type MeasurementView = {
  readonly id: string;
  readonly day: string;
  /** null: seen and not counted, with a note. */
  readonly value: number | null;
  readonly note: string;
  /** As the page that wrote it says; the record holds who the server proved. */
  readonly typedBy: PersonId | null;
};

/** The measurements of an outcome's map. */
export const measurementsIn = (outcome: Y.Map<unknown>): Items => ({
  in: must(asMap(outcome.get('measurements')), 'measurements of the outcome'),
  shape: outcomeFields.measurements,
});
const measurementsOf = (doc: Y.Doc, outcome: string): Items =>
  measurementsIn(itemOf(planItems(doc, 'outcomes'), outcome));

/** The measurements of an outcome's map, by day, without those taken back. */
export const listMeasurements = (outcome: Y.Map<unknown>): MeasurementView[] => {
  const found: MeasurementView[] = [];
  for (const { id, item } of listItems(measurementsIn(outcome))) {
    const day = scalarOf(item, 'day', fields.day);
    const value = scalarOf(item, 'value', fields.value);
    const typedBy = scalarOf(item, 'typedBy', fields.typedBy);
    const note = scalarOf(item, 'note', fields.note) ?? '';
    if (day !== null && (value !== null || note !== ''))
      found.push({ id, day, value, note, typedBy });
  }
  return found.sort((a, b) => compareText(a.day, b.day) || compareText(a.id, b.id));
};

/** Adds a measurement (day "2026-03-19"; value in the outcome's own unit). Returns its id. */
export const addMeasurement = (
  doc: Y.Doc,
  outcome: string,
  first: {
    readonly day: string;
    readonly value: number | null;
    readonly note?: string;
    readonly typedBy: PersonId;
  },
): string => {
  const items = measurementsOf(doc, outcome);
  const id = newUuid();
  inOneStep(items, () => putItem(items, id, { scalars: { ...first, note: first.note || null } }));
  return id;
};
/** Brings one back that was taken back, as it was. */
export const restoreMeasurement = (doc: Y.Doc, outcome: string, id: string): void =>
  restoreItem(measurementsOf(doc, outcome), id);
export const removeMeasurement = (doc: Y.Doc, outcome: string, id: string): void =>
  removeItem(measurementsOf(doc, outcome), id);
