import { useSyncExternalStore } from 'react';

const media = '(min-width: 48rem)';

const listen = (listener: () => void): (() => void) => {
  const list = matchMedia(media);
  list.addEventListener('change', listener);
  return () => list.removeEventListener('change', listener);
};

/** Whether there is room beside what a person is asked; a phone shows that first and the rest behind a button. */
export const useIsWide = (): boolean =>
  useSyncExternalStore(listen, () => matchMedia(media).matches);
