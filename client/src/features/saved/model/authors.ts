import type {
  ItemComparison,
  RecordComparison,
  Segment,
} from '@fourchairs/shared/document/compare/comparison.ts';

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
