import type { RecordItem } from '@fourchairs/shared/document/record.ts';

import { type Block, bullets, heading, paragraph } from '../paper.ts';
import { type SavedRecord, planWords, writtenBy } from '../saved-record.ts';
import { t } from '../words.ts';

const pointsOrNothing = (saved: SavedRecord, points: readonly RecordItem[]): Block[] =>
  points.length === 0
    ? [paragraph(t('nothing'))]
    : bullets(points.map(({ text }) => planWords(saved, text)));

/** *Written by …* under what they wrote. */
export const writtenLine = (
  saved: SavedRecord,
  texts: Parameters<typeof writtenBy>[1],
): Block[] => {
  const line = writtenBy(saved, texts);
  return line === '' ? [] : [paragraph(line, { tone: 'small' })];
};

const textsOf = (points: readonly RecordItem[]) => points.map(({ text }) => text);

/** What's working: strengths. */
export const strengthsSection = (saved: SavedRecord): Block[] => {
  const { strengths } = saved.record.plan;
  return [
    heading(2, t('strengths')),
    ...pointsOrNothing(saved, strengths),
    ...writtenLine(saved, textsOf(strengths)),
  ];
};

/** What gets in the way: needs and barriers. */
export const barriersSection = (saved: SavedRecord): Block[] => {
  const { needs, barriers } = saved.record.plan;
  return [
    heading(2, t('needsAndBarriers')),
    heading(3, t('needs')),
    ...pointsOrNothing(saved, needs),
    heading(3, t('barriers')),
    ...pointsOrNothing(saved, barriers),
    ...writtenLine(saved, [...textsOf(needs), ...textsOf(barriers)]),
  ];
};

/** What every teacher does in every lesson, for all who teach the pupil to read. */
export const strategiesSection = (saved: SavedRecord): Block[] => {
  const { strategies = [] } = saved.record.plan;
  return [
    heading(2, t('strategies')),
    ...pointsOrNothing(saved, strategies),
    ...writtenLine(saved, textsOf(strategies)),
  ];
};

/** What there was no time for; nothing where all was talked about. */
export const parkedSection = (saved: SavedRecord): Block[] => {
  const { parked = [] } = saved.record.plan;
  if (parked.length === 0) return [];
  return [
    heading(2, t('parked')),
    ...pointsOrNothing(saved, parked),
    ...writtenLine(saved, textsOf(parked)),
  ];
};
