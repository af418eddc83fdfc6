import { isOurs } from './language.ts';
import { type Block, type Cell, type Run, type Runs, textIn } from './paper.ts';

/**
 * Words in a language that is not the paper's stand within sentences and tables of ours. They go through all that between
 * marks which no text of anybody's holds, and become parts with a language when the paper is whole (WCAG 3.1.2).
 */
const marks = { begin: '\u{f0000}', words: '\u{f0001}', end: '\u{f0002}' } as const;
const anyMark = /[\u{f0000}-\u{f0002}]/gu;
const marked = /\u{f0000}([a-z0-9-]+)\u{f0001}([^\u{f0002}]*)\u{f0002}/giu;

let isMarking = false;

/** Makes a paper in which `spokenIn` marks what it is given; outside of this it marks nothing. */
export const markingLanguages = <Made>(make: () => Made): Made => {
  const before = isMarking;
  isMarking = true;
  try {
    return make();
  } finally {
    isMarking = before;
  }
};

/** Words of a plan or a person, said to be in a language (BCP 47). Nothing that is empty becomes anything else. */
export const spokenIn = (lang: string, text: string): string =>
  !isMarking || text.trim() === '' || isOurs(lang)
    ? text
    : `${marks.begin}${lang}${marks.words}${text.replaceAll(anyMark, '')}${marks.end}`;

const withoutMarks = (text: string): string => text.replaceAll(anyMark, '');

/** A text cut where its language changes. */
const partsOf = (text: string): Pick<Run, 'text' | 'lang'>[] => {
  const parts: Pick<Run, 'text' | 'lang'>[] = [];
  let at = 0;
  for (const found of text.matchAll(marked)) {
    const [whole, lang = '', words = ''] = found;
    parts.push(
      { text: withoutMarks(text.slice(at, found.index)) },
      { text: withoutMarks(words), lang },
    );
    at = found.index + whole.length;
  }
  parts.push({ text: withoutMarks(text.slice(at)) });
  return parts.filter((part) => part.text !== '');
};

const splitRuns = (runs: Runs): Runs =>
  runs.flatMap(({ text, ...look }): Run[] => {
    const parts = partsOf(text);
    return parts.length === 0
      ? [{ ...look, text: '' }]
      : parts.map((part) => ({ ...look, ...part }));
  });

const hasOther = (parts: readonly Run[]): boolean => parts.some(({ lang }) => lang !== undefined);

const splitCell = (cell: Cell): Cell => {
  const runs = splitRuns(typeof cell === 'string' ? [{ text: cell }] : cell);
  return hasOther(runs) || typeof cell !== 'string' ? runs : textIn(runs);
};

/** The same block with each part in the language that its marks say, and no marks. */
export const splitLanguages = (block: Block): Block => {
  switch (block.kind) {
    case 'heading': {
      const runs = splitRuns([{ text: block.text, bold: true }]);
      return { ...block, text: textIn(runs), ...(hasOther(runs) && { runs }) };
    }
    case 'paragraph':
      return { ...block, runs: splitRuns(block.runs) };
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, runs: splitRuns(item.runs) })),
      };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(splitCell)) };
    case 'chart':
    case 'drawing':
    case 'pictures':
      return block;
  }
};
