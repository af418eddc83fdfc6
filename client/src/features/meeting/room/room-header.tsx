import { useSavedState } from '#collab/use-meeting-connection.tsx';
import { SavedState } from '#components/saved-state.tsx';
import { useSavedWords } from '#session/use-saved-words.ts';

import { useMeetingTitle } from '../model/use-meeting-title.ts';

import styles from './room-header.module.css';

/** For the room: what this is and whether it is saved. Links, preparations and other pupils are nowhere on this screen. */
export const RoomHeader = () => {
  const title = useMeetingTitle();
  const saved = useSavedWords()(useSavedState());
  return (
    <div className={styles['bar']}>
      <h1 className={styles['title']}>{title}</h1>
      <SavedState kind={saved.kind} text={saved.text} />
    </div>
  );
};
