import type { ReactNode } from 'react';

import { formatDay } from '#i18n/dates.ts';
import { reviewTitle } from '#i18n/review-title.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { usePaper } from '../model/paper-context.ts';

import styles from './now-then.module.css';

const Side = ({ label, children }: { label: string; children: ReactNode }) => (
  <div className={styles['side']}>
    <p className={styles['label']}>{label}</p>
    {children}
  </div>
);

/** Somebody's words now, and while comparing beside them what they said then. Nobody's words are struck through. */
export const NowThen = ({
  changed,
  now,
  earlier: said,
}: {
  changed: boolean;
  /** Null where nothing was said. */
  now: ReactNode | null;
  earlier: ReactNode | null;
}) => {
  const { t } = useTranslation('saved');
  const { earlier } = usePaper();
  if (earlier === null) return now;
  const { title, plannedAt } = earlier.record.meeting;
  if (!changed) {
    return (
      <>
        {now}
        <p className={styles['label']}>{t('compare.same', { title: reviewTitle(title) })}</p>
      </>
    );
  }
  const day = formatDay(plannedAt, 'date');
  return (
    <div className={styles['sides']}>
      <Side label={t('compare.now')}>{now ?? <p>{t('compare.nothingNow')}</p>}</Side>
      <Side label={t('compare.before', { title: reviewTitle(title), day })}>
        {said ?? <p>{t('compare.nothingThen')}</p>}
      </Side>
    </div>
  );
};
