import type { ItemComparison } from '@fourchairs/shared/document/compare/comparison.ts';

import { Pill } from '#components/pill.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { addersOf, isNewByOne } from '../model/text-of.ts';
import { useNameList } from '../model/use-names.ts';

import styles from './item-tag.module.css';

/** While comparing: that a whole item is new, and whose, or that it is gone. Nothing for all others. */
export const ItemTag = ({ item }: { item: ItemComparison<unknown> }) => {
  const { t } = useTranslation('saved');
  const nameList = useNameList();
  if (item.status === 'removed') return <Pill tone="neutral">{t('compare.itemGone')}</Pill>;
  if (item.status !== 'added') return null;
  const name = nameList(addersOf(item));
  return (
    <span className={styles['tag']}>
      <Pill>{t('compare.itemNew')}</Pill>
      {isNewByOne(item) && <small className={styles['by']}>{t('compare.added', { name })}</small>}
    </span>
  );
};
