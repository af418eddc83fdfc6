import type { RecordBlock } from '@fourchairs/shared/document/record.ts';
import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';

import { spokenIn } from '../other-languages.ts';
import { type Block, heading, type List, type Run } from '../paper.ts';
import { type SavedRecord, planWords } from '../saved-record.ts';
import { t } from '../words.ts';
import { writtenLine } from './points.ts';

type Mark = RecordBlock['marks'][number];

const looksOf = (marks: readonly Mark[], from: number): Omit<Run, 'text'> => {
  const here = marks.filter((mark) => mark.from <= from && from < mark.to);
  const href = here.find(({ kind }) => kind === 'link')?.href ?? null;
  return {
    ...(here.some(({ kind }) => kind === 'bold') && { bold: true }),
    ...(here.some(({ kind }) => kind === 'italic') && { italic: true }),
    ...(href !== null && { href }),
  };
};

/** The words of a block cut where their look changes. One that words were taken out of has lost its marks' places. */
const runsOf = (saved: SavedRecord, { text, marks }: RecordBlock): Run[] => {
  if (text.gaps !== undefined) return [{ text: planWords(saved, text) }];
  const cuts = [
    ...new Set([0, ...marks.flatMap(({ from, to }) => [from, to]), text.text.length]),
  ].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((from, place) => ({
    text: spokenIn(recordLanguage, text.text.slice(from, cuts[place + 1])),
    ...looksOf(marks, from),
  }));
};

const headingLevel = (depth: number): 3 | 4 => (depth <= 2 ? 3 : 4);

const addBlock = (saved: SavedRecord, blocks: Block[], block: RecordBlock): void => {
  const { kind, depth } = block;
  if (kind === 'heading') {
    blocks.push(heading(headingLevel(depth), planWords(saved, block.text)));
    return;
  }
  const runs = runsOf(saved, block);
  if (kind === 'paragraph' || kind === 'quote') {
    blocks.push({ kind: 'paragraph', runs, ...(kind === 'quote' && { tone: 'quote' as const }) });
    return;
  }
  const ordered = kind === 'numbered';
  const item = { depth: depth - 1, runs };
  const last = blocks.at(-1);
  if (last?.kind !== 'list' || last.ordered !== ordered) {
    blocks.push({ kind: 'list', ordered, items: [item] });
    return;
  }
  const longer: List = { ...last, items: [...last.items, item] };
  blocks.splice(-1, 1, longer);
};

/** The notes with their formatting. */
export const notesSection = (saved: SavedRecord): Block[] => {
  const notes = saved.record.plan.notes.filter(
    ({ text }) => text.text.trim() !== '' || text.gaps !== undefined,
  );
  if (notes.length === 0) return [];
  const blocks: Block[] = [heading(2, t('notes'))];
  for (const block of notes) addBlock(saved, blocks, block);
  return [
    ...blocks,
    ...writtenLine(
      saved,
      notes.map(({ text }) => text),
    ),
  ];
};
