import { type CriterionKey, criterionKeys } from '#document/record.ts';
import { isBaselineWritten, isMeasureWritten } from '#domain/written-parts.ts';

import { readingAgeOf } from './reading-age.ts';
import { vagueWordIn } from './vague-words.ts';

/** What would make an outcome or a line of support clearer. Advice, explained in words; nothing is ever refused for it. */
export const adviceCodes = [
  'no-title',
  'no-baseline',
  'no-measure',
  'no-day',
  'no-home',
  'no-pupil-part',
  'target-before-start',
  'target-is-start',
  'before-birth',
  'before-meeting',
  'no-who',
  'no-how-often',
  'no-length',
  'no-group',
  'no-end',
  'ends-before-start',
  'vague',
  'hard-words',
] as const;
export type AdviceCode = (typeof adviceCodes)[number];

/** `about`: the vague word, or the reading age. */
export type Advice<Field extends string = string> = {
  readonly field: Field;
  readonly code: AdviceCode;
  readonly about: string | null;
};

/** The oldest reading age that words for a family should ask for. */
const plainReadingAge = 13;

const isBlank = (words: string): boolean => words.trim() === '';

/** What is to be said about the words of one field. */
const ofWords = <Field extends string>(field: Field, words: string): Advice<Field>[] => {
  const vague = vagueWordIn(words);
  if (vague !== null) return [{ field, code: 'vague', about: vague }];
  const age = readingAgeOf(words);
  if (age === null || age <= plainReadingAge) return [];
  return [{ field, code: 'hard-words', about: String(age) }];
};

const when = <Field extends string>(
  condition: boolean,
  field: Field,
  code: AdviceCode,
): Advice<Field>[] => (condition ? [{ field, code, about: null }] : []);

/** An outcome as far as advice looks at it. */
export type OutcomeDraft = {
  readonly title: string;
  readonly baselineText: string;
  readonly baselineDay: string | null;
  readonly baselineValue: number | null;
  /** The words of all five levels, from much less to much more. */
  readonly criteria: readonly string[];
  readonly targetBy: string | null;
  readonly targetValue: number | null;
  readonly atHome: string;
  readonly pupilWill: string;
  /** No day of this pupil's life is before it; null where it is not known. */
  readonly notBefore: string | null;
};
export type OutcomeAdviceField =
  | 'title'
  | 'baselineText'
  | 'baselineDay'
  | `criterion-${CriterionKey}`
  | 'targetBy'
  | 'targetValue'
  | 'atHome'
  | 'pupilWill';

const isTooEarly = (day: string | null, notBefore: string | null): boolean =>
  day !== null && notBefore !== null && day < notBefore;

/**
 * What looks wrong with a day by itself. `from`: what is planned comes after it; null: the day may be long ago, as that of
 * a worry may.
 */
export const adviseDay = (
  day: string | null,
  { notBefore, from = null }: { readonly notBefore: string | null; readonly from?: string | null },
): Advice<'day'>[] => [
  ...when(isTooEarly(day, notBefore), 'day', 'before-birth'),
  ...when(isTooEarly(day, from), 'day', 'before-meeting'),
];

const ofDays = (draft: OutcomeDraft): Advice<OutcomeAdviceField>[] => {
  const { baselineDay, targetBy, notBefore } = draft;
  const isBackwards = baselineDay !== null && targetBy !== null && targetBy <= baselineDay;
  return [
    ...when(isTooEarly(baselineDay, notBefore), 'baselineDay', 'before-birth'),
    ...when(isTooEarly(targetBy, notBefore), 'targetBy', 'before-birth'),
    ...when(isBackwards, 'targetBy', 'target-before-start'),
    ...when(targetBy === null, 'targetBy', 'no-day'),
  ];
};

/** What would make an outcome clearer, in the order of its fields. Of one without a title nothing but that is asked. */
export const adviseOutcome = (draft: OutcomeDraft): Advice<OutcomeAdviceField>[] => {
  const { baselineText, baselineValue, criteria, targetValue } = draft;
  const isSame = baselineValue !== null && targetValue === baselineValue;
  if (isBlank(draft.title)) return [{ field: 'title', code: 'no-title', about: null }];
  return [
    ...ofWords('title', draft.title),
    ...when(!isBaselineWritten(baselineText, baselineValue), 'baselineText', 'no-baseline'),
    ...ofWords('baselineText', baselineText),
    ...when(!isMeasureWritten(criteria, targetValue), 'criterion-expected', 'no-measure'),
    ...criterionKeys.flatMap((key, place) =>
      ofWords(`criterion-${key}` as const, criteria[place] ?? ''),
    ),
    ...when(isSame, 'targetValue', 'target-is-start'),
    ...ofDays(draft),
    ...when(isBlank(draft.atHome), 'atHome', 'no-home'),
    ...ofWords('atHome', draft.atHome),
    ...when(isBlank(draft.pupilWill), 'pupilWill', 'no-pupil-part'),
    ...ofWords('pupilWill', draft.pupilWill),
  ];
};

/** What would make somebody's task clearer. That it has no name or day yet is told where the record is checked. */
export const adviseAction = (what: string): Advice<'what'>[] => ofWords('what', what);

/** What would make a point for every lesson clearer. */
export const adviseStrategy = (words: string): Advice<'strategy'>[] => ofWords('strategy', words);

/** A line of support as far as advice looks at it. */
export type SupportDraft = {
  readonly what: string;
  readonly who: string;
  readonly frequency: string;
  readonly minutes: number | null;
  readonly groupSize: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly why: string;
  readonly howHelps: string;
  /** No day of this pupil's life is before it; null where it is not known. */
  readonly notBefore: string | null;
};
export type SupportAdviceField = Exclude<keyof SupportDraft, 'notBefore'>;

/** What would make a line of support clearer: who, how often, how long, in how big a group, until when. */
export const adviseSupport = (draft: SupportDraft): Advice<SupportAdviceField>[] => {
  const { what, who, frequency, minutes, groupSize, from, to, notBefore } = draft;
  if (isBlank(what)) return [];
  return [
    ...ofWords('what', what),
    ...when(isBlank(who), 'who', 'no-who'),
    ...ofWords('who', who),
    ...when(isBlank(frequency), 'frequency', 'no-how-often'),
    ...ofWords('frequency', frequency),
    ...when(minutes === null, 'minutes', 'no-length'),
    ...when(isBlank(groupSize), 'groupSize', 'no-group'),
    ...when(isTooEarly(from, notBefore), 'from', 'before-birth'),
    ...when(isTooEarly(to, notBefore), 'to', 'before-birth'),
    ...when(to === null, 'to', 'no-end'),
    ...when(from !== null && to !== null && to < from, 'to', 'ends-before-start'),
    ...ofWords('why', draft.why),
    ...ofWords('howHelps', draft.howHelps),
  ];
};
