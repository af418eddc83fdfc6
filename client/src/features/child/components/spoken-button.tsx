import type { ReactNode } from 'react';

import { Button, type ButtonProps } from '#components/button.tsx';
import { ListenButton } from '#components/listen-button.tsx';
import { Spoken } from '#components/spoken.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import type { ReadAloud } from '#lib/read-aloud.ts';

import { spokenPieces } from '../spoken-pieces.ts';

import styles from './spoken-text.module.css';

/** Reads aloud what stands beside it: a choice, a button, the name of a field. */
export const Hear = ({ text, reader }: { text: string; reader: ReadAloud }) => {
  const { t } = useTranslation('child');
  const playing = reader.speaking === text;
  return (
    <ListenButton
      look="bare"
      word={playing ? t('stop') : t('listen')}
      about={<Spoken of={text} />}
      playing={playing}
      onPress={() => reader.toggle(text, spokenPieces(text))}
    />
  );
};

interface SpokenButtonProps extends Omit<ButtonProps, 'children' | 'size'> {
  children: string;
  reader: ReadAloud;
}

/** A button of the child's, with its *Listen*: who does not read hears what it does before they press it. */
export const SpokenButton = ({ children, reader, ...button }: SpokenButtonProps) => (
  <span className={styles['button']}>
    <Button size="child" {...button}>
      {children}
    </Button>
    <Hear
      text={button.about === undefined ? children : `${children} ${button.about}`}
      reader={reader}
    />
  </span>
);

/** A field with what it asks read aloud beside it. */
export const SpokenField = ({
  label,
  reader,
  children,
}: {
  label: string;
  reader: ReadAloud;
  children: ReactNode;
}) => (
  <div className={styles['field']}>
    {children}
    <Hear text={label} reader={reader} />
  </div>
);
