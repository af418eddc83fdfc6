import type {
  ItemComparison,
  RecordComparison,
  Segment,
} from '@fourchairs/shared/document/compare/comparison.ts';
import type { RecordText } from '@fourchairs/shared/document/record.ts';

/** A stretch of a text and who typed it; null for somebody the record does not name. */
export type Written = { readonly by: string | null; readonly words: string };

/** Who typed which words of a text, in order. Spaces between two people's words belong to nobody. */
export const writtenIn = ({ text, by }: RecordText): Written[] => {
  let at = 0;
  return by.flatMap(({ person, length }) => {
    const words = text.slice(at, at + length).trim();
    at += length;
    return words === '' ? [] : [{ by: person, words }];
  });
};

/** Everybody who typed in some texts, each once, in the order they first wrote. */
export const authorsOf = (texts: readonly RecordText[]): (string | null)[] => [
  ...new Set(texts.flatMap(writtenIn).map(({ by }) => by)),
];

const segmentsOf = (comparison: RecordComparison): Segment[] => {
  const { strengths, needs, barriers, strategies, parked } = comparison;
  const { outcomes, support, actions, notes } = comparison;
  const lists: (readonly ItemComparison<unknown>[])[] = [
    strengths,
    needs,
    barriers,
    strategies,
    parked,
    outcomes,
    support,
    actions,
  ];
  const items = lists.flat();
  const texts = [...items.flatMap((item) => item.texts), ...notes.map(({ text }) => text)];
  return texts.flatMap(({ segments }) => segments);
};

/** Everybody whose added words a comparison shows: the people of its key. */
export const addersIn = (comparison: RecordComparison): string[] => {
  const added = segmentsOf(comparison).filter(
    ({ kind, text }) => kind === 'added' && text.trim() !== '',
  );
  return [...new Set(added.flatMap(({ by }) => by ?? []))];
};
