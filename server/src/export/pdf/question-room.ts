import { type Form, type FormBlock, isOfForm } from '../form.ts';
import type { Block } from '../paper.ts';

type Blocks = Form['blocks'];
type Any = Blocks[number];

/** About how many lines words take that are as small or large as most on a sheet. */
const linesOf = (letters: number): number => Math.max(1, Math.ceil(letters / 88));
const lettersIn = (runs: readonly { readonly text: string }[]): number =>
  runs.reduce((sum, { text }) => sum + text.length, 0);

/** So much of an answer has to stand below its question: all of a field, and a few lines to write on. */
const answerRoom = (block: FormBlock): number | null => {
  switch (block.kind) {
    case 'rules':
      return Math.min(block.lines, 3) * 25 + 12;
    case 'faces':
      return 90;
    case 'cards':
      return 76;
    case 'field':
      return block.height + 10;
    case 'ticks':
    case 'turn':
      return null;
  }
};

const headingRoom = { 1: 36, 2: 44, 3: 32, 4: 30 } as const;

/** What a question is made of; null: it is something else. */
const questionRoom = (block: Any): number | null => {
  switch (block.kind) {
    case 'heading':
      return headingRoom[block.level];
    case 'paragraph':
      return block.tone === 'small' ? linesOf(lettersIn(block.runs)) * 14 + 5 : null;
    case 'list':
      return block.items.length === 1
        ? linesOf(lettersIn(block.items[0]?.runs ?? [])) * 16 + 5
        : null;
    case 'ticks':
      return linesOf(block.words.reduce((sum, words) => sum + words.length + 8, 0)) * 21 + 12;
    case 'table':
    case 'chart':
    case 'drawing':
    case 'pictures':
    case 'rules':
    case 'faces':
    case 'cards':
    case 'field':
    case 'turn':
      return null;
  }
};

const begins = ({ kind }: Any): boolean => kind === 'heading' || kind === 'list';

/** More than that is no question with its answer, and would leave sheets half empty. */
const most = 360;

/**
 * How much room a question needs on a sheet with the beginning of its answer: nobody turns the sheet to see what the
 * lines are for. 0 where no question begins, or nothing is to be filled in below it.
 */
export const roomForQuestion = (blocks: Blocks, at: number): number => {
  const first: Block | FormBlock | undefined = blocks[at];
  if (first === undefined || !begins(first)) return 0;
  let room = 0;
  for (const block of blocks.slice(at)) {
    const answer = isOfForm(block) ? answerRoom(block) : null;
    if (answer !== null) return Math.min(most, room + answer);
    const question = questionRoom(block);
    if (question === null) return 0;
    room += question;
  }
  return 0;
};
