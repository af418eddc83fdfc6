import { spoken, spokenParts } from '@fourchairs/shared/words/spoken.ts';

import { isOurs } from './language.ts';
import { type Block, type Cell, type Run, type Runs, textIn } from './paper.ts';

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
  isMarking && !isOurs(lang) ? spoken(lang, text) : text;

const splitRuns = (runs: Runs): Runs =>
  runs.flatMap(({ text, ...look }): Run[] => {
    const parts = spokenParts(text);
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
