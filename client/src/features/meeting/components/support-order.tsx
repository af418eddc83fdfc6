import { moveSupport, type SupportView } from '@fourchairs/shared/document/support-lines.ts';

import { useTranslation } from '#i18n/use-translation.ts';

import { useReview } from '../model/review-context.ts';
import { useWordsOf } from '../model/use-words-of.ts';
import { ItemOrder } from './item-order.tsx';

/** Puts the lines of support that stand under one heading in order. */
export const SupportOrder = ({ lines }: { lines: readonly SupportView[] }) => {
  const { t } = useTranslation('meeting');
  const { plan } = useReview();
  const words = useWordsOf(lines.map((line) => line.text('what')));
  const items = lines.map((line, index) => {
    const what = words[index] ?? '';
    return { id: line.id, title: what === '' ? t('support.unnamed', { number: index + 1 }) : what };
  });
  return (
    <ItemOrder
      label={t('support.order')}
      items={items}
      onMove={(id, before) => moveSupport(plan, id, before)}
    />
  );
};
