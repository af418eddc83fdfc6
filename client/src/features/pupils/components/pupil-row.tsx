import type { PupilSummary } from '@fourchairs/shared/protocol/http/pupils.ts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { Fact } from '#components/text.tsx';
import { formatDay } from '#i18n/dates.ts';
import { classNames } from '#lib/class-names.ts';

import { dueOf, isLate } from '../model/due.ts';
import { DueText } from './due-text.tsx';

import styles from './pupil-row.module.css';

/** One pupil of the list: who, the last review, and when the next one is. */
export const PupilRow = ({ pupil, today }: { pupil: PupilSummary; today: string }) => {
  const { t } = useTranslation('pupils');
  const { lastReview } = pupil;
  const due = dueOf(pupil, today);
  return (
    <li className={classNames(styles['row'], isLate(due) && styles['late'])}>
      <div>
        <h2 className={styles['name']}>
          <Link to="/pupils/$pupilId" params={{ pupilId: pupil.id }} className={styles['link']}>
            {pupil.fullName}
          </Link>
        </h2>
        <p className={styles['class']}>
          {[pupil.yearGroup, pupil.className].filter((part) => part !== '').join(', ')}
        </p>
      </div>
      <Fact label={t('list.last')}>
        {lastReview === null
          ? t('list.noLast')
          : `${lastReview.title}, ${formatDay(lastReview.plannedAt)}`}
      </Fact>
      <Fact label={t('list.next')}>
        <DueText due={due} />
      </Fact>
    </li>
  );
};
