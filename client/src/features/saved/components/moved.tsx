import type { ItemComparison } from '@fourchairs/shared/document/compare/comparison.ts';

import { Spoken } from '#components/spoken.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { itemOf } from '../model/text-of.ts';
import { Removed } from './words.tsx';

import styles from './moved.module.css';

/** *Moved from **2** to **3***: a plain value then and now. */
export const Moved = ({ from, to }: { from: string | null; to: string | null }) => {
  const { t } = useTranslation('saved');
  if (from === null && to === null) return null;
  const key = from === null ? 'compare.set' : to === null ? 'compare.cleared' : 'compare.moved';
  const sentence = t(key, { from: '[from]', to: '[to]' });
  return (
    <small className={styles['moved']}>
      {sentence.split(/(\[from\]|\[to\])/u).map((piece, place) => {
        if (piece === '[from]')
          return (
            <b key={place}>
              <Spoken of={from ?? ''} />
            </b>
          );
        return piece === '[to]' ? (
          <b key={place}>
            <Spoken of={to ?? ''} />
          </b>
        ) : (
          piece
        );
      })}
    </small>
  );
};

/** A plain value of an item, and where it moved from while something is compared. */
export const Value = <Item,>({
  item,
  name,
  show,
  empty,
}: {
  item: ItemComparison<Item>;
  /** Its name among the values that changed; null where that it changed says nothing. */
  name: string | null;
  show: (item: Item) => string | null;
  empty?: string;
}) => {
  const { before, after, status } = item;
  const now = show(itemOf(item)) ?? empty ?? '';
  const shown = <Spoken of={now} />;
  if (status === 'removed') return now === '' ? null : <Removed>{shown}</Removed>;
  const changed =
    name !== null && before !== null && after !== null && item.changedValues.includes(name);
  return (
    <>
      {shown}
      {changed && <Moved from={show(before)} to={show(after)} />}
    </>
  );
};
