import {
  criterionKeys,
  emptyText,
  type RecordOutcome,
  type RecordSupport,
} from '@fourchairs/shared/document/record.ts';
import { outcomeTexts } from '@fourchairs/shared/words/writers.ts';

import { formatDate, formatDay, formatNumber } from '../format.ts';
import { type Block, bullets, fact, heading, paragraph } from '../paper.ts';
import { type SavedRecord, planWords } from '../saved-record.ts';
import { t } from '../words.ts';
import { chartBlocks } from './chart.ts';
import { translationBlocks } from './entry-blocks.ts';
import { writtenLine } from './points.ts';
import { saidLine } from './said-line.ts';
import { ratingsOf } from './views.ts';

const startedLabel = (name: string, day: string | null): string =>
  day === null
    ? t('outcomes.started', { name })
    : t('outcomes.startedOn', { name, day: formatDate(day) });

const targetOf = ({ target }: RecordOutcome): string =>
  [
    target.by === null ? '' : t('outcomes.target', { day: formatDay(target.by) }),
    target.value === null ? '' : t('outcomes.hope', { value: formatNumber(target.value) }),
  ]
    .filter((part) => part !== '')
    .join('. ');

const otherLevels = (saved: SavedRecord, { criteria }: RecordOutcome): Block[] => {
  const levels = criterionKeys
    .filter((key) => key !== 'expected')
    .map((key) => ({ key, words: planWords(saved, criteria[key]) }))
    .filter(({ words }) => words.trim() !== '');
  if (levels.length === 0) return [];
  return [
    { kind: 'paragraph', runs: [{ text: t('outcomes.otherLevels'), bold: true }] },
    ...bullets(levels.map(({ key, words }) => `${t(`codes:criterion.${key}`)}: ${words}`)),
  ];
};

/** The outcome in the pupil's own words, with who typed them. */
const childWordsOf = (saved: SavedRecord, outcome: RecordOutcome): Block[] => {
  const { preferredName: name, personId } = saved.record.pupil;
  const { childWords, childWordsCame: came = null, childWordsTranslation: translation } = outcome;
  const spoken = planWords(saved, childWords, came?.lang);
  const words = fact(t('outcomes.childWords', { name }), spoken);
  const said = came === null || words.length === 0 ? '' : saidLine(saved, personId, came);
  return [
    ...words,
    ...(said === '' ? [] : [paragraph(said, { tone: 'small' })]),
    ...(translation === undefined
      ? []
      : translationBlocks(saved, { translation, saidBy: personId })),
  ];
};

/** What an outcome is measured by, and what home and the pupil do for it. */
const factsOf = (saved: SavedRecord, outcome: RecordOutcome): Block[] => {
  const { preferredName: name } = saved.record.pupil;
  const { baseline, criteria, atHome, pupilWill, aspiration } = outcome;
  const know = [planWords(saved, criteria.expected), targetOf(outcome)].filter(
    (part) => part.trim() !== '',
  );
  return [
    ...childWordsOf(saved, outcome),
    ...fact(startedLabel(name, baseline.day), planWords(saved, baseline.text)),
    ...(baseline.value === null
      ? fact(t('outcomes.valueTitle'), planWords(saved, baseline.unit))
      : []),
    ...fact(t('outcomes.know'), know.join('. ')),
    ...fact(t('outcomes.atHome'), planWords(saved, atHome)),
    ...fact(t('outcomes.pupilWill', { name }), planWords(saved, pupilWill)),
    ...fact(t('outcomes.aspiration'), planWords(saved, aspiration)),
    ...otherLevels(saved, outcome),
    ...chartBlocks(saved, outcome),
  ];
};

/** *14 of 18 sessions*, where somebody counted. */
const sessionsOf = ({
  sessionsGiven: given = null,
  sessionsPlanned: planned = null,
}: RecordSupport) => {
  if (given === null) return '';
  return planned === null
    ? t('outcomes.sessionsGiven', { given })
    : t('outcomes.sessions', { given, planned });
};

const happenedOf = (saved: SavedRecord, { id }: RecordOutcome): Block[] => {
  const lines = saved.record.plan.support.flatMap((line) => {
    if (!line.outcomes.includes(id) || line.happened === null) return [];
    const why = planWords(saved, line.happenedWhy ?? emptyText);
    const parts = [
      `${planWords(saved, line.what)}: ${t(`codes:happened.${line.happened}`)}`,
      sessionsOf(line),
      why.trim() === '' ? '' : `${t('outcomes.happenedWhy')}${why}`,
      planWords(saved, line.impact),
    ];
    return [parts.filter((part) => part.trim() !== '').join('. ')];
  });
  if (lines.length === 0) return [];
  return [heading(4, t('outcomes.happened')), ...bullets(lines)];
};

const viewsOf = (saved: SavedRecord, { id }: RecordOutcome): Block[] => {
  const views = ratingsOf(saved, id);
  return views.length === 0 ? [] : [heading(4, t('outcomes.views')), ...views];
};

/** How an outcome of last term went: the agreed rating, what is decided. */
const reviewOf = (outcome: RecordOutcome): Block[] => {
  const { agreedLevel, decision, heldBack } = outcome;
  return [
    heading(4, t('outcomes.agreed')),
    paragraph(agreedLevel === null ? t('outcomes.notAgreed') : t(`codes:goal.${agreedLevel}`)),
    ...(heldBack === undefined
      ? []
      : fact(t('outcomes.heldBack'), t(`codes:heldBack.${heldBack}`))),
    ...(decision === null ? [] : fact(t('outcomes.decision'), t(`codes:decision.${decision}`))),
  ];
};

/** Words of a review, wherever somebody wrote them: of an outcome that is new, too. */
const reasonsOf = (saved: SavedRecord, { reason, reviewNote }: RecordOutcome): Block[] => [
  ...fact(t('outcomes.reason'), planWords(saved, reason)),
  ...fact(t('outcomes.note'), planWords(saved, reviewNote)),
];

const titleOf = (saved: SavedRecord, { title }: RecordOutcome): string => {
  const words = planWords(saved, title);
  return words.trim() === '' ? t('outcomes.untitled') : words;
};

const outcomeBlocks = (saved: SavedRecord, outcome: RecordOutcome, number: number): Block[] => [
  heading(3, `${t('outcomes.number', { number })}: ${titleOf(saved, outcome)}`),
  ...(outcome.areaOfNeed === null ? [] : [paragraph(t(`codes:area.${outcome.areaOfNeed}`))]),
  ...factsOf(saved, outcome),
  ...viewsOf(saved, outcome),
  ...(outcome.origin === 'last' ? reviewOf(outcome) : []),
  ...reasonsOf(saved, outcome),
  ...happenedOf(saved, outcome),
  ...writtenLine(saved, outcomeTexts(outcome)),
];

const section = (saved: SavedRecord, origin: RecordOutcome['origin']): Block[] => {
  const outcomes = saved.record.plan.outcomes.filter((outcome) => outcome.origin === origin);
  return [
    heading(2, t(`outcomes.${origin}`)),
    ...(outcomes.length === 0 ? [paragraph(t(`outcomes.${origin}None`))] : []),
    ...outcomes.flatMap((outcome, place) => outcomeBlocks(saved, outcome, place + 1)),
  ];
};

/** Last term's outcomes: what each saw, what was agreed, how it went. */
export const lastOutcomesSection = (saved: SavedRecord): Block[] => section(saved, 'last');
/** New outcomes: what is hoped for, and how everybody will know. */
export const newOutcomesSection = (saved: SavedRecord): Block[] => section(saved, 'new');
