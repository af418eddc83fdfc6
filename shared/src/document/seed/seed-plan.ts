import { generateNKeysBetween } from 'fractional-indexing';
import type * as Y from 'yjs';

import {
  type FlatItem,
  cameScalars,
  flatAction,
  flatOutcome,
  flatPoint,
  flatSupport,
} from '#document/flat-items.ts';
import { asMap, itemOf, putItem, setScalars, textIn } from '#document/items.ts';
import { measurementsIn } from '#document/measurements.ts';
import { setJob } from '#document/meeting-jobs.ts';
import { setNextDate } from '#document/next-date.ts';
import { outcomeText, setOutcome } from '#document/outcomes.ts';
import { type PlanCollection, planItems } from '#document/plan-items.ts';
import type { RecordOutcome, RecordPlan, RecordSupport } from '#document/record.ts';
import type { PersonId } from '#lib/ids.ts';

import { madeOf } from './made-of.ts';
import { seedNotes } from './seed-notes.ts';
import {
  type ClientIdOf,
  createSeedWriter,
  type SeedUpdate,
  type SeedWriter,
  typeText,
} from './seed-writer.ts';

/** An item taken apart, and what writes the rest of it as soon as it is there. */
type SeedItem = FlatItem & { readonly more?: (item: Y.Map<unknown>) => void };

/** An item is made by whoever typed its first word. */
const makerOf = (texts: SeedItem['texts']): PersonId | null => {
  for (const [, { by }] of texts) if (by[0] !== undefined) return by[0].person;
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
    for (const [name, text] of texts) typeText(writer, text, () => textIn(itemOf(items, id), name));
  }
};

const seedMeasurements = (writer: SeedWriter, { id, measurements }: RecordOutcome): void => {
  for (const { id: key, day, value, note = null, typedBy } of measurements)
    writer.type(typedBy, () => {
      const outcome = itemOf(planItems(writer.doc, 'outcomes'), id);
      putItem(measurementsIn(outcome), key, { scalars: { day, value, note, typedBy } });
    });
};

const withLinks = (line: RecordSupport): SeedItem => ({
  ...flatSupport(line),
  more: (item) => {
    for (const outcome of line.outcomes) asMap(item.get('outcomes'))?.set(outcome, true);
  },
});

const pickerOf = ({ texts }: SeedItem): PersonId | null => {
  for (const [, { by }] of texts)
    for (const { person, picked } of by) if (picked === true) return person;
  return null;
};

/** Under the hand of whoever picked a line from the school's list, after its words: see `wordsPicked`. */
const sealPicked = (writer: SeedWriter, line: RecordSupport): void => {
  const { fromList } = line;
  if (fromList === undefined) return;
  writer.pick(pickerOf(flatSupport(line)), () =>
    setScalars(planItems(writer.doc, 'support'), line.id, { fromList }),
  );
};

/** How the child's words came in, under the hand of who typed them: so that undoing brings back what was theirs. */
const seedCame = (writer: SeedWriter, outcome: RecordOutcome): void => {
  const { childWordsCame: came = null } = outcome;
  if (came === null) return;
  const { typedBy: childTypedBy } = came;
  writer.type(childTypedBy, () =>
    setScalars(planItems(writer.doc, 'outcomes'), outcome.id, {
      ...cameScalars(outcome),
      childTypedBy,
    }),
  );
};

/** The child's words in another language go on with them, under the hands that typed them. */
const seedTranslation = (writer: SeedWriter, outcome: RecordOutcome): void => {
  const { id, childWords, childWordsTranslation: translation } = outcome;
  if (translation === undefined) return;
  typeText(writer, translation.words, () => outcomeText(writer.doc, id, 'childTranslation'));
  writer.type(translation.words.by[0]?.person ?? null, () =>
    setOutcome(writer.doc, id, {
      childTranslationLang: translation.lang,
      childTranslatedBy: translation.by,
      childTranslationOf: madeOf(childWords, translation),
    }),
  );
};

/** First content of a meeting's shared document, as its authors' updates in causal order (JOIN7). */
export const seedPlan = (plan: RecordPlan, clientIdOf: ClientIdOf): readonly SeedUpdate[] => {
  const writer = createSeedWriter('meeting', clientIdOf);
  seedItems(writer, 'strengths', plan.strengths.map(flatPoint));
  seedItems(writer, 'needs', plan.needs.map(flatPoint));
  seedItems(writer, 'barriers', plan.barriers.map(flatPoint));
  seedItems(writer, 'strategies', (plan.strategies ?? []).map(flatPoint));
  seedItems(writer, 'parked', (plan.parked ?? []).map(flatPoint));
  seedItems(writer, 'outcomes', plan.outcomes.map(flatOutcome));
  for (const outcome of plan.outcomes) {
    seedMeasurements(writer, outcome);
    seedCame(writer, outcome);
    seedTranslation(writer, outcome);
  }
  seedItems(writer, 'support', plan.support.map(withLinks));
  for (const line of plan.support) sealPicked(writer, line);
  seedItems(writer, 'actions', plan.actions.map(flatAction));
  writer.make(null, () => {
    setNextDate(writer.doc, plan.nextDate);
    setJob(writer.doc, 'scribe', plan.scribe ?? null);
    setJob(writer.doc, 'timekeeper', plan.timekeeper ?? null);
  });
  seedNotes(writer, plan.notes);
  return writer.finish();
};
