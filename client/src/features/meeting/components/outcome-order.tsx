import { moveOutcome, type OutcomeView } from '@fourchairs/shared/document/outcomes.ts';

import { useTranslation } from '#i18n/use-translation.ts';

import { useReview } from '../model/review-context.ts';
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
  return (
    <ItemOrder
      label={label}
      items={outcomes.map(({ id, text }) => ({ id, text: text('title') }))}
      unnamed={(number) => t('outcomes.unnamed', { number })}
      onMove={(id, before) => moveOutcome(plan, id, before)}
    />
  );
};
