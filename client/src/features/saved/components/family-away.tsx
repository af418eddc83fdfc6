import { Spoken } from '#components/spoken.tsx';
import { formatDay } from '#i18n/dates.ts';
import { planWords } from '#i18n/plan-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { usePaper } from '../model/paper-context.ts';
import { PaperSection } from './paper-section.tsx';

/** That it was held without the family, why, and how the school had tried to reach them. */
export const FamilyAway = () => {
  const { t } = useTranslation(['saved', 'meeting']);
  const { attempts = [], withoutFamily } = usePaper().record;
  return (
    <PaperSection title={t(withoutFamily === undefined ? 'away.tried' : 'away.title')}>
      {withoutFamily !== undefined && (
        <p>
          <Spoken
            of={t('away.why', { why: planWords(withoutFamily.why), name: withoutFamily.byName })}
          />
        </p>
      )}
      {withoutFamily !== undefined && attempts.length > 0 && <p>{t('away.tried')}:</p>}
      <ul>
        {attempts.map(({ day, how, words, byName: name }) => (
          <li key={`${day} ${how} ${name} ${words}`}>
            <Spoken
              of={t(words === '' ? 'away.line' : 'away.lineWords', {
                day: formatDay(day, 'year'),
                how: t(`meeting:codes.attempts.${how}`),
                words: planWords(words),
                name,
              })}
            />
          </li>
        ))}
      </ul>
    </PaperSection>
  );
};
