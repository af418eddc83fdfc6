import type { PersonId } from '@fourchairs/shared/lib/ids.ts';

import { Button } from '#components/button.tsx';
import { Dialog } from '#components/dialog.tsx';
import { Stack } from '#components/layout.tsx';
import { RadioGroup } from '#components/radio-group.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

/** *Someone helped me*: whose fingers they were. The words stay the child's. */
export const HelperDialog = ({
  open,
  onClose,
  people,
  helper,
  onChange,
}: {
  open: boolean;
  onClose: () => void;
  people: readonly { readonly id: PersonId; readonly shownAs: string }[];
  helper: PersonId | null;
  onChange: (helper: PersonId | null) => void;
}) => {
  const { t } = useTranslation('child');
  const nobody = 'nobody';
  const options = [
    ...people.map(({ id, shownAs }) => ({ value: String(id), label: shownAs })),
    { value: nobody, label: t('helper.nobody') },
  ];
  const choose = (value: string): void =>
    onChange(people.find(({ id }) => id === value)?.id ?? null);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('helper.title')}
      closeWord={t('helper.done')}
      footer={
        <Button variant="main" size="child" onPress={onClose}>
          {t('helper.done')}
        </Button>
      }
    >
      <Stack gap="medium">
        <p>{t('helper.words')}</p>
        <RadioGroup
          legend={t('helper.title')}
          options={options}
          value={helper ?? nobody}
          onChange={choose}
        />
      </Stack>
    </Dialog>
  );
};
