import { ListenButton } from '#components/listen-button.tsx';
import { Spoken } from '#components/spoken.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import type { ReadAloud } from '#lib/read-aloud.ts';

import { spokenPieces } from '../spoken-pieces.ts';

import styles from './spoken-text.module.css';

/** A text with the button that reads it aloud beside it. */
export const SpokenText = ({
  text,
  aloud = text,
  reader,
  as: Element = 'p',
  id,
}: {
  text: string;
  /** What is said, where that is more than what stands here: a title over it, too. */
  aloud?: string;
  reader: ReadAloud;
  as?: 'p' | 'h1' | 'h2';
  id?: string;
}) => {
  const { t } = useTranslation('child');
  const playing = reader.speaking === aloud;
  return (
    <div className={styles['spoken']}>
      <ListenButton
        word={playing ? t('stop') : t('listen')}
        about={<Spoken of={aloud} />}
        playing={playing}
        look={Element === 'p' ? 'flat' : 'round'}
        onPress={() => reader.toggle(aloud, spokenPieces(aloud))}
      />
      <Element id={id} tabIndex={Element === 'p' ? undefined : -1} className={styles[Element]}>
        <Spoken of={text} />
      </Element>
    </div>
  );
};
