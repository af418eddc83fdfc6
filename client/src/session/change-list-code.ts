import { loadWords } from '#i18n/load-words.ts';
import { createLateCode } from '#lib/late-code.ts';

/** Comes with its words when something is compared. */
export const changeListCode = createLateCode(async () => {
  const [{ ChangeList }] = await Promise.all([
    import('./change-list.tsx'),
    loadWords(['changes', 'sen']),
  ]);
  return ChangeList;
});
