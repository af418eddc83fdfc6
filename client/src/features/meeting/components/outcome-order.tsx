import { moveOutcome, type OutcomeView } from '@fourchairs/shared/document/outcomes.ts';
import { plainText } from '@fourchairs/shared/document/plain-text.ts';

import { Disclosure } from '#components/disclosure.tsx';
import { ReorderList } from '#components/reorder-list.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { useReview } from '../model/review-context.ts';

/** Puts the new outcomes in order: with the keyboard, with buttons, or by dragging. */
export const OutcomeOrder = ({ outcomes }: { outcomes: readonly OutcomeView[] }) => {
  const { t } = useTranslation(['meeting', 'common']);
  const { plan } = useReview();
  const items = outcomes.map((outcome, index) => {
    const title = plainText(outcome.text('title'));
    return {
      id: outcome.id,
      title: title === '' ? t('outcomes.unnamed', { number: index + 1 }) : title,
    };
  });
  const move = (id: string, to: number) => {
    const others = items.filter((item) => item.id !== id);
    moveOutcome(plan, id, others[to]?.id ?? null);
  };
  return (
    <Disclosure label={t('outcomes.order')} openLabel={t('outcomes.orderDone')}>
      <ReorderList
        label={t('outcomes.order')}
        items={items}
        onMove={move}
        words={{
          moveUp: t('common:moveUp'),
          moveDown: t('common:moveDown'),
          handle: (title) => t('common:dragHandle', { title }),
          moved: (title, place, total) => t('common:movedTo', { title, place, total }),
          loading: t('common:loading'),
        }}
      />
    </Disclosure>
  );
};
