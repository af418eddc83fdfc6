import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';
import { memo, useDeferredValue, useMemo } from 'react';
import type * as Y from 'yjs';

import { Disclosure } from '#components/disclosure.tsx';
import { ReorderList } from '#components/reorder-list.tsx';
import type { ReorderItem } from '#components/reorder-props.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { useWordsOf } from '../model/use-words-of.ts';

interface ItemOrderProps {
  label: string;
  items: readonly { readonly id: string; readonly text: Y.Text }[];
  /** What an item is called before it has words. */
  unnamed: (number: number) => string;
  /** `before` is the item it then stands in front of; null is the end. */
  onMove: (id: string, before: string | null) => void;
}

const Lines = memo(ReorderList);

const isSameOrder = (a: readonly ReorderItem[], b: readonly ReorderItem[]): boolean =>
  a.length === b.length && a.every(({ id }, place) => id === b[place]?.id);

/**
 * The titles as they are typed. Twenty lines that can be dragged are slow to draw, so the letter in its field comes first;
 * another order is shown at once, since the buttons act on it.
 */
const Titles = ({ label, items, unnamed, onMove }: ItemOrderProps) => {
  const { t } = useTranslation(['meeting', 'common']);
  const written = useWordsOf(items.map(({ text }) => text));
  const titled = useMemo(
    () =>
      items.map(({ id }, index) => {
        const title = written[index] ?? '';
        return title === ''
          ? { id, title: unnamed(index + 1) }
          : { id, title, lang: recordLanguage };
      }),
    [items, written, unnamed],
  );
  const later = useDeferredValue(titled);
  const move = useMemo(
    () => (id: string, to: number) => {
      const others = items.filter((item) => item.id !== id);
      onMove(id, others[to]?.id ?? null);
    },
    [items, onMove],
  );
  const words = useMemo(
    () => ({
      moveUp: t('outcomes.orderUp'),
      moveDown: t('outcomes.orderDown'),
      handle: (title: string) => t('outcomes.orderHandle', { title }),
      moved: (title: string, place: number, total: number) =>
        t('outcomes.orderMoved', { title, place, total }),
      loading: t('common:loading'),
    }),
    [t],
  );
  return (
    <Lines
      label={label}
      items={isSameOrder(later, titled) ? later : titled}
      onMove={move}
      words={words}
    />
  );
};

/** Puts items of the plan in order: with the keyboard, with buttons, or by dragging. */
export const ItemOrder = (props: ItemOrderProps) => {
  const { t } = useTranslation('meeting');
  return (
    <Disclosure label={props.label} openLabel={t('outcomes.orderDone')} mounted="while-open">
      <Titles {...props} />
    </Disclosure>
  );
};
