import { fieldKey } from '#document/field-key.ts';
import type { PointList } from '#document/points.ts';
import type {
  CriterionKey,
  MeetingRecord,
  RecordAction,
  RecordEntry,
  RecordItem,
  RecordLane,
  RecordOutcome,
  RecordPlan,
  RecordSupport,
  RecordText,
} from '#document/record.ts';
import { criterionKeys } from '#document/record.ts';

/** Another text for the one that a key names (`fieldKey`; every block of the notes is `notes`). */
type Change = (key: string, text: RecordText) => RecordText;

export const notesKey = 'notes';

const inOutcome = (outcome: RecordOutcome, change: Change): RecordOutcome => {
  const { id, baseline, criteria, childWordsTranslation: translation } = outcome;
  const text = (name: Parameters<typeof fieldKey.outcome>[1], now: RecordText) =>
    change(fieldKey.outcome(id, name), now);
  const criterion = (key: CriterionKey) => [key, text(`criterion-${key}`, criteria[key])] as const;
  return {
    ...outcome,
    title: text('title', outcome.title),
    childWords: text('childWords', outcome.childWords),
    ...(translation !== undefined && {
      childWordsTranslation: {
        ...translation,
        words: text('childTranslation', translation.words),
      },
    }),
    aspiration: text('aspiration', outcome.aspiration),
    baseline: {
      ...baseline,
      text: text('baselineText', baseline.text),
      unit: text('baselineUnit', baseline.unit),
    },
    criteria: { ...criteria, ...Object.fromEntries(criterionKeys.map(criterion)) },
    atHome: text('atHome', outcome.atHome),
    pupilWill: text('pupilWill', outcome.pupilWill),
    reason: text('reason', outcome.reason),
    reviewNote: text('reviewNote', outcome.reviewNote),
  };
};

/** The texts that every record has. */
type SupportName = Exclude<Parameters<typeof fieldKey.support>[1], 'howHelps' | 'happenedWhy'>;

const inSupport = (line: RecordSupport, change: Change): RecordSupport => {
  const text = (name: SupportName) => change(fieldKey.support(line.id, name), line[name]);
  const { howHelps, happenedWhy } = line;
  const changed = (name: 'howHelps' | 'happenedWhy', now: RecordText) =>
    change(fieldKey.support(line.id, name), now);
  return {
    ...line,
    ...(howHelps && { howHelps: changed('howHelps', howHelps) }),
    ...(happenedWhy && { happenedWhy: changed('happenedWhy', happenedWhy) }),
    what: text('what'),
    who: text('who'),
    frequency: text('frequency'),
    groupSize: text('groupSize'),
    why: text('why'),
    impact: text('impact'),
  };
};

const inAction = (action: RecordAction, change: Change): RecordAction => {
  const { id, what, who, happenedWhy } = action;
  const text = (name: Parameters<typeof fieldKey.action>[1], now: RecordText) =>
    change(fieldKey.action(id, name), now);
  return {
    ...action,
    what: text('what', what),
    who: text('who', who),
    ...(happenedWhy && { happenedWhy: text('happenedWhy', happenedWhy) }),
  };
};

/** The same plan with other texts. */
export const mapPlanTexts = (plan: RecordPlan, change: Change): RecordPlan => {
  const inPoints = (list: PointList, now: readonly RecordItem[]) =>
    now.map((each) => ({ ...each, text: change(fieldKey.point(list, each.id), each.text) }));
  const points = (list: 'strengths' | 'needs' | 'barriers') => inPoints(list, plan[list]);
  return {
    ...plan,
    ...(plan.strategies && { strategies: inPoints('strategies', plan.strategies) }),
    ...(plan.parked && { parked: inPoints('parked', plan.parked) }),
    strengths: points('strengths'),
    needs: points('needs'),
    barriers: points('barriers'),
    outcomes: plan.outcomes.map((outcome) => inOutcome(outcome, change)),
    support: plan.support.map((line) => inSupport(line, change)),
    actions: plan.actions.map((action) => inAction(action, change)),
    notes: plan.notes.map((block) => ({ ...block, text: change(notesKey, block.text) })),
  };
};

const inLane = ({ person, entries }: RecordLane, change: Change): RecordLane => ({
  person,
  entries: entries.map((entry): RecordEntry => {
    const { id, words, translation } = entry;
    const said = { ...entry, words: change(fieldKey.entry(person, id), words) };
    if (translation === undefined) return said;
    const inOther = change(fieldKey.translation(person, id), translation.words);
    return { ...said, translation: { ...translation, words: inOther } };
  }),
});

/** The same record with other texts. */
export const mapTexts = (record: MeetingRecord, change: Change): MeetingRecord => ({
  ...record,
  plan: mapPlanTexts(record.plan, change),
  lanes: record.lanes.map((lane) => inLane(lane, change)),
});
