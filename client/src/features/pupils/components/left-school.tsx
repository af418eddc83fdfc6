import { useMutation, useQueryClient } from '@tanstack/react-query';
import { UserMinus } from 'lucide-react';
import { useState } from 'react';

import { useApi } from '#api/api-context.ts';
import { Button } from '#components/button.tsx';
import { ConfirmDialog } from '#components/confirm-dialog.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { FormTrouble } from './trouble.tsx';

/** A colleague has left the school. No meeting is left without a lead: whoever says so takes over. */
export const LeftSchool = ({ personId, name }: { personId: string; name: string }) => {
  const { t } = useTranslation(['pupils', 'common']);
  const { staffLinks } = useApi();
  const cache = useQueryClient();
  const [asking, setAsking] = useState(false);
  const leave = useMutation({
    mutationFn: () => staffLinks.left(personId),
    onSuccess: () => cache.invalidateQueries(),
  });
  return (
    <>
      <Button
        variant="quiet"
        icon={UserMinus}
        about={name}
        hasPopup="dialog"
        onPress={() => setAsking(true)}
      >
        {t('staffLinks.left')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('staffLinks.leftAsk', { name })}
        confirmWord={t('staffLinks.leftYes')}
        cancelWord={t('staffLinks.leftNo')}
        closeWord={t('common:close')}
        tone="danger"
        pending={leave.isPending}
        onCancel={() => setAsking(false)}
        onConfirm={() => leave.mutate(undefined, { onSuccess: () => setAsking(false) })}
      >
        <p>{t('staffLinks.leftBody', { name })}</p>
        {leave.error !== null && <FormTrouble error={leave.error} />}
      </ConfirmDialog>
    </>
  );
};
