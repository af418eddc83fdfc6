import { LogOut } from 'lucide-react';
import { useState } from 'react';

import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { ConfirmDialog } from '#components/confirm-dialog.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import type { Leaving } from './use-leave.ts';

export interface LeaveButtonProps {
  leaving: Leaving;
  /** What is on the button: *Not you? Leave*. */
  word: string;
  /** *Leave this record on this device?* */
  ask: string;
  /** What leaving means here. */
  body: string;
}

/** The way out, after one question: the next person at this browser must not find what this one read. */
export const LeaveButton = ({ leaving, word, ask, body }: LeaveButtonProps) => {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button icon={LogOut} hasPopup="dialog" onPress={() => setAsking(true)}>
        {word}
      </Button>
      <ConfirmDialog
        open={asking}
        title={ask}
        confirmWord={t(leaving.isPending ? 'leave.leaving' : 'leave.yes')}
        cancelWord={t('leave.no')}
        closeWord={t('close')}
        pending={leaving.isPending}
        onCancel={() => setAsking(false)}
        onConfirm={() => leaving.mutate()}
      >
        <p>{body}</p>
        {leaving.isError && (
          <Banner tone="error" live="alert">
            {t('leave.failed')}
          </Banner>
        )}
      </ConfirmDialog>
    </>
  );
};
