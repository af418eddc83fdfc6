import { useMemo, useSyncExternalStore } from 'react';
import type * as Y from 'yjs';

/** Nobody types it. */
const between = '\0';

/** The words of some texts, as they are typed. The same list while they are the same. */
export const useWordsOf = (texts: readonly Y.Text[]): readonly string[] => {
  const words = useSyncExternalStore(
    (listener: () => void) => {
      for (const text of texts) text.observe(listener);
      return () => {
        for (const text of texts) text.unobserve(listener);
      };
    },
    () => texts.map((text) => text.toJSON()).join(between),
  );
  return useMemo(() => words.split(between), [words]);
};
