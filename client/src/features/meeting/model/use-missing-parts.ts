import type { OutcomeView } from '@fourchairs/shared/document/outcomes.ts';

import { useFilled } from './use-filled.ts';

export type OutcomePart = 'baseline' | 'know' | 'by' | 'atHome' | 'pupilWill';

/** The parts of a new outcome that nobody has written yet. */
export const useMissingParts = (outcome: OutcomeView): readonly OutcomePart[] => {
  const [baseline, know, atHome, pupilWill] = useFilled([
    outcome.text('baselineText'),
    outcome.text('criterion-expected'),
    outcome.text('atHome'),
    outcome.text('pupilWill'),
  ]);
  const there: Readonly<Record<OutcomePart, boolean>> = {
    baseline: baseline === true,
    know: know === true,
    by: outcome.targetBy !== null,
    atHome: atHome === true,
    pupilWill: pupilWill === true,
  };
  return (['baseline', 'know', 'by', 'atHome', 'pupilWill'] as const).filter(
    (part) => !there[part],
  );
};
