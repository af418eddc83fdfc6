import { useEffect, useState } from 'react';

const roomForNotes = '(min-width: 48rem)';

/**
 * Whether to fetch the notes' editor: on a phone when somebody opens the notes, elsewhere when the page has nothing
 * better to do. The rest of the meeting can be typed in before it comes.
 */
export const useNotesWanted = (opened: boolean): boolean => {
  const [wanted, setWanted] = useState(opened);
  if (opened && !wanted) setWanted(true);
  useEffect(() => {
    const media = matchMedia(roomForNotes);
    let waiting: number | undefined;
    const look = () => {
      if (!media.matches) return;
      waiting ??= requestIdleCallback(() => setWanted(true), { timeout: 3000 });
    };
    look();
    media.addEventListener('change', look);
    return () => {
      media.removeEventListener('change', look);
      if (waiting !== undefined) cancelIdleCallback(waiting);
    };
  }, []);
  return wanted;
};
