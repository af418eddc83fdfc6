import type { ItemComparison } from '@fourchairs/shared/document/compare/comparison.ts';

import { Pill } from '#components/pill.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { addersOf, isNewByOne, removalOf } from '../model/text-of.ts';
import { useNameList } from '../model/use-names.ts';
import { useRemovalText } from './taken-out-by.tsx';

import styles from './item-tag.module.css';

/** While comparing: that a whole item is new, and whose, or that it is gone, and by whom. Nothing for all others. */
export const ItemTag = ({ item }: { item: ItemComparison<unknown> }) => {
  const { t } = useTranslation('saved');
  const nameList = useNameList();
  const textOfRemoval = useRemovalText();
  if (item.status === 'removed') {
    const removal = removalOf(item);
    return (
      <span className={styles['tag']}>
        <Pill tone="neutral">{t('compare.itemGone')}</Pill>
        {removal && <small className={styles['by']}>{textOfRemoval(removal)}</small>}
      </span>
    );
  }
  if (item.status !== 'added') return null;
  const name = nameList(addersOf(item));
  return (
    <span className={styles['tag']}>
      <Pill>{t('compare.itemNew')}</Pill>
      {isNewByOne(item) && <small className={styles['by']}>{t('compare.added', { name })}</small>}
    </span>
  );
};
