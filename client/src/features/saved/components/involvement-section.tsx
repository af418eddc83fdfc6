import type { RecordInvolvement } from '@fourchairs/shared/document/record.ts';
import { involvementLines } from '@fourchairs/shared/words/involvement-lines.ts';

import { dayOf, formatDay } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { usePaper } from '../model/paper-context.ts';
import { PaperSection } from './paper-section.tsx';

import styles from './reports-section.module.css';

/** Each professional who was invited, and which of the family agreed that they help. */
export const InvolvementSection = ({ said }: { said: readonly RecordInvolvement[] }) => {
  const { t } = useTranslation('professionals');
  const { record, people } = usePaper();
  const tools = {
    t,
    nameOf: (id: string) => people.get(id)?.name ?? t('reports.stranger'),
    dayOf: (instant: string) => formatDay(dayOf(instant), 'date'),
  };
  return (
    <PaperSection title={t('involvement.record')}>
      <ul className={styles['reports']}>
        {record.people
          .filter(({ role }) => role === 'professional')
          .map(({ id, name }) => {
            const lines = involvementLines(id, said, tools).join(' ');
            return (
              <li key={id} className={styles['report']}>
                {lines === ''
                  ? t('involvement.unsaid', { name })
                  : t('involvement.line', { name, said: lines })}
              </li>
            );
          })}
      </ul>
    </PaperSection>
  );
};
