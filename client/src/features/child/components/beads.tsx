import { useTranslation } from '#i18n/use-translation.ts';
import { classNames } from '#lib/class-names.ts';

import styles from './beads.module.css';

/** Where the child is: a bead a question. Not a score: skipped ones look like any other. */
export const Beads = ({ current, total }: { current: number; total: number }) => {
  const { t } = useTranslation('child');
  return (
    <div className={styles['beads']}>
      <p className="visually-hidden">{t('questionOf', { current: current + 1, total })}</p>
      {Array.from({ length: total }, (_, place) => (
        <span
          key={place}
          aria-hidden="true"
          className={classNames(
            styles['bead'],
            place < current && styles['done'],
            place === current && styles['now'],
          )}
        />
      ))}
    </div>
  );
};
