import { SavedHere } from '../components/saved-here.tsx';
import { useMeetingTitle } from '../model/use-meeting-title.ts';

import styles from './room-header.module.css';

/** For the room: what this is and whether it is saved. Links, preparations and other pupils are nowhere on this screen. */
export const RoomHeader = () => {
  const title = useMeetingTitle();
  return (
    <div className={styles['bar']}>
      <h1 className={styles['title']}>{title}</h1>
      <SavedHere />
    </div>
  );
};
