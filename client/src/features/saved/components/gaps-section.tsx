import { gapPlace } from '@fourchairs/shared/words/gap-place.ts';

import { dayOf, formatDay } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { usePaper } from '../model/paper-context.ts';
import { useNames } from '../model/use-names.ts';
import { PaperSection } from './paper-section.tsx';

/** What was taken out of the record after it was saved: when, why and by whom, for everybody who reads it. */
export const GapsSection = () => {
  const { t } = useTranslation('saved');
  const nameOf = useNames();
  const { gaps } = usePaper().shown;
  return (
    <PaperSection title={t('gaps.title')}>
      <ul>
        {gaps.map(({ id, field, at, askedBy, confirmedBy, reason }) => (
          <li key={id}>
            {t('gaps.line', {
              day: formatDay(dayOf(at), 'year'),
              where: gapPlace(field, { t, nameOf }),
              asked: askedBy.name,
              confirmed: confirmedBy.name,
              reason: t(`gaps.reasons.${reason}`),
            })}
          </li>
        ))}
      </ul>
      <p>{t('gaps.check')}</p>
    </PaperSection>
  );
};
