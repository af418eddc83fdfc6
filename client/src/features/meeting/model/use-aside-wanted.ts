import { useEffect, useState } from 'react';

import { whenIdle } from '#lib/when-idle.ts';

const roomForAside = '(min-width: 48rem)';

/**
 * Whether to draw what stands beside the stage, and fetch its code: on a phone when somebody opens it, elsewhere when the
 * page has nothing better to do. The rest of the meeting can be typed in before it comes.
 */
export const useAsideWanted = (opened: boolean): boolean => {
  const [wanted, setWanted] = useState(opened);
  if (opened && !wanted) setWanted(true);
  useEffect(() => {
    const media = matchMedia(roomForAside);
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
