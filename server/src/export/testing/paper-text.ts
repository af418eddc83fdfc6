import type { Block, Paper } from '../paper.ts';

const textOf = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'paragraph':
      return block.runs.map(({ text }) => text).join('');
    case 'list':
      return block.items.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');
    case 'table':
      return [block.columns, ...block.rows].flat().join('\n');
    case 'chart':
      return block.sentence;
    case 'drawing':
      return block.alt;
  }
};
/** All that stands on a paper, in order. */
export const textOfPaper = ({ blocks }: Paper): string => blocks.map(textOf).join('\n');
