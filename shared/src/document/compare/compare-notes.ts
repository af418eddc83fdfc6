import { emptyText, type RecordBlock } from '#document/record.ts';

import { statusOf } from './compare-items.ts';
import { compareText } from './compare-text.ts';
import type { BlockComparison } from './comparison.ts';
import { editsBetween } from './edits.ts';
import { matchItems, type Pair } from './match-items.ts';

/** What makes two blocks the same block: what they are and say, however it is set in bold or who typed it. */
const signature = ({ kind, depth, text }: RecordBlock): string => `${kind} ${depth} ${text.text}`;
const look = ({ marks }: RecordBlock): string => JSON.stringify(marks);

const compareBlock = (pair: Pair<RecordBlock>): BlockComparison => {
  const { before, after } = pair;
  const text = compareText(before?.text ?? emptyText, after?.text ?? emptyText);
  const changed =
    before !== null &&
    after !== null &&
    (signature(before) !== signature(after) || look(before) !== look(after));
  return { status: statusOf(pair, changed), before, after, text };
};

/** The notes block by block: blocks between two that were kept are paired by what they say. */
export const compareNotes = (
  before: readonly RecordBlock[],
  after: readonly RecordBlock[],
): BlockComparison[] => {
  let [a, b] = [0, 0];
  return editsBetween(before.map(signature), after.map(signature)).flatMap((edit) => {
    const [fromA, fromB] = [a, b];
    a += edit.kind === 'same' ? edit.length : edit.removed;
    b += edit.kind === 'same' ? edit.length : edit.added;
    const [gone, come] = [before.slice(fromA, a), after.slice(fromB, b)];
    const pairs =
      edit.kind === 'same'
        ? come.map((block, index) => ({ before: gone[index] ?? null, after: block }))
        : matchItems(
            gone,
            come,
            () => false,
            (block) => block.text.text,
          );
    return pairs.map(compareBlock);
  });
};
