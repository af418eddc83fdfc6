import { Columns } from '#components/layout.tsx';
import { Select } from '#components/select.tsx';
import { TextField } from '#components/text-field.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import type { PupilOrder } from '../model/due.ts';

/** Find one of many, and choose what comes first. */
export const PupilTools = ({
  words,
  onWords,
  order,
  onOrder,
}: {
  words: string;
  onWords: (words: string) => void;
  order: PupilOrder;
  onOrder: (order: PupilOrder) => void;
}) => {
  const { t } = useTranslation('pupils');
  return (
    <search>
      <Columns>
        <TextField
          type="search"
          label={t('list.search')}
          value={words}
          onChange={onWords}
          autoComplete="off"
          spellCheck={false}
        />
        <Select
          label={t('list.order')}
          value={order}
          onChange={onOrder}
          options={[
            { value: 'due', label: t('list.orders.due') },
            { value: 'name', label: t('list.orders.name') },
          ]}
        />
      </Columns>
    </search>
  );
};
