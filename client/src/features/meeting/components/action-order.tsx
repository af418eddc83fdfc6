import { type ActionView, moveAction } from '@fourchairs/shared/document/actions.ts';
import { plainText } from '@fourchairs/shared/document/plain-text.ts';

import { useTranslation } from '#i18n/use-translation.ts';

import { useReview } from '../model/review-context.ts';
import { ItemOrder } from './item-order.tsx';

/** Puts the actions that were agreed now in order. */
export const ActionOrder = ({ actions }: { actions: readonly ActionView[] }) => {
  const { t } = useTranslation('meeting');
  const { plan } = useReview();
  const items = actions.map((action, index) => {
    const what = plainText(action.text('what'));
    return {
      id: action.id,
      title: what === '' ? t('actions.action', { number: index + 1 }) : what,
    };
  });
  return (
    <ItemOrder
      label={t('actions.order')}
      items={items}
      onMove={(id, before) => moveAction(plan, id, before)}
    />
  );
};
