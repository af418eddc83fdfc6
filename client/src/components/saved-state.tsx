import { Check, CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';

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

interface Heard {
  kind: SavedKind;
  text: string;
  /** Said aloud last; empty while there was nothing worth interrupting for. */
  said: string;
  inTrouble: boolean;
}

/**
 * What to say aloud: trouble when it starts, and that it is over. Saving and saved follow each other all day long,
 * and saying so each time would talk over everybody.
 */
const hear = (before: Heard, kind: SavedKind, text: string): Heard => {
  if (kind === 'offline' || kind === 'not-saved')
    return { kind, text, said: text, inTrouble: true };
  if (kind === 'saved' && before.inTrouble) return { kind, text, said: text, inTrouble: false };
  return { ...before, kind, text };
};

const useAnnouncement = (kind: SavedKind, text: string): string => {
  const nothing: Heard = { kind: 'saved', text: '', said: '', inTrouble: false };
  const [heard, setHeard] = useState(() => hear(nothing, kind, text));
  if (heard.kind !== kind || heard.text !== text) setHeard(hear(heard, kind, text));
  return heard.said;
};

/** How long it must have been true that everything is saved before it is said. */
const calmMs = 400;

type Shown = { readonly kind: SavedKind; readonly text: string };

/**
 * Between two letters of somebody who types it would say *saved* and *saving* by turns: until they pause it goes on
 * saying *saving*, which is never better than it is.
 */
const useCalm = ({ kind, text }: Shown): Shown => {
  const [shown, setShown] = useState<Shown>({ kind, text });
  const waits = shown.kind === 'saving' && kind === 'saved';
  if (!waits && (shown.kind !== kind || shown.text !== text)) setShown({ kind, text });
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(setShown, calmMs, { kind, text });
    return () => clearTimeout(timer);
  }, [waits, kind, text]);
  return shown;
};

/** Where the words are now. `text` says it in full: *Saved for everyone*. Its room is kept, so that nothing jumps. */
export const SavedState = (now: { kind: SavedKind; text: string }) => {
  const { kind, text } = useCalm(now);
  const said = useAnnouncement(now.kind, now.text);
  return (
    <div className={classNames(styles['state'], styles[kind])} data-kind={kind}>
      <Icon of={icons[kind]} />
      <span>{text}</span>
      <output className="visually-hidden">{said}</output>
    </div>
  );
};
