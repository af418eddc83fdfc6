import {
  criterionText,
  type OutcomeText,
  type OutcomeView,
} from '@fourchairs/shared/document/outcomes.ts';
import { plainText } from '@fourchairs/shared/document/plain-text.ts';
import { criterionKeys } from '@fourchairs/shared/document/record.ts';
import type { SupportView } from '@fourchairs/shared/document/support-lines.ts';
import {
  type Advice,
  adviseOutcome,
  adviseSupport,
} from '@fourchairs/shared/domain/quality/advice.ts';

import { useReview } from './review-context.ts';
import { useTexts } from './use-texts.ts';

const outcomeTexts: readonly OutcomeText[] = [
  'title',
  'baselineText',
  'atHome',
  'pupilWill',
  ...criterionKeys.map(criterionText),
];

const none: readonly Advice[] = [];

/** Suggestions for an outcome while it is written; none for those who only read. */
export const useOutcomeAdvice = (outcome: OutcomeView): readonly Advice[] => {
  const { canEditPlan, view } = useReview();
  useTexts(outcomeTexts.map(outcome.text));
  if (!canEditPlan) return none;
  const words = (name: OutcomeText) => plainText(outcome.text(name));
  return adviseOutcome({
    ...outcome,
    title: words('title'),
    baselineText: words('baselineText'),
    criteria: criterionKeys.map((key) => words(criterionText(key))),
    expected: words('criterion-expected'),
    atHome: words('atHome'),
    pupilWill: words('pupilWill'),
    notBefore: view.pupil.notBefore,
  });
};

/** Suggestions for a line of support while it is written; none for those who only read. */
export const useSupportAdvice = (line: SupportView): readonly Advice[] => {
  const { canEditPlan } = useReview();
  const names = ['what', 'who', 'frequency', 'groupSize', 'why', 'howHelps'] as const;
  useTexts(names.map(line.text));
  if (!canEditPlan) return none;
  const words = (name: (typeof names)[number]) => plainText(line.text(name));
  return adviseSupport({
    ...line,
    what: words('what'),
    who: words('who'),
    frequency: words('frequency'),
    groupSize: words('groupSize'),
    why: words('why'),
    howHelps: words('howHelps'),
  });
};
