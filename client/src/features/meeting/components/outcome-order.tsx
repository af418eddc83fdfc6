import { moveOutcome, type OutcomeView } from '@fourchairs/shared/document/outcomes.ts';

import { useTranslation } from '#i18n/use-translation.ts';

import { useReview } from '../model/review-context.ts';
import { useWordsOf } from '../model/use-words-of.ts';
import { ItemOrder } from './item-order.tsx';

/** Puts the outcomes that stand under one heading in order. */
export const OutcomeOrder = ({
  label,
  outcomes,
}: {
  label: string;
  outcomes: readonly OutcomeView[];
}) => {
  const { t } = useTranslation('meeting');
  const { plan } = useReview();
  const words = useWordsOf(outcomes.map((outcome) => outcome.text('title')));
  const items = outcomes.map((outcome, index) => {
    const title = words[index] ?? '';
    return {
      id: outcome.id,
      title: title === '' ? t('outcomes.unnamed', { number: index + 1 }) : title,
    };
  });
  return (
    <ItemOrder label={label} items={items} onMove={(id, before) => moveOutcome(plan, id, before)} />
  );
};
