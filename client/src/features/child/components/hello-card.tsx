import { useTranslation } from '#i18n/use-translation.ts';
import type { ReadAloud } from '#lib/read-aloud.ts';

import { SpokenText } from './spoken-text.tsx';

import styles from './question-card.module.css';

/** The first screen: hello, what this is, and that nothing is shown until Show is pressed. */
export const HelloCard = ({ name, reader }: { name: string; reader: ReadAloud }) => {
  const { t } = useTranslation('child');
  return (
    <section className={styles['card']} aria-labelledby="question">
      <SpokenText text={t('welcome.question', { name })} reader={reader} as="h1" id="question" />
      <SpokenText text={t('welcome.help')} reader={reader} />
    </section>
  );
};
