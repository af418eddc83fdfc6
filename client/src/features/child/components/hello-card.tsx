import { type ChildLook, childLooks } from '@fourchairs/shared/domain/codes.ts';
import { Image, Type } from 'lucide-react';

import { Row } from '#components/layout.tsx';
import { formatList } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import type { ReadAloud } from '#lib/read-aloud.ts';

import { SpokenButton } from './spoken-button.tsx';
import { SpokenText } from './spoken-text.tsx';

import styles from './question-card.module.css';

const icons = { pictures: Image, words: Type } as const;

/** The first screen: hello, what this is, that nothing is shown until Show is pressed, and how the page should look. */
export const HelloCard = ({
  name,
  news,
  openers,
  reader,
  look,
  onLook,
}: {
  name: string;
  /** That the meeting has another day; null: it has not. */
  news: string | null;
  /** Who could be allowed to read what the child keeps. */
  openers: readonly string[];
  reader: ReadAloud;
  look: ChildLook;
  /** Null while nothing can be written. */
  onLook: ((look: ChildLook) => void) | null;
}) => {
  const { t } = useTranslation('child');
  return (
    <section className={styles['card']} aria-labelledby="question">
      <SpokenText text={t('welcome.question', { name })} reader={reader} as="h1" id="question" />
      {news !== null && <SpokenText text={news} reader={reader} />}
      <SpokenText text={t('welcome.help')} reader={reader} />
      {openers.length > 0 && (
        <SpokenText text={t('whoCouldLook', { names: formatList(openers) })} reader={reader} />
      )}
      <fieldset className={styles['look']}>
        <legend className="visually-hidden">{t('look.legend')}</legend>
        <SpokenText text={t('look.legend')} reader={reader} />
        <Row gap="medium">
          {childLooks.map((each) => (
            <SpokenButton
              reader={reader}
              key={each}

              icon={icons[each]}
              pressed={each === look}
              disabled={onLook === null}
              onPress={() => onLook?.(each)}
            >
              {t(`look.${each}`)}
            </SpokenButton>
          ))}
        </Row>
      </fieldset>
    </section>
  );
};
