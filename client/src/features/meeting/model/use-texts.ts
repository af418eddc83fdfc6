import { useSyncExternalStore } from 'react';
import type * as Y from 'yjs';

/** Draws again whenever one of these texts changes. */
export const useTexts = (texts: readonly Y.Text[]): void => {
  useSyncExternalStore(
    (listener: () => void) => {
      for (const text of texts) text.observe(listener);
      return () => {
        for (const text of texts) text.unobserve(listener);
      };
    },
    () => texts.map((text) => text.toJSON()).join('\n'),
  );
};
