import type { ActionText } from './actions.ts';
import type { OutcomeText } from './outcomes.ts';
import {
  emptyText,
  type RecordAction,
  type RecordItem,
  type RecordOutcome,
  type RecordSupport,
  type RecordText,
} from './record.ts';
import type { Scalar } from './shape.ts';
import type { SupportText } from './support-lines.ts';

/** An item of a record taken apart as its document keeps it: texts and plain values by field name. */
export type FlatItem<Text extends string = string> = {
  readonly id: string;
  readonly texts: readonly (readonly [field: Text, text: RecordText])[];
  readonly scalars: Readonly<Record<string, Scalar>>;
};

export const flatPoint = ({ id, text }: RecordItem): FlatItem<'text'> => ({
  id,
  texts: [['text', text]],
  scalars: {},
});

export const flatOutcome = (outcome: RecordOutcome): FlatItem<OutcomeText> => {
  const { id, baseline, target, criteria } = outcome;
  return {
    id,
    texts: [
      ['title', outcome.title],
      ['childWords', outcome.childWords],
      ['aspiration', outcome.aspiration],
      ['baselineText', baseline.text],
      ['baselineUnit', baseline.unit],
      ['criterion-much-less', criteria['much-less']],
      ['criterion-less', criteria.less],
      ['criterion-expected', criteria.expected],
      ['criterion-more', criteria.more],
      ['criterion-much-more', criteria['much-more']],
      ['atHome', outcome.atHome],
      ['pupilWill', outcome.pupilWill],
      ['reason', outcome.reason],
      ['reviewNote', outcome.reviewNote],
    ],
    scalars: {
      origin: outcome.origin,
      carriedFrom: outcome.carriedFrom,
      areaOfNeed: outcome.areaOfNeed,
      baselineDay: baseline.day,
      baselineValue: baseline.value,
      targetBy: target.by,
      targetValue: target.value,
      agreedLevel: outcome.agreedLevel,
      decision: outcome.decision,
      heldBack: outcome.heldBack ?? null,
    },
  };
};

/** How the child's words came in, as its outcome keeps it. It is no content of its own: nobody compares it. */
export const cameScalars = ({ childWordsCame: came = null }: RecordOutcome) => ({
  childHow: came?.how ?? null,
  childLang: came?.lang ?? null,
});

export const flatSupport = (line: RecordSupport): FlatItem<SupportText> => {
  const { id, what, who, frequency, groupSize, why, impact } = line;
  const { howHelps = emptyText, happenedWhy = emptyText } = line;
  const { origin, level, minutes, from, to, cost = null, happened } = line;
  const { sessionsPlanned = null, sessionsGiven = null } = line;
  return {
    id,
    texts: [
      ['what', what],
      ['who', who],
      ['frequency', frequency],
      ['groupSize', groupSize],
      ['why', why],
      ['howHelps', howHelps],
      ['happenedWhy', happenedWhy],
      ['impact', impact],
    ],
    scalars: {
      origin,
      level,
      minutes,
      from,
      to,
      cost,
      happened,
      sessionsPlanned,
      sessionsGiven,
    },
  };
};

export const flatAction = (action: RecordAction): FlatItem<ActionText> => {
  const { id, what, who, happenedWhy = emptyText, happened = null, ...scalars } = action;
  return {
    id,
    texts: [
      ['what', what],
      ['who', who],
      ['happenedWhy', happenedWhy],
    ],
    scalars: { ...scalars, happened },
  };
};
