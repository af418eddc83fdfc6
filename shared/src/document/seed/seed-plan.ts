import { generateNKeysBetween } from 'fractional-indexing';
import type * as Y from 'yjs';

import { asMap, itemOf, putItem, textIn } from '#document/items.ts';
import { measurementsIn } from '#document/measurements.ts';
import { setNextDate } from '#document/next-date.ts';
import { criterionText } from '#document/outcomes.ts';
import { type PlanCollection, planItems } from '#document/plan-items.ts';
import {
  criterionKeys,
  type RecordAction,
  type RecordItem,
  type RecordOutcome,
  type RecordPlan,
  type RecordSupport,
  type RecordText,
} from '#document/record.ts';
import type { Scalar } from '#document/shape.ts';
import type { PersonId } from '#lib/ids.ts';

import { seedNotes } from './seed-notes.ts';
import {
  type ClientIdOf,
  createSeedWriter,
  type SeedUpdate,
  type SeedWriter,
  typeText,
} from './seed-writer.ts';

/** An item of a record, taken apart into what a document keeps. */
type SeedItem = {
  readonly id: string;
  readonly scalars: Readonly<Record<string, Scalar>>;
  readonly texts: Readonly<Record<string, RecordText>>;
  /** Writes what is neither, as soon as the item is there. */
  readonly more?: (item: Y.Map<unknown>) => void;
};

/** An item is made by whoever typed its first word. */
const makerOf = (texts: SeedItem['texts']): PersonId | null => {
  for (const { by } of Object.values(texts)) if (by[0] !== undefined) return by[0].person;
  return null;
};

const seedItems = (writer: SeedWriter, list: PlanCollection, all: readonly SeedItem[]): void => {
  const items = planItems(writer.doc, list);
  const keys = generateNKeysBetween(null, null, all.length);
  for (const [index, { id, scalars, texts, more }] of all.entries()) {
    writer.make(makerOf(texts), () => {
      putItem(items, id, { scalars: { ...scalars, order: keys[index] ?? null } });
      more?.(itemOf(items, id));
    });
    for (const [name, text] of Object.entries(texts))
      typeText(writer, text, () => textIn(itemOf(items, id), name));
  }
};

const fromPoint = ({ id, text }: RecordItem): SeedItem => ({ id, scalars: {}, texts: { text } });

const fromOutcome = (outcome: RecordOutcome): SeedItem => {
  const { id, title, childWords, aspiration, baseline, atHome, pupilWill, reason, reviewNote } =
    outcome;
  const criteria = criterionKeys.map((key) => [criterionText(key), outcome.criteria[key]] as const);
  return {
    id,
    scalars: {
      origin: outcome.origin,
      carriedFrom: outcome.carriedFrom,
      areaOfNeed: outcome.areaOfNeed,
      baselineDay: baseline.day,
      baselineValue: baseline.value,
      targetBy: outcome.target.by,
      targetValue: outcome.target.value,
      agreedLevel: outcome.agreedLevel,
      decision: outcome.decision,
    },
    texts: {
      title,
      childWords,
      aspiration,
      baselineText: baseline.text,
      baselineUnit: baseline.unit,
      ...Object.fromEntries(criteria),
      atHome,
      pupilWill,
      reason,
      reviewNote,
    },
  };
};

const seedMeasurements = (writer: SeedWriter, { id, measurements }: RecordOutcome): void => {
  for (const { id: key, day, value, typedBy } of measurements)
    writer.type(typedBy, () => {
      const outcome = itemOf(planItems(writer.doc, 'outcomes'), id);
      putItem(measurementsIn(outcome), key, { scalars: { day, value, typedBy } });
    });
};

const fromSupport = (line: RecordSupport): SeedItem => {
  const { id, what, who, frequency, groupSize, why, impact, outcomes, ...rest } = line;
  return {
    id,
    scalars: rest,
    texts: { what, who, frequency, groupSize, why, impact },
    more: (item) => {
      for (const outcome of outcomes) asMap(item.get('outcomes'))?.set(outcome, true);
    },
  };
};

const fromAction = ({ id, what, who, ...rest }: RecordAction): SeedItem => ({
  id,
  scalars: rest,
  texts: { what, who },
});

/** First content of a meeting's shared document, as its authors' updates in causal order (JOIN7). */
export const seedPlan = (plan: RecordPlan, clientIdOf: ClientIdOf): readonly SeedUpdate[] => {
  const writer = createSeedWriter('meeting', clientIdOf);
  seedItems(writer, 'strengths', plan.strengths.map(fromPoint));
  seedItems(writer, 'needs', plan.needs.map(fromPoint));
  seedItems(writer, 'barriers', plan.barriers.map(fromPoint));
  seedItems(writer, 'outcomes', plan.outcomes.map(fromOutcome));
  for (const outcome of plan.outcomes) seedMeasurements(writer, outcome);
  seedItems(writer, 'support', plan.support.map(fromSupport));
  seedItems(writer, 'actions', plan.actions.map(fromAction));
  writer.make(null, () => setNextDate(writer.doc, plan.nextDate));
  seedNotes(writer, plan.notes);
  return writer.finish();
};
