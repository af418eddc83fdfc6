import { loadWords } from '#i18n/load-words.ts';
import { createLateCode } from '#lib/late-code.ts';

/** For the staff alone, in the list of people. */
export const onPaperCode = createLateCode(async () => {
  const [{ OnPaper }] = await Promise.all([
    import('./components/on-paper.tsx'),
    loadWords(['onPaper']),
  ]);
  return OnPaper;
});
