import type { FlatItem } from '#document/flat-items.ts';
import type { PlanCollection } from '#document/plan-items.ts';
import { emptyText, type RecordText } from '#document/record.ts';

import { compareText } from './compare-text.ts';
import type { FieldComparison, ItemComparison, ItemStatus } from './comparison.ts';
import type { Pair } from './match-items.ts';
import type { TakersOf } from './takers.ts';

/** Where an item comes from is how it is found again, not something about it that changed. */
const notCompared: readonly string[] = ['origin', 'carriedFrom'];

export const statusOf = <Item>({ before, after }: Pair<Item>, changed: boolean): ItemStatus => {
  if (before === null) return 'added';
  if (after === null) return 'removed';
  return changed ? 'changed' : 'same';
};

const textOfField = (flat: FlatItem | null, field: string): RecordText =>
  flat?.texts.find(([name]) => name === field)?.[1] ?? emptyText;

const compareTexts = <Text extends string>(
  before: FlatItem<Text> | null,
  after: FlatItem<Text> | null,
  takersOf: (item: FlatItem, field: Text) => ReturnType<TakersOf>,
): FieldComparison<Text>[] =>
  ((after ?? before)?.texts ?? []).map(([field]) => {
    const [then, now] = [textOfField(before, field), textOfField(after, field)];
    const isSame = before === null || then.text === now.text;
    return { field, ...compareText(then, now, isSame ? [] : takersOf(before, field)) };
  });

const changedScalars = (before: FlatItem, after: FlatItem): string[] =>
  Object.entries(after.scalars).flatMap(([name, value]) =>
    before.scalars[name] === value || notCompared.includes(name) ? [] : [name],
  );

/** A collection whose items are compared, and who took words out of them. */
export type ComparedList<Item, Text extends string> = {
  readonly list: PlanCollection;
  readonly flat: (item: Item) => FlatItem<Text>;
  readonly takersOf: TakersOf;
};

/** An item then and now. `alsoChanged` names what is different in it besides texts and plain values. */
export const compareItem = <Item, Text extends string>(
  pair: Pair<Item>,
  { list, flat, takersOf }: ComparedList<Item, Text>,
  alsoChanged: (before: Item, after: Item) => readonly string[] = () => [],
): ItemComparison<Item, Text> => {
  const { before, after } = pair;
  const [flatBefore, flatAfter] = [before && flat(before), after && flat(after)];
  const texts = compareTexts(flatBefore, flatAfter, (item, field) =>
    takersOf({ list, item, now: flatAfter?.id ?? null, field }),
  );
  const changedValues =
    before === null || after === null || flatBefore === null || flatAfter === null
      ? []
      : [...changedScalars(flatBefore, flatAfter), ...alsoChanged(before, after)];
  const changed = changedValues.length > 0 || texts.some((text) => text.changed);
  return { status: statusOf(pair, changed), before, after, texts, changedValues };
};
