import { loadWords } from '#i18n/load-words.ts';
import { createLateCode } from '#lib/late-code.ts';

/** Only where it is still to be decided whether SEN Support begins. */
export const concernsCode = createLateCode(async () => {
  const [{ Concerns }] = await Promise.all([
    import('./components/concerns.tsx'),
    loadWords(['sen']),
  ]);
  return Concerns;
});
