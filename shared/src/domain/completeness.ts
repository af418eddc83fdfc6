import {
  criterionKeys,
  type RecordAction,
  type RecordEntry,
  type RecordLane,
  type RecordOutcome,
  type RecordPlan,
  type RecordSupport,
  type RecordText,
} from '#document/record.ts';
import type { PersonId } from '#lib/ids.ts';

/** What the Code of Practice still asks for. A gap never blocks Finish: it becomes a named action. */
export const gapCodes = [
  'no-pupil-views',
  'no-outcomes',
  'no-title',
  'no-baseline',
  'no-success-measure',
  'no-target-day',
  'no-support',
  'no-home',
  'no-pupil-part',
  'no-rating',
  'no-decision',
  'no-reason',
  'support-without-what',
  'support-without-who',
  'support-without-frequency',
  'support-without-length',
  'action-without-what',
  'action-without-who',
  'action-without-day',
  'no-next-date',
] as const;
export type GapCode = (typeof gapCodes)[number];

/** `about` is what it is missing from; null: the whole record. */
export type Gap = {
  readonly code: GapCode;
  readonly about: { readonly kind: 'outcome' | 'support' | 'action'; readonly id: string } | null;
};

const isBlank = ({ text }: RecordText): boolean => text.trim() === '';
const endsHere = ({ decision }: RecordOutcome): boolean =>
  decision === 'achieved-stop' || decision === 'replace';

/** Codes whose condition holds. */
const missing = (gaps: readonly (readonly [boolean, GapCode])[]): GapCode[] =>
  gaps.flatMap(([isMissing, code]) => (isMissing ? [code] : []));

const ofReview = (outcome: RecordOutcome): GapCode[] =>
  outcome.origin === 'new'
    ? []
    : missing([
        [outcome.agreedLevel === null, 'no-rating'],
        [outcome.decision === null, 'no-decision'],
        [outcome.decision !== null && isBlank(outcome.reason), 'no-reason'],
      ]);

/** An outcome that goes on needs everything a new cycle needs. */
const ofNextCycle = (outcome: RecordOutcome, support: readonly RecordSupport[]): GapCode[] =>
  endsHere(outcome)
    ? []
    : missing([
        [isBlank(outcome.baseline.text) && outcome.baseline.value === null, 'no-baseline'],
        [
          outcome.target.value === null &&
            criterionKeys.every((key) => isBlank(outcome.criteria[key])),
          'no-success-measure',
        ],
        [outcome.target.by === null, 'no-target-day'],
        [!support.some((line) => line.outcomes.includes(outcome.id)), 'no-support'],
        [isBlank(outcome.atHome), 'no-home'],
        [isBlank(outcome.pupilWill), 'no-pupil-part'],
      ]);

const ofOutcome = (outcome: RecordOutcome, support: readonly RecordSupport[]): GapCode[] =>
  isBlank(outcome.title) ? ['no-title'] : [...ofReview(outcome), ...ofNextCycle(outcome, support)];

const ofSupport = (line: RecordSupport): GapCode[] =>
  isBlank(line.what)
    ? ['support-without-what']
    : missing([
        [isBlank(line.who), 'support-without-who'],
        [isBlank(line.frequency), 'support-without-frequency'],
        [line.minutes === null, 'support-without-length'],
      ]);

const ofAction = (action: RecordAction): GapCode[] => {
  if (action.done) return [];
  if (isBlank(action.what)) return ['action-without-what'];
  return missing([
    [isBlank(action.who), 'action-without-who'],
    [action.by === null, 'action-without-day'],
  ]);
};

const says = (entry: RecordEntry): boolean =>
  !isBlank(entry.words) ||
  entry.face !== null ||
  (entry.kind === 'view' ? entry.card !== null : entry.level !== null);

/** Support that only served outcomes that end here needs no more details. */
const goesOn = (line: RecordSupport, outcomes: readonly RecordOutcome[]): boolean => {
  const served = outcomes.filter(({ id }) => line.outcomes.includes(id));
  return served.length === 0 || !served.every(endsHere);
};

/** What is missing, in the order of the meeting. `pupil` is whose views must be in. */
export const whatIsMissing = (
  plan: RecordPlan,
  lanes: readonly RecordLane[],
  pupil: PersonId,
): Gap[] => {
  const about = (kind: 'outcome' | 'support' | 'action', id: string, codes: readonly GapCode[]) =>
    codes.map((code): Gap => ({ code, about: { kind, id } }));
  const whole = (gaps: readonly (readonly [boolean, GapCode])[]) =>
    missing(gaps).map((code): Gap => ({ code, about: null }));
  const heard = lanes.some(({ entries }) =>
    entries.some((entry) => entry.saidBy === pupil && says(entry)),
  );
  return [
    ...whole([
      [!heard, 'no-pupil-views'],
      [plan.outcomes.every(endsHere), 'no-outcomes'],
    ]),
    ...plan.outcomes.flatMap((each) => about('outcome', each.id, ofOutcome(each, plan.support))),
    ...plan.support
      .filter((line) => goesOn(line, plan.outcomes))
      .flatMap((each) => about('support', each.id, ofSupport(each))),
    ...plan.actions.flatMap((each) => about('action', each.id, ofAction(each))),
    ...whole([[plan.nextDate === null, 'no-next-date']]),
  ];
};
