import type { PupilSummary } from '@fourchairs/shared/protocol/http/pupils.ts';

import { TextLink } from '#components/page-link.tsx';
import { Fact, Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { classNames } from '#lib/class-names.ts';

import { dueOf, isLate } from '../model/due.ts';
import { formatDate } from '../model/format-date.ts';
import { DueText } from './due-text.tsx';
import { YearText } from './year-text.tsx';

import styles from './pupil-row.module.css';

/** One pupil of the list: who, the last review, and when the next one is. */
export const PupilRow = ({ pupil, today }: { pupil: PupilSummary; today: string }) => {
  const { t } = useTranslation('pupils');
  const { lastReview, year } = pupil;
  const due = dueOf(pupil, today);
  return (
    <li className={classNames(styles['row'], isLate(due) && styles['late'])}>
      <div>
        <h2 className={styles['name']}>
          <TextLink to="/pupils/$pupilId" params={{ pupilId: pupil.id }} className={styles['link']}>
            {pupil.fullName}
          </TextLink>
        </h2>
        <p className={styles['class']}>
          {[pupil.yearGroup, pupil.className].filter((part) => part !== '').join(', ')}
        </p>
      </div>
      <Fact label={t('list.last')}>
        {lastReview === null
          ? t('list.noLast')
          : `${lastReview.title}, ${formatDate(lastReview.plannedAt)}`}
      </Fact>
      <Fact label={t('list.next')}>
        <DueText due={due} />
        {year !== null && year.missing.length > 0 && (
          <Small>
            <YearText year={year} />
          </Small>
        )}
      </Fact>
    </li>
  );
};
