import { criterionText, type OutcomeView } from '@fourchairs/shared/document/outcomes.ts';
import { plainText } from '@fourchairs/shared/document/plain-text.ts';
import { criterionKeys } from '@fourchairs/shared/document/record.ts';
import { isBaselineWritten, isMeasureWritten } from '@fourchairs/shared/domain/written-parts.ts';

import { useFilled } from './use-filled.ts';

export type OutcomePart = 'baseline' | 'know' | 'by' | 'atHome' | 'pupilWill';

const levels = criterionKeys.map(criterionText);

/** The parts of a new outcome that nobody has written yet: the same that the check at the end calls missing. */
export const useMissingParts = (outcome: OutcomeView): readonly OutcomePart[] => {
  const { text, baselineValue, targetValue, targetBy } = outcome;
  const [, atHome, pupilWill] = useFilled([
    text('baselineText'),
    text('atHome'),
    text('pupilWill'),
    ...levels.map(text),
  ]);
  const measure = levels.map((level) => plainText(text(level)));
  const there: Readonly<Record<OutcomePart, boolean>> = {
    baseline: isBaselineWritten(plainText(text('baselineText')), baselineValue),
    know: isMeasureWritten(measure, targetValue),
    by: targetBy !== null,
    atHome: atHome === true,
    pupilWill: pupilWill === true,
  };
  return (['baseline', 'know', 'by', 'atHome', 'pupilWill'] as const).filter(
    (part) => !there[part],
  );
};
