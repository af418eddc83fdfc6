import { loadWords } from '#i18n/load-words.ts';
import { createLateCode } from '#lib/late-code.ts';

/** Opens on a press: the school's list, and keeping a line for it. */
export const linesCode = createLateCode(async () => {
  const [{ LinePicker }, { KeepLine }] = await Promise.all([
    import('#session/lines/line-picker.tsx'),
    import('#session/lines/keep-line.tsx'),
    loadWords(['lines']),
  ]);
  return { LinePicker, KeepLine };
});
