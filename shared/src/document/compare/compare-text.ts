import type { RecordText } from '#document/record.ts';
import type { PersonId } from '#lib/ids.ts';

import type { Segment, TextComparison } from './comparison.ts';
import { type Edit, editsBetween } from './edits.ts';
import { tokensOf } from './tokens.ts';

/** Who took out each code unit of a text; null: nobody, or nobody knows. */
type Takers = readonly (PersonId | null)[];

type Hunk = { readonly same: string } | { readonly removed: string; readonly added: string };

const hunksOf = (
  edits: readonly Edit[],
  before: readonly string[],
  after: readonly string[],
): Hunk[] => {
  let [a, b] = [0, 0];
  return edits.map((edit) => {
    const [fromA, fromB] = [a, b];
    a += edit.kind === 'same' ? edit.length : edit.removed;
    b += edit.kind === 'same' ? edit.length : edit.added;
    const added = after.slice(fromB, b).join('');
    return edit.kind === 'same'
      ? { same: added }
      : { removed: before.slice(fromA, a).join(''), added };
  });
};

const replaces = (hunk: Hunk | undefined): hunk is { removed: string; added: string } =>
  hunk !== undefined && 'removed' in hunk && hunk.removed !== '' && hunk.added !== '';

/** Words replaced one after another read better as one replacement than with only the spaces kept. */
const joinReplaced = (hunks: readonly Hunk[]): Hunk[] => {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const [last, between] = [joined.at(-2), joined.at(-1)];
    const isGap = between !== undefined && 'same' in between && /^\s+$/.test(between.same);
    if (replaces(hunk) && isGap && replaces(last)) {
      const removed = last.removed + between.same + hunk.removed;
      const added = last.added + between.same + hunk.added;
      joined.splice(-2, 2, { removed, added });
    } else joined.push(hunk);
  }
  return joined;
};

/** Cuts the stretch of a text that starts at `from` by author. */
const byAuthor = (
  kind: 'added' | 'removed',
  { by }: RecordText,
  from: number,
  words: string,
): Segment[] => {
  const segments: Segment[] = [];
  let start = 0;
  for (const { person, length } of by) {
    const text = words.slice(Math.max(0, start - from), Math.max(0, start + length - from));
    start += length;
    if (text !== '') segments.push({ kind, text, by: person });
  }
  return segments;
};

/**
 * One answer for each code unit: whole words are compared, so a letter that stayed counts with its neighbour before it,
 * or else with the first after it.
 */
const filledIn = (takers: Takers): Takers => {
  let last = takers.find((taker) => taker !== null) ?? null;
  return takers.map((taker) => {
    last = taker ?? last;
    return last;
  });
};

/** Cuts removed words again wherever somebody else took them out. */
const byTaker = (segments: readonly Segment[], takers: Takers): Segment[] => {
  const known = filledIn(takers);
  let at = 0;
  return segments.flatMap((segment) => {
    const cut: { text: string; taker: PersonId | null }[] = [];
    for (const letter of segment.text.split('')) {
      const taker = known[at] ?? null;
      at += 1;
      const last = cut.at(-1);
      if (last?.taker === taker) last.text += letter;
      else cut.push({ text: letter, taker });
    }
    return cut.map(({ text, taker }) =>
      taker === null ? { ...segment, text } : { ...segment, text, takenOutBy: taker },
    );
  });
};

/** What was taken out of and put into a text, word by word, with who typed it and, where `takers` say so, who took it out. */
export const compareText = (
  before: RecordText,
  after: RecordText,
  takers: Takers = [],
): TextComparison => {
  const [a, b] = [tokensOf(before.text), tokensOf(after.text)];
  const segments: Segment[] = [];
  let [atBefore, atAfter] = [0, 0];
  for (const hunk of joinReplaced(hunksOf(editsBetween(a, b), a, b))) {
    if ('same' in hunk) {
      segments.push({ kind: 'same', text: hunk.same, by: null });
      atBefore += hunk.same.length;
      atAfter += hunk.same.length;
      continue;
    }
    const gone = byAuthor('removed', before, atBefore, hunk.removed);
    segments.push(...byTaker(gone, takers.slice(atBefore, atBefore + hunk.removed.length)));
    segments.push(...byAuthor('added', after, atAfter, hunk.added));
    atBefore += hunk.removed.length;
    atAfter += hunk.added.length;
  }
  return { changed: before.text !== after.text, segments };
};
