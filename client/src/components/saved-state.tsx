import { Check, CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';

import { classNames } from '#lib/class-names.ts';

import { Icon } from './icon.tsx';

import styles from './saved-state.module.css';

export type SavedKind = 'saved' | 'saving' | 'offline' | 'not-saved';

const icons = {
  saved: Check,
  saving: LoaderCircle,
  offline: CloudOff,
  'not-saved': TriangleAlert,
} as const;

/**
 * What to say aloud: trouble when it starts, and that it is over. Saving and saved follow each other all day long,
 * and saying so each time would talk over everybody.
 */
const useAnnouncement = (kind: SavedKind, text: string): string => {
  const [said, setSaid] = useState('');
  const inTrouble = useRef(false);
  useEffect(() => {
    if (kind === 'offline' || kind === 'not-saved') {
      inTrouble.current = true;
      setSaid(text);
    } else if (kind === 'saved' && inTrouble.current) {
      inTrouble.current = false;
      setSaid(text);
    }
  }, [kind, text]);
  return said;
};

/** Where the words are now. `text` says it in full: *Saved for everyone*. Its room is kept, so that nothing jumps. */
export const SavedState = ({ kind, text }: { kind: SavedKind; text: string }) => {
  const said = useAnnouncement(kind, text);
  return (
    <div className={classNames(styles['state'], styles[kind])}>
      <Icon of={icons[kind]} />
      <span>{text}</span>
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </div>
  );
};
