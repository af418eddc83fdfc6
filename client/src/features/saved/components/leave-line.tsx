import { LogOut } from 'lucide-react';
import { useState } from 'react';

import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { ConfirmDialog } from '#components/confirm-dialog.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import type { Leaving } from '#session/use-leave.ts';

import styles from './leave-line.module.css';

/** Who this page is open for, and the way out: *Not you? Leave*. */
export const LeaveLine = ({ name, leaving }: { name: string; leaving: Leaving }) => {
  const { t } = useTranslation(['saved', 'common']);
  const [asking, setAsking] = useState(false);
  return (
    <div className={styles['line']} data-print="hide">
      <Small>{t('leave.reading', { name })}</Small>
      <Button variant="outline" icon={LogOut} hasPopup="dialog" onPress={() => setAsking(true)}>
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
    </div>
  );
};
