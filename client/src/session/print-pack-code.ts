import { loadWords } from '#i18n/load-words.ts';
import { createLateCode } from '#lib/late-code.ts';

/** For the staff alone, where they see who is invited. */
export const printPackCode = createLateCode(async () => {
  const [{ PrintPack }] = await Promise.all([import('./print-pack.tsx'), loadWords(['onPaper'])]);
  return PrintPack;
});
