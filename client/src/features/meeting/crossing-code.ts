import { loadWords } from '#i18n/load-words.ts';
import { createLateCode } from '#lib/late-code.ts';

/** Opens on a press, in a sitting beside which there is another. */
export const crossingCode = createLateCode(async () => {
  const [{ CrossingList }] = await Promise.all([
    import('./components/crossing-list.tsx'),
    loadWords(['crossing']),
  ]);
  return CrossingList;
});
