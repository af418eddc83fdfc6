import type {
  ItemComparison,
  TextComparison,
} from '@fourchairs/shared/document/compare/comparison.ts';
import type { RecordText } from '@fourchairs/shared/document/record.ts';
import { must } from '@fourchairs/shared/lib/must.ts';

import { type Removal, removalsIn } from './removals.ts';

/** A text to show: as it is now, and how it changed while something is compared. */
export type ShownText = {
  readonly text: RecordText;
  readonly compared: TextComparison | null;
  /** Who added the words, or took them out, is said once for the whole item, not after each of its texts. */
  readonly saidOnce?: boolean;
};

/** The thing as it is now, or as it was where it is gone. */
export const itemOf = <Item>({ before, after }: ItemComparison<Item>): Item =>
  must(after ?? before, 'one side of a comparison');

/** Everybody who added words to an item. */
export const addersOf = (item: ItemComparison<unknown>): (string | null)[] => [
  ...new Set(
    item.texts
      .flatMap(({ segments }) => segments)
      .filter(({ kind, text }) => kind === 'added' && text.trim() !== '')
      .map(({ by }) => by),
  ),
];

/** A new item by one person: naming them once is enough. */
export const isNewByOne = (item: ItemComparison<unknown>): boolean =>
  item.status === 'added' && addersOf(item).length === 1;

/** How an item that is gone was taken out, where it was by one person and all its words were somebody's: said once. */
export const removalOf = (item: ItemComparison<unknown>): Removal | null => {
  if (item.status !== 'removed') return null;
  const [first, ...others] = removalsIn(item.texts.flatMap(({ segments }) => segments));
  return first === undefined || others.length > 0 ? null : first;
};

/** One text of an item, with how it changed. */
export const textOf = <Item, Text extends string>(
  item: ItemComparison<Item, Text>,
  field: Text,
  pick: (item: Item) => RecordText,
): ShownText => ({
  text: pick(itemOf(item)),
  compared: item.texts.find((each) => each.field === field) ?? null,
  saidOnce: isNewByOne(item) || removalOf(item) !== null,
});

/** Nothing is written, nor was anything taken out. */
export const isBlank = ({ text, compared }: ShownText): boolean =>
  text.text.trim() === '' &&
  text.gaps === undefined &&
  (compared?.segments ?? []).every((each) => each.text.trim() === '');
