import { type Block, type Paper, textIn } from './paper.ts';

type Runs = readonly { readonly text: string }[];
const joined = (runs: Runs): string => runs.map(({ text }) => text).join('');

const textOf = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `\n${block.text}\n${(block.level === 1 ? '=' : '-').repeat(block.text.length)}`;
    case 'paragraph':
      return joined(block.runs);
    case 'list':
      return block.items
        .map(({ depth, runs }) => `${'  '.repeat(depth)}- ${joined(runs)}`)
        .join('\n');
    case 'table':
      return [block.columns, ...block.rows].map((row) => row.map(textIn).join(' | ')).join('\n');
    case 'chart':
      return block.sentence;
    case 'drawing':
      return block.alt;
    case 'pictures':
      return block.items.map(({ words }) => `[${words}]`).join(' ');
  }
};

/** All that stands on a paper, in order, for any program that shows letters. */
export const plainText = ({ blocks }: Pick<Paper, 'blocks'>): string =>
  `${blocks.map(textOf).join('\n').trim()}\n`;
