import { type ActionView, moveAction } from '@fourchairs/shared/document/actions.ts';

import { useTranslation } from '#i18n/use-translation.ts';

import { useReview } from '../model/review-context.ts';
import { useWordsOf } from '../model/use-words-of.ts';
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
  const words = useWordsOf(actions.map((action) => action.text('what')));
  const items = actions.map((action, index) => {
    const what = words[index] ?? '';
    return {
      id: action.id,
      title: what === '' ? t('actions.action', { number: index + 1 }) : what,
    };
  });
  return (
    <ItemOrder label={label} items={items} onMove={(id, before) => moveAction(plan, id, before)} />
  );
};
