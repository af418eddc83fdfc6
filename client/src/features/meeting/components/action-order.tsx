import { type ActionView, moveAction } from '@fourchairs/shared/document/actions.ts';

import { useTranslation } from '#i18n/use-translation.ts';

import { useReview } from '../model/review-context.ts';
import { ItemOrder } from './item-order.tsx';

/** Puts the actions that stand under one heading in order. */
export const ActionOrder = ({
  label,
  actions,
}: {
  label: string;
  actions: readonly ActionView[];
}) => {
  const { t } = useTranslation('meeting');
  const { plan } = useReview();
  return (
    <ItemOrder
      label={label}
      items={actions.map(({ id, text }) => ({ id, text: text('what') }))}
      unnamed={(number) => t('actions.action', { number })}
      onMove={(id, before) => moveAction(plan, id, before)}
    />
  );
};
