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

import type { SenDecision, SenEnding } from './codes.ts';
import { isWithout, type SenQuestion } from './sen-decisions.ts';
import { isBaselineWritten, isMeasureWritten } from './written-parts.ts';

/** What the Code of Practice still asks for. A gap never blocks Finish: it becomes a named action. */
export const gapCodes = [
  'no-pupil-views',
  'no-parent-views',
  'no-strengths',
  'no-involvement',
  'no-sen-decision',
  'not-told',
  'not-told-end',
  'report-not-shown',
  'report-late',
  'action-not-reviewed',
  'support-not-reviewed',
  'no-needs',
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
  'support-without-outcome',
  'support-without-effect',
  'no-strategies',
  'action-without-what',
  'action-without-who',
  'action-without-day',
  'no-next-date',
] as const;
export type GapCode = (typeof gapCodes)[number];

/** `about` is what it is missing from; null: the whole record. */
export type Gap = {
  readonly code: GapCode;
  readonly about: {
    readonly kind: 'outcome' | 'support' | 'action' | 'professional' | 'report' | 'person';
    readonly id: string;
  } | null;
};

const isBlank = ({ text }: RecordText): boolean => text.trim() === '';
/** Of a text that older records do not have. */
const isUnsaid = (words: RecordText | undefined): boolean => words === undefined || isBlank(words);
/** Neither a reason in words nor what held it back. */
const isUnexplained = ({ reason, heldBack }: RecordOutcome): boolean =>
  isBlank(reason) && heldBack === undefined;
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
        [outcome.decision !== null && isUnexplained(outcome), 'no-reason'],
      ]);

/** An outcome that goes on needs everything a new cycle needs. */
const ofNextCycle = (outcome: RecordOutcome, support: readonly RecordSupport[]): GapCode[] =>
  endsHere(outcome)
    ? []
    : missing([
        [!isBaselineWritten(outcome.baseline.text.text, outcome.baseline.value), 'no-baseline'],
        [
          !isMeasureWritten(
            criterionKeys.map((key) => outcome.criteria[key].text),
            outcome.target.value,
          ),
          'no-success-measure',
        ],
        [outcome.target.by === null, 'no-target-day'],
        [!support.some((line) => line.outcomes.includes(outcome.id)), 'no-support'],
        [isBlank(outcome.atHome), 'no-home'],
        [isBlank(outcome.pupilWill), 'no-pupil-part'],
      ]);

/** `support`: null where there is no next cycle. */
const ofOutcome = (outcome: RecordOutcome, support: readonly RecordSupport[] | null): GapCode[] =>
  isBlank(outcome.title)
    ? ['no-title']
    : [...ofReview(outcome), ...(support === null ? [] : ofNextCycle(outcome, support))];

/** Of a line from last time: whether it happened comes first. */
const ofSupportReview = (line: RecordSupport): GapCode[] =>
  line.origin === 'last' && line.happened === null ? ['support-not-reviewed'] : [];

const ofSupport = (line: RecordSupport): GapCode[] =>
  isBlank(line.what)
    ? ['support-without-what']
    : missing([
        [isBlank(line.who), 'support-without-who'],
        [isBlank(line.frequency), 'support-without-frequency'],
        [line.minutes === null, 'support-without-length'],
        [line.outcomes.length === 0, 'support-without-outcome'],
        [isUnsaid(line.howHelps) && isUnsaid(line.why), 'support-without-effect'],
      ]);

/** Last time's action that nobody has looked back at. */
const isOpen = ({ origin, happened = null, done }: RecordAction): boolean =>
  origin === 'last' && happened === null && !done;

