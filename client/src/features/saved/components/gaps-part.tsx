import { loadWords } from '#i18n/load-words.ts';
import { createLateCode, useLateCode } from '#lib/late-code.ts';

import { usePaper } from '../model/paper-context.ts';

const code = createLateCode(async () => {
  const [{ GapsSection }] = await Promise.all([
    import('./gaps-section.tsx'),
    loadWords(['savedGaps']),
  ]);
  return GapsSection;
});

const Late = () => {
  const late = useLateCode(code);
  return late.kind === 'there' ? <late.part /> : null;
};

/** What was taken out, where something was: few records have this. */
export const GapsPart = () => (usePaper().shown.gaps.length === 0 ? null : <Late />);
