import { Button } from '#components/button.tsx';
import { Row } from '#components/layout.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

/** How a form ends whose words go beside the record: they are sent, or not. */
export const SendRow = ({ isPending, onCancel }: { isPending: boolean; onCancel: () => void }) => {
  const { t } = useTranslation(['saved', 'common']);
  return (
    <Row>
      <Button type="submit" variant="main" pending={isPending}>
        {isPending ? t('add.sending') : t('add.send')}
      </Button>
      <Button onPress={onCancel}>{t('common:cancel')}</Button>
    </Row>
  );
};
