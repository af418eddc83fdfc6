import { useSyncExternalStore } from 'react';
import type * as Y from 'yjs';

/** Which of some texts hold words, as one value that changes only when the answer does. */
export const useFilled = (texts: readonly Y.Text[]): readonly boolean[] => {
  const marks = useSyncExternalStore(
    (listener: () => void) => {
      for (const text of texts) text.observe(listener);
      return () => {
        for (const text of texts) text.unobserve(listener);
      };
    },
    () => texts.map((text) => (text.length > 0 ? '1' : '0')).join(''),
  );
  return Array.from(marks).map((mark) => mark === '1');
};
