import { canonicalJson } from '#document/canonical-json.ts';
import { planCollections } from '#document/plan-items.ts';
import type { RecordPlan } from '#document/record.ts';

import type { WantedItem } from './put-back-items.ts';
import { itemsOfPlan, type PutBack } from './put-back.ts';

/** Something that reads otherwise now than it did then, and can be put back by itself. */
export type Changed = {
  readonly put: PutBack;
  /** The first words of what it is in, as they were: *Reads aloud in class*. */
  readonly title: string;
  /** null: not words. */
  readonly was: string | null;
  /** null: not words, or not there any more. */
  readonly is: string | null;
};

const titleOf = ({ texts }: WantedItem): string => texts[0]?.[1].text ?? '';

/** What an item says beside its words. */
const answersOf = ({ scalars, outcomes, measurements }: WantedItem): string =>
  canonicalJson({
    scalars,
    outcomes,
    measurements: measurements?.map(({ typedBy: _, ...m }) => m),
  });

const changedTexts = (then: WantedItem, now: WantedItem): Changed[] =>
  then.texts.flatMap(([name, { text }]) => {
    const words = now.texts.find(([other]) => other === name)?.[1].text ?? '';
    if (words === text) return [];
    const { list, id } = then;
    return [{ put: { part: 'text', list, id, name }, title: titleOf(then), was: text, is: words }];
  });

const changedItem = (then: WantedItem, now: WantedItem | undefined): Changed[] => {
  const { list, id } = then;
  const whole: Changed = {
    put: { part: 'item', list, id },
    title: titleOf(then),
    was: null,
    is: null,
  };
  if (now === undefined) return [{ ...whole, was: titleOf(then) }];
  const texts = changedTexts(then, now);
  return answersOf(then) === answersOf(now) ? texts : [...texts, whole];
};

const notesWords = ({ notes }: RecordPlan): string => notes.map(({ text }) => text.text).join('\n');

const formatted = ({ notes }: RecordPlan): string =>
  canonicalJson(notes.map(({ text, ...block }) => ({ ...block, text: text.text })));

/** What was there `then` and reads otherwise `now`, list by list. What came since is not in it: it can simply be removed. */
export const listChanged = (then: RecordPlan, now: RecordPlan): Changed[] => {
  const changed = planCollections.flatMap((list) => {
    const items = itemsOfPlan(now, list);
    return itemsOfPlan(then, list).flatMap((item) =>
      changedItem(
        item,
        items.find(({ id }) => id === item.id),
      ),
    );
  });
  const notes: Changed[] =
    formatted(then) === formatted(now)
      ? []
      : [{ put: { part: 'notes' }, title: '', was: notesWords(then), is: notesWords(now) }];
  const day: Changed[] =
    then.nextDate === now.nextDate
      ? []
      : [{ put: { part: 'nextDate' }, title: '', was: then.nextDate, is: now.nextDate }];
  return [...changed, ...day, ...notes];
};
