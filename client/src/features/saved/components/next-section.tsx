import { formatDay } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { usePaper } from '../model/paper-context.ts';
import { Moved } from './moved.tsx';
import { PaperSection } from './paper-section.tsx';

/** When everybody meets again. */
export const NextSection = () => {
  const { t } = useTranslation('saved');
  const { before, after, changed } = usePaper().comparison.nextDate;
  const write = (day: string | null) => (day === null ? null : formatDay(day, 'year'));
  return (
    <PaperSection title={t('nextReview')}>
      <p>
        {after === null ? t('nextNone') : <b>{write(after)}</b>}
        {changed && <Moved from={write(before)} to={write(after)} />}
      </p>
    </PaperSection>
  );
};
