import { moveSupport, type SupportView } from '@fourchairs/shared/document/support-lines.ts';

import { useTranslation } from '#i18n/use-translation.ts';

import { useReview } from '../model/review-context.ts';
import { ItemOrder } from './item-order.tsx';

/** Puts the lines of support that stand under one heading in order. */
export const SupportOrder = ({ lines }: { lines: readonly SupportView[] }) => {
  const { t } = useTranslation('meeting');
  const { plan } = useReview();
  return (
    <ItemOrder
      label={t('support.order')}
      items={lines.map(({ id, text }) => ({ id, text: text('what') }))}
      unnamed={(number) => t('support.unnamed', { number })}
      onMove={(id, before) => moveSupport(plan, id, before)}
    />
  );
};
