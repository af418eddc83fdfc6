import type * as Y from 'yjs';

import type { PersonId } from '#lib/ids.ts';

import { itemOf, listItems, type Placed, readableText, scalarOf, textIn } from './items.ts';
import { listMeasurements, measurementsIn } from './measurements.ts';
import { jobsOf } from './meeting-jobs.ts';
import { actionFields, outcomeFields, supportFields } from './meeting-shape.ts';
import { nextDateOf } from './next-date.ts';
import { notesToRecord } from './notes-to-record.ts';
import { notesOf, planItems } from './plan-items.ts';
import type { PointList } from './points.ts';
import { childWordsCame } from './provenance.ts';
import { type AuthorOf, authorOfValue, toRecordText } from './record-text.ts';
import type {
  RecordAction,
  RecordItem,
  RecordMeasurement,
  RecordOutcome,
  RecordPlan,
  RecordSupport,
} from './record.ts';
import { linkedOutcomes } from './support-lines.ts';
import { childTranslationIn } from './translation-to-record.ts';
import { wordsPicked } from './words-picked.ts';

const measurementsToRecord = (outcome: Y.Map<unknown>, authorOf: AuthorOf): RecordMeasurement[] =>
  listMeasurements(outcome).map(({ id, day, value, note }) => {
    const item = itemOf(measurementsIn(outcome), id);
    const typedBy = authorOfValue(item, value === null ? 'note' : 'value', authorOf);
    return { id, day, value, ...(note !== '' && { note }), typedBy };
  });

/** `pupil`: whose words the child's words are. */
const outcomeToRecord = (
  { id, item }: Placed,
  authorOf: AuthorOf,
  pupil: PersonId | null,
): RecordOutcome => {
  const fields = outcomeFields;
  const text = (name: string) => toRecordText(textIn(item, name), authorOf);
  const heldBack = scalarOf(item, 'heldBack', fields.heldBack);
  const childWords = text('childWords');
  const translation = childTranslationIn(item, childWords, authorOf);
  return {
    id,
    title: text('title'),
    childWords,
    childWordsCame: childWordsCame(item, childWords, pupil),
    ...(translation !== null && { childWordsTranslation: translation }),
    aspiration: text('aspiration'),
    areaOfNeed: scalarOf(item, 'areaOfNeed', fields.areaOfNeed),
    baseline: {
      day: scalarOf(item, 'baselineDay', fields.baselineDay),
      text: text('baselineText'),
      value: scalarOf(item, 'baselineValue', fields.baselineValue),
      unit: text('baselineUnit'),
    },
    target: {
      by: scalarOf(item, 'targetBy', fields.targetBy),
      value: scalarOf(item, 'targetValue', fields.targetValue),
    },
    criteria: {
      'much-less': text('criterion-much-less'),
      less: text('criterion-less'),
      expected: text('criterion-expected'),
      more: text('criterion-more'),
      'much-more': text('criterion-much-more'),
    },
    atHome: text('atHome'),
    pupilWill: text('pupilWill'),
    measurements: measurementsToRecord(item, authorOf),
    origin: scalarOf(item, 'origin', fields.origin) ?? 'new',
    carriedFrom: scalarOf(item, 'carriedFrom', fields.carriedFrom),
    agreedLevel: scalarOf(item, 'agreedLevel', fields.agreedLevel),
    decision: scalarOf(item, 'decision', fields.decision),
    ...(heldBack !== null && { heldBack }),
    reason: text('reason'),
    reviewNote: text('reviewNote'),
  };
};

const supportToRecord = (
  { id, item }: Placed,
  authorOf: AuthorOf,
  known: readonly string[],
): RecordSupport => {
  const fields = supportFields;
  const picked = wordsPicked(item);
  const text = (name: string) => toRecordText(readableText(item, name), authorOf, picked);
  const fromList = scalarOf(item, 'fromList', fields.fromList);
  return {
    id,
    outcomes: linkedOutcomes(item).filter((outcome) => known.includes(outcome)),
    what: text('what'),
    level: scalarOf(item, 'level', fields.level),
    who: text('who'),
    frequency: text('frequency'),
    minutes: scalarOf(item, 'minutes', fields.minutes),
    groupSize: text('groupSize'),
    from: scalarOf(item, 'from', fields.from),
    to: scalarOf(item, 'to', fields.to),
    cost: scalarOf(item, 'cost', fields.cost),
    origin: scalarOf(item, 'origin', fields.origin) ?? 'new',
    happened: scalarOf(item, 'happened', fields.happened),
    sessionsPlanned: scalarOf(item, 'sessionsPlanned', fields.sessionsPlanned),
    sessionsGiven: scalarOf(item, 'sessionsGiven', fields.sessionsGiven),
    happenedWhy: text('happenedWhy'),
    howHelps: text('howHelps'),
    why: text('why'),
    impact: text('impact'),
    ...(fromList !== null && { fromList }),
  };
};

const actionToRecord = ({ id, item }: Placed, authorOf: AuthorOf): RecordAction => ({
  id,
  what: toRecordText(textIn(item, 'what'), authorOf),
  who: toRecordText(textIn(item, 'who'), authorOf),
  by: scalarOf(item, 'by', actionFields.by),
  done: scalarOf(item, 'done', actionFields.done) ?? false,
  happened: scalarOf(item, 'happened', actionFields.happened),
  happenedWhy: toRecordText(readableText(item, 'happenedWhy'), authorOf),
  origin: scalarOf(item, 'origin', actionFields.origin) ?? 'new',
});

/**
 * The shared document as plain JSON, without what was removed; who typed each text is what the server proved. Without a
 * `pupil` it does not say whose the child's words are.
 */
export const planToRecord = (
  doc: Y.Doc,
  authorOf: AuthorOf,
  pupil: PersonId | null = null,
): RecordPlan => {
  const points = (list: PointList): RecordItem[] =>
    listItems(planItems(doc, list)).map(({ id, item }) => ({
      id,
      text: toRecordText(textIn(item, 'text'), authorOf),
    }));
  const outcomes = listItems(planItems(doc, 'outcomes'));
  const known = outcomes.map(({ id }) => id);
  return {
    strengths: points('strengths'),
    needs: points('needs'),
    barriers: points('barriers'),
    strategies: points('strategies'),
    parked: points('parked'),
    outcomes: outcomes.map((placed) => outcomeToRecord(placed, authorOf, pupil)),
    support: listItems(planItems(doc, 'support')).map((placed) =>
      supportToRecord(placed, authorOf, known),
    ),
    actions: listItems(planItems(doc, 'actions')).map((placed) => actionToRecord(placed, authorOf)),
    nextDate: nextDateOf(doc),
    ...jobsOf(doc),
    notes: notesToRecord(notesOf(doc), authorOf),
  };
};
