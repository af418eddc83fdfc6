import { Small } from '#components/text.tsx';
import { dayOf, formatDay, formatTime } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { usePaper } from '../model/paper-context.ts';
import { Box, PaperSection } from './paper-section.tsx';

import styles from './additions-section.module.css';

const when = (at: string): string => `${formatDay(dayOf(at), 'year')}, ${formatTime(at)}`;

/** Words that came after the meeting, each with its author and time. */
export const AdditionsSection = () => {
  const { t } = useTranslation('saved');
  const { shown, people } = usePaper();
  if (shown.additions.length === 0) return null;
  return (
    <PaperSection title={t('add.section')}>
      {shown.additions.map(({ personId, name, words, at }) => (
        <Box key={`${personId} ${at}`}>
          <p className={styles['words']} dir="auto">
            {words}
          </p>
          <Small>
            {t('add.line', { name: people.get(personId)?.name ?? name, when: when(at) })}
          </Small>
        </Box>
      ))}
    </PaperSection>
  );
};
