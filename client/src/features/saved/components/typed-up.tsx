import type { RecordTypedUp } from '@fourchairs/shared/document/record.ts';

import { dayOf, formatDay } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { useNames } from '../model/use-names.ts';
import { PaperSection } from './paper-section.tsx';

/** Whose words came on paper, and who typed them up when. */
export const TypedUpSection = ({ papers }: { papers: readonly RecordTypedUp[] }) => {
  const { t } = useTranslation('saved');
  const nameOf = useNames();
  return (
    <PaperSection title={t('people.paper.title')}>
      <ul>
        {papers.map(({ person, day, replaces, typedBy, at }) => (
          <li key={`${person} ${at}`}>
            {t(replaces ? 'people.paper.instead' : 'people.paper.line', {
              name: nameOf(person),
              day: formatDay(day, 'year'),
              typed: nameOf(typedBy),
              when: formatDay(dayOf(at), 'year'),
            })}
          </li>
        ))}
      </ul>
    </PaperSection>
  );
};
