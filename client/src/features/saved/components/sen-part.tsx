import { loadWords } from '#i18n/load-words.ts';
import { createLateCode, useLateCode } from '#lib/late-code.ts';

import { usePaper } from '../model/paper-context.ts';

const code = createLateCode(async () => {
  const [{ SenSections }] = await Promise.all([import('./sen-sections.tsx'), loadWords(['sen'])]);
  return SenSections;
});

const Late = () => {
  const late = useLateCode(code);
  return late.kind === 'there' ? <late.part /> : null;
};

/** What is formal about SEN Support, where the record says something of it, or the one it is compared with. */
export const SenPart = () => {
  const { record, earlier } = usePaper();
  return record.sen === undefined && earlier?.record.sen === undefined ? null : <Late />;
};
