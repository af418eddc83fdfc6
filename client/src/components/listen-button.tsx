import { Square, Volume2 } from 'lucide-react';
import type { ReactNode } from 'react';

import { classNames } from '#lib/class-names.ts';

import { Icon } from './icon.tsx';

import styles from './listen-button.module.css';

export interface ListenButtonProps {
  /** In sight under the picture: *Listen*, and *Stop* while it speaks. */
  word: string;
  /** What is read, for those who do not see it beside the button: *How is playtime?* */
  about?: ReactNode;
  onPress: () => void;
  playing?: boolean;
  /**
   * `round` beside a heading, `flat` under a choice or in a header, `narrow` under a small one: on a phone its picture
   * alone. `bare` beside a button: its picture alone.
   */
  look?: 'round' | 'flat' | 'narrow' | 'bare';
}

/** Reads something aloud. */
export const ListenButton = ({
  word,
  about,
  onPress,
  playing = false,
  look = 'flat',
}: ListenButtonProps) => (
  <button
    type="button"
    className={classNames(styles[look === 'round' ? 'round' : 'flat'], styles[look])}
    data-playing={playing}
    onClick={onPress}
  >
    <span className={styles['picture']}>
      <Icon of={playing ? Square : Volume2} />
    </span>
    <span className={styles['word']}>
      {word}
      {about !== undefined && <span className="visually-hidden"> {about}</span>}
    </span>
  </button>
);
