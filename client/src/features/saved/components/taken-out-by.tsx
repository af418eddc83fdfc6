import { useTranslation } from '#i18n/use-translation.ts';

import type { Removal } from '../model/removals.ts';
import { useNameList } from '../model/use-names.ts';

import styles from './words.module.css';

/** Who took out the words before it and whose they were, in text, so that paper says it too. */
export const useRemovalText = (): ((removal: Removal) => string) => {
  const { t } = useTranslation('saved');
  const nameList = useNameList();
  return ({ takenOutBy, wordsOf }) => {
    const name = nameList([takenOutBy]);
    if (wordsOf === null) return t('compare.takenOutBy', { name });
    return t('compare.takenOutByOther', { name, author: nameList([wordsOf]) });
  };
};

export const TakenOutBy = ({ removal }: { removal: Removal | null }) => {
  const { i18n } = useTranslation('saved');
  const textOf = useRemovalText();
  if (removal === null) return null;
  return (
    <small className={styles['by']} lang={i18n.language}>
      {' '}
      ({textOf(removal)})
    </small>
  );
};
