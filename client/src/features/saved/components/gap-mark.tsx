import { dayOf, formatDay } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { usePaper } from '../model/paper-context.ts';

import styles from './words.module.css';

/** Stands where words were taken out: when, and by which two people. */
export const GapMark = ({ gap }: { gap: string }) => {
  const { t, i18n } = useTranslation('saved');
  const { shown, earlier } = usePaper();
  const found = [...shown.gaps, ...(earlier?.gaps ?? [])].find(({ id }) => id === gap);
  const words =
    found === undefined
      ? t('gaps.markPlain')
      : t('gaps.mark', {
          day: formatDay(dayOf(found.at), 'year'),
          asked: found.askedBy.name,
          confirmed: found.confirmedBy.name,
        });
  return (
    <small className={styles['gap']} lang={i18n.language}>
      [{words}]
    </small>
  );
};