const ofAction = (action: RecordAction): GapCode[] => {
  if (action.done || isOpen(action)) return [];
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

type About = NonNullable<Gap['about']>['kind'];

const about = (kind: About, id: string, codes: readonly GapCode[]): Gap[] =>
  codes.map((code) => ({ code, about: { kind, id } }));
const whole = (gaps: readonly (readonly [boolean, GapCode])[]): Gap[] =>
  missing(gaps).map((code) => ({ code, about: null }));

/** Whose views the Code asks for, and who is asked to help. */
type AskedPeople = {
  readonly pupil: PersonId;
  readonly parents: readonly PersonId[];
  /** What the meeting has to decide about SEN Support, what it did, and whether there is none now. */
  readonly sen: {
    readonly asks: SenQuestion;
    readonly decision: SenDecision | null;
    readonly ending: SenEnding | null;
  };
  /** Those of the family who have to be formally told that SEN Support is given, or ends, and of whom nobody noted it. */
  readonly untold: readonly string[];
  readonly professionals: readonly { readonly id: string; readonly agreed: boolean }[];
  /** `shown`: the family had it before the meeting began, since, or not yet. */
  readonly reports: readonly {
    readonly id: string;
    readonly shown: 'before' | 'since' | 'not';
  }[];
};
type Asked = { readonly plan: RecordPlan; readonly lanes: readonly RecordLane[] };

/** What people say, and what became of last time's plan. */
const ofLookingBack = ({ plan, lanes }: Asked, { pupil, parents }: AskedPeople): Gap[] => {
  const heard = (people: readonly PersonId[]) =>
    lanes.some(({ entries }) =>
      entries.some((entry) => people.includes(entry.saidBy) && says(entry)),
    );
  return [
    ...whole([
      [!heard([pupil]), 'no-pupil-views'],
      [parents.length > 0 && !heard(parents), 'no-parent-views'],
      [plan.strengths.length === 0, 'no-strengths'],
    ]),
    ...plan.actions
      .filter(isOpen)
      .flatMap(({ id }) => about('action', id, ['action-not-reviewed'])),
    ...plan.support.flatMap((line) => about('support', line.id, ofSupportReview(line))),
    ...whole([[plan.needs.length + plan.barriers.length === 0, 'no-needs']]),
  ];
};

/** The family agrees to each who helps, and has every report before the meeting. */
const ofHelp = ({ professionals, reports }: AskedPeople): Gap[] => [
  ...professionals
    .filter(({ agreed }) => !agreed)
    .flatMap(({ id }) => about('professional', id, ['no-involvement'])),
  ...reports.flatMap(({ id, shown }) =>
    about(
      'report',
      id,
      missing([
        [shown === 'not', 'report-not-shown'],
        [shown === 'since', 'report-late'],
      ]),
    ),
  ),
];

const isDecided = ({ sen }: AskedPeople): boolean => sen.asks !== 'start' || sen.decision !== null;

/** What the next cycle needs beside its outcomes. */
const ofLookingAhead = ({ plan }: Asked): Gap[] => [
  ...whole([[(plan.strategies ?? []).length === 0, 'no-strategies']]),
  ...plan.support
    .filter((line) => goesOn(line, plan.outcomes))
    .flatMap((each) => about('support', each.id, ofSupport(each))),
];

/** Whoever never had SEN Support is told in the meeting that they do not get it; nobody has to be told formally. */
const ofTelling = ({ untold, sen: { ending } }: AskedPeople): Gap[] => {
  if (ending === 'not-now') return [];
  const code = ending === 'end' ? 'not-told-end' : 'not-told';
  return untold.flatMap((id) => about('person', id, [code]));
};

/** What is missing, in the order of the meeting. Where SEN Support does not begin, or ends, nothing of a next cycle is. */
export const whatIsMissing = (record: Asked, people: AskedPeople): Gap[] => {
  const { plan } = record;
  const { decision } = people.sen;
  const isOver = decision !== null && isWithout(decision);
  const support = isOver ? null : plan.support;
  return [
    ...ofHelp(people),
    ...whole([[!isDecided(people), 'no-sen-decision']]),
    ...ofTelling(people),
    ...ofLookingBack(record, people),
    ...whole([[!isOver && plan.outcomes.every(endsHere), 'no-outcomes']]),
    ...plan.outcomes.flatMap((each) => about('outcome', each.id, ofOutcome(each, support))),
    ...(isOver ? [] : ofLookingAhead(record)),
    ...plan.actions.flatMap((each) => about('action', each.id, ofAction(each))),
    ...whole([[!isOver && plan.nextDate === null, 'no-next-date']]),
  ];
};
