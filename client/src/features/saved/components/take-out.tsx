import type { MeetingRecord } from '@fourchairs/shared/document/record.ts';
import type { AskedGap } from '@fourchairs/shared/protocol/http/gaps.ts';
import { useState } from 'react';

import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { ConfirmDialog } from '#components/confirm-dialog.tsx';
import { Dialog } from '#components/dialog.tsx';
import { Stack } from '#components/layout.tsx';
import { useToast } from '#components/toast-context.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { useAsked, useDecide } from '../model/use-take-out.ts';
import { TakeOutForm } from './take-out-form.tsx';

const Asked = ({ meetingId, asked }: { meetingId: string; asked: AskedGap }) => {
  const { t } = useTranslation(['saved', 'common']);
  const [confirming, setConfirming] = useState(false);
  const decide = useDecide(meetingId);
  const { id, words, mayConfirm, askedBy, reason } = asked;
  const confirm = () =>
    decide.mutate({ gap: id, confirms: true }, { onSettled: () => setConfirming(false) });
  return (
    <Banner
      tone={decide.isError ? 'error' : 'info'}
      actions={
        <>
          {mayConfirm && (
            <Button hasPopup="dialog" onPress={() => setConfirming(true)}>
              {t('gaps.confirm')}
            </Button>
          )}
          <Button
            variant="quiet"
            pending={decide.isPending}
            onPress={() => decide.mutate({ gap: id, confirms: false })}
          >
            {t(mayConfirm ? 'gaps.decline' : 'gaps.takeBack')}
          </Button>
        </>
      }
    >
      <p>
        {t(mayConfirm ? 'gaps.asks' : 'gaps.asksMine', {
          name: askedBy.name,
          words,
          reason: t(`gaps.reasons.${reason}`),
        })}
      </p>
      {decide.isError && <p role="alert">{decide.error.message || t('gaps.failed')}</p>}
      <ConfirmDialog
        open={confirming}
        title={t('gaps.confirmTitle')}
        confirmWord={t('gaps.confirmDo')}
        cancelWord={t('gaps.confirmCancel')}
        closeWord={t('common:close')}
        tone="danger"
        pending={decide.isPending}
        onConfirm={confirm}
        onCancel={() => setConfirming(false)}
      >
        <p>{t('said.quote', { words })}</p>
        <p>{t('gaps.confirmBody')}</p>
      </ConfirmDialog>
    </Banner>
  );
};

/** For a teacher and the SENCO: what is asked to be taken out of this record, and a quiet way to ask (VERSION3). */
export const TakeOut = ({ meetingId, record }: { meetingId: string; record: MeetingRecord }) => {
  const { t } = useTranslation(['saved', 'common']);
  const [open, setOpen] = useState(false);
  const showToast = useToast();
  const { data: waiting = [] } = useAsked(meetingId);
  const done = () => {
    setOpen(false);
    showToast({ text: t('gaps.askDone') });
  };
  return (
    <Stack gap="small">
      {waiting.map((asked) => (
        <Asked key={asked.id} meetingId={meetingId} asked={asked} />
      ))}
      <div>
        <Button variant="quiet" hasPopup="dialog" onPress={() => setOpen(true)}>
          {t('gaps.open')}
        </Button>
      </div>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('gaps.askTitle')}
        closeWord={t('common:close')}
      >
        <p>{t('gaps.askBody')}</p>
        {open && (
          <TakeOutForm
            meetingId={meetingId}
            record={record}
            onDone={done}
            onCancel={() => setOpen(false)}
          />
        )}
      </Dialog>
    </Stack>
  );
};
