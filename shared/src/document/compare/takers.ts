import type { FlatItem } from '#document/flat-items.ts';
import type { PlanCollection } from '#document/plan-items.ts';
import type { PersonId } from '#lib/ids.ts';

/** A text of an item of the earlier record, and the item it is now; null when it is gone. */
export type TextThen = {
  readonly list: PlanCollection;
  readonly item: FlatItem;
  readonly now: string | null;
  readonly field: string;
};

/**
 * Who took the words of an earlier text out, one answer for each code unit of it: null for what is still there, and for
 * what nobody knows. Empty: nothing is known.
 */
export type TakersOf = (text: TextThen) => readonly (PersonId | null)[];

export const nobodyKnows: TakersOf = () => [];
