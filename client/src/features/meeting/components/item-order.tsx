import { Disclosure } from '#components/disclosure.tsx';
import { ReorderList } from '#components/reorder-list.tsx';
import type { ReorderItem } from '#components/reorder-props.ts';
import { useTranslation } from '#i18n/use-translation.ts';

/** Puts items of the plan in order: with the keyboard, with buttons, or by dragging. */
export const ItemOrder = ({
  label,
  items,
  onMove,
}: {
  label: string;
  items: readonly ReorderItem[];
  /** `before` is the item it then stands in front of; null is the end. */
  onMove: (id: string, before: string | null) => void;
}) => {
  const { t } = useTranslation(['meeting', 'common']);
  const move = (id: string, to: number) => {
    const others = items.filter((item) => item.id !== id);
    onMove(id, others[to]?.id ?? null);
  };
  return (
    <Disclosure label={label} openLabel={t('outcomes.orderDone')}>
      <ReorderList
        label={label}
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
