import { paper } from '@fourchairs/shared/document/drawing-points.ts';
import type { RecordEntry } from '@fourchairs/shared/document/record.ts';
import type { DrawingColour, DrawingWidth } from '@fourchairs/shared/domain/codes.ts';

import { formatDay } from '../format.ts';
import { partIn } from '../language.ts';
import { type Block, paragraph } from '../paper.ts';
import { nameOf, type SavedRecord, wordsOf } from '../saved-record.ts';
import { cardWords, t } from '../words.ts';
import { saidLine, translatedLine } from './said-line.ts';

const choicesOf = (entry: RecordEntry): string[] => {
  const face = entry.face === null ? [] : [t(`codes:face.${entry.face}`)];
  if (entry.kind === 'view') return entry.card === null ? face : [cardWords(entry.card), ...face];
  if (entry.skipped) return [t('outcomes.skipped')];
  return [
    ...face,
    ...(entry.level === null ? [] : [t(`codes:goalShort.${entry.level}`)]),
    ...(entry.tme === null ? [] : [t('outcomes.tme', { tme: entry.tme })]),
  ];
};

/** As a child's colours look on white paper; thickness in the paper's own units. */
const inks: Readonly<Record<DrawingColour, string>> = {
  black: '#1f2a33',
  red: '#c62828',
  orange: '#d9730d',
  yellow: '#c79a00',
  green: '#2e7d32',
  blue: '#1565c0',
  purple: '#7b3fa0',
  brown: '#7a4a21',
};
const thicknesses: Readonly<Record<DrawingWidth, number>> = { thin: 6, thick: 16 };

export const drawingOf = (saved: SavedRecord, entry: RecordEntry): Block[] => {
  if (entry.kind !== 'view' || (entry.drawing ?? []).length === 0) return [];
  return [
    {
      kind: 'drawing',
      alt: t('paper:drawing', { name: nameOf(saved, entry.saidBy) }),
      width: paper.width,
      height: paper.height,
      lines: (entry.drawing ?? []).map(({ colour, width, points }) => ({
        colour: inks[colour],
        width: thicknesses[width],
        points,
      })),
    },
  ];
};

/** The same in another language, after the words themselves, and who put it into that. */
export const translationBlocks = (
  saved: SavedRecord,
  { translation, saidBy }: Pick<RecordEntry, 'translation' | 'saidBy'>,
): Block[] => {
  if (translation === undefined) return [];
  const words = wordsOf(saved, translation.words);
  const line = translatedLine(saved, translation, saidBy);
  return [
    paragraph(t('said.quote', { words }), { tone: 'quote', ...partIn(translation.lang) }),
    ...(line === '' ? [] : [paragraph(line, { tone: 'small' })]),
  ];
};

/** Somebody's own words word for word; nothing where there are none. */
export const quoteOf = (saved: SavedRecord, entry: RecordEntry): Block[] => {
  const words = wordsOf(saved, entry.words);
  if (words === '') return [];
  return [paragraph(t('said.quote', { words }), { tone: 'quote', ...partIn(entry.lang) })];
};

/** One thing somebody said: what they chose, their own words word for word, and who typed them. */
export const entryBlocks = (saved: SavedRecord, owner: string, entry: RecordEntry): Block[] => {
  const said = [
    entry.kind === 'view' && entry.day !== undefined
      ? t('said.onDay', { day: formatDay(entry.day) })
      : '',
    saidLine(saved, owner, entry),
  ]
    .filter((part) => part !== '')
    .join('. ');
  const choices = choicesOf(entry).join(', ');
  return [
    ...(choices === '' ? [] : [paragraph(choices)]),
    ...drawingOf(saved, entry),
    ...quoteOf(saved, entry),
    ...(said === '' ? [] : [paragraph(said, { tone: 'small' })]),
    ...translationBlocks(saved, entry),
  ];
};
