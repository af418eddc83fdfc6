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
import type * as Y from 'yjs';

import { useOfTexts } from '#collab/use-doc-value.ts';

import { useReview } from './review-context.ts';

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
  const words = (name: OutcomeText) => plainText(outcome.text(name));
  const advise = () =>
    adviseOutcome({
      ...outcome,
      title: words('title'),
      baselineText: words('baselineText'),
      criteria: criterionKeys.map((key) => words(criterionText(key))),
      atHome: words('atHome'),
      pupilWill: words('pupilWill'),
      notBefore: view.pupil.notBefore,
    });
  return useOfTexts(outcomeTexts.map(outcome.text), canEditPlan ? advise : () => none);
};

/** Suggestions for the words of something short: an action, or a point for every lesson. */
export const useWordsAdvice = (
  text: Y.Text,
  advise: (words: string) => readonly Advice[],
): readonly Advice[] => {
  const { canEditPlan } = useReview();
  return useOfTexts([text], canEditPlan ? () => advise(plainText(text)) : () => none);
};

/** Suggestions for a line of support while it is written; none for those who only read. */
export const useSupportAdvice = (line: SupportView): readonly Advice[] => {
  const { canEditPlan, view } = useReview();
  const names = ['what', 'who', 'frequency', 'groupSize', 'why', 'howHelps'] as const;
  const words = (name: (typeof names)[number]) => plainText(line.text(name));
  const advise = () =>
    adviseSupport({
      ...line,
      what: words('what'),
      who: words('who'),
      frequency: words('frequency'),
      groupSize: words('groupSize'),
      why: words('why'),
      howHelps: words('howHelps'),
      notBefore: view.pupil.notBefore,
    });
  return useOfTexts(names.map(line.text), canEditPlan ? advise : () => none);
};
