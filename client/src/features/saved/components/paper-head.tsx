import { formatDay } from '#i18n/dates.ts';
import { reviewTitle } from '#i18n/review-title.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { usePaper } from '../model/paper-context.ts';
import { titleId } from '../model/use-choice.ts';

import styles from './paper.module.css';

/** What this document is, whose, and from when. */
export const PaperHead = () => {
  const { t } = useTranslation('saved');
  const { record } = usePaper();
  const { pupil, meeting, school, plan } = record;
  const place = [pupil.yearGroup, pupil.className, school].filter((part) => part !== '').join(', ');
  const next =
    plan.nextDate === null ? t('nextNone') : t('nextBy', { day: formatDay(plan.nextDate, 'year') });
  const day = formatDay(meeting.plannedAt, 'year');
  return (
    <div>
      <h1 id={titleId} tabIndex={-1}>
        {t('planTitle', { name: pupil.preferredName })}
      </h1>
      <p className={styles['meta']}>
        {t('held', { review: reviewTitle(meeting.title), day })} {next}
      </p>
      <p className={styles['meta']}>{t('pupilLine', { fullName: pupil.fullName, place })}</p>
    </div>
  );
};

/** When it was saved, and the code that shows whether a letter was changed. */
export const PaperFoot = () => {
  const { t } = useTranslation('saved');
  const { version } = usePaper().shown;
  const at = `${formatDay(version.at.slice(0, 10), 'year')}`;
  return (
    <div className={styles['foot']}>
      <p>{t('foot', { when: at, n: version.n })}</p>
      <p>
        {t('check', { hash: version.hash.slice(0, 16) })} {t('checkHelp')}
      </p>
    </div>
  );
};
