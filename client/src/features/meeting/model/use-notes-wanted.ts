import { useEffect, useState } from 'react';

import { whenIdle } from '#lib/when-idle.ts';

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
    let takeBack: (() => void) | undefined;
    const look = () => {
      if (media.matches) takeBack ??= whenIdle(() => setWanted(true));
    };
    look();
    media.addEventListener('change', look);
    return () => {
      media.removeEventListener('change', look);
      takeBack?.();
    };
  }, []);
  return wanted;
};
