import { plainText } from '@fourchairs/shared/document/plain-text.ts';

import { useOutcomes, useSupport } from '#collab/use-doc-value.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { useReview } from './review-context.ts';

/** What somebody may see differently: an outcome, a line of support, or (null) the record as a whole. */
export type Thing = { readonly id: string | null; readonly title: string };

/** Everything in the plan that has a name. */
export const useThings = (): readonly Thing[] => {
  const { t } = useTranslation('meeting');
  const { plan } = useReview();
  const outcomes = useOutcomes(plan);
  const support = useSupport(plan);
  const named = [
    ...outcomes.map((outcome) => ({ id: outcome.id, title: plainText(outcome.text('title')) })),
    ...support.map((line) => ({ id: line.id, title: plainText(line.text('what')) })),
  ];
  return [{ id: null, title: t('agree.whole') }, ...named.filter(({ title }) => title !== '')];
};
