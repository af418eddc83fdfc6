import { Pill } from '#components/pill.tsx';
import { formatDay, formatPlanned } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { type Due, isLate } from '../model/due.ts';

import styles from './due-text.module.css';

/** When the next review is. Late is said in words, not only in colour. */
const useDueWords = (): ((due: Due) => string) => {
  const { t } = useTranslation('pupils');
  return (due) => {
    switch (due.kind) {
      case 'live':
        return due.meeting.title;
      case 'planned':
        return `${due.meeting.title}, ${formatPlanned(due.meeting.plannedAt)}`;
      case 'not-held':
        return t('due.notHeld', { day: formatDay(due.meeting.plannedAt), count: due.days });
      case 'due':
        return t('due.due', { day: formatDay(due.day) });
      case 'overdue':
        return t('due.overdue', { day: formatDay(due.day), count: due.days });
      case 'no-date':
        return t('due.noDate');
      case 'without':
        return t(`due.without.${due.what}`, { day: formatDay(due.day, 'year') });
      case 'none':
        return t('due.none');
    }
  };
};

export const DueText = ({ due }: { due: Due }) => {
  const { t } = useTranslation('pupils');
  const words = useDueWords();
  return (
    <span className={styles['due']}>
      {due.kind === 'live' && <Pill tone="good">{t('due.live')}</Pill>}
      {isLate(due) && (
        <Pill tone="warn">{t(due.kind === 'overdue' ? 'due.tag.overdue' : 'due.tag.notHeld')}</Pill>
      )}
      <span>{words(due)}</span>
    </span>
  );
};
