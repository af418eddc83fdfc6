import { LogOut } from 'lucide-react';
import { useState } from 'react';

import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { ConfirmDialog } from '#components/confirm-dialog.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import type { Leaving } from '#session/use-leave.ts';

/** The way out, after a question: the next person at this browser must not find the pupils. */
export const LeaveButton = ({ leaving }: { leaving: Leaving }) => {
  const { t } = useTranslation(['pupils', 'common']);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button icon={LogOut} hasPopup="dialog" onPress={() => setAsking(true)}>
        {t('leave.button')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('leave.ask')}
        confirmWord={leaving.isPending ? t('leave.leaving') : t('leave.yes')}
        cancelWord={t('leave.no')}
        closeWord={t('common:close')}
        pending={leaving.isPending}
        onCancel={() => setAsking(false)}
        onConfirm={() => leaving.mutate()}
      >
        <p>{t('leave.body')}</p>
        {leaving.isError && (
          <Banner tone="error" live="alert">
            {t('leave.failed')}
          </Banner>
        )}
      </ConfirmDialog>
    </>
  );
};
