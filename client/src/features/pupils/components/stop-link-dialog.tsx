import { ConfirmDialog } from '#components/confirm-dialog.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

/** Asks before every link of a person ends, and says what happens to pages that are open. */
export const StopLinkDialog = ({
  open,
  name,
  body,
  pending,
  onCancel,
  onConfirm,
}: {
  open: boolean;
  name: string;
  body: string;
  pending: boolean;
  onCancel: () => void;
  onConfirm: () => void;
}) => {
  const { t } = useTranslation(['pupils', 'common']);
  return (
    <ConfirmDialog
      open={open}
      title={t('links.stopAsk', { name })}
      confirmWord={pending ? t('links.stopping') : t('links.stopYes')}
      cancelWord={t('links.stopNo')}
      closeWord={t('common:close')}
      tone="danger"
      pending={pending}
      onCancel={onCancel}
      onConfirm={onConfirm}
    >
      <p>{body}</p>
    </ConfirmDialog>
  );
};
