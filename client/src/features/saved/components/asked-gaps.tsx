import { otherLanguageOf } from '@fourchairs/shared/document/field-key.ts';
import type { AskedGap } from '@fourchairs/shared/protocol/http/gaps.ts';
import { gapPlace, gapPlaceFirst } from '@fourchairs/shared/words/gap-place.ts';
import { useState } from 'react';

import { useMeetingView } from '#api/use-queries.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { ConfirmDialog } from '#components/confirm-dialog.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { ServerWords } from '#session/server-words.tsx';

import { useAsked, useDecide } from '../model/use-take-out.ts';

import styles from './take-out.module.css';

/** Names of whoever was invited, for where the words stand. */
const usePersonName = (meetingId: string): ((id: string) => string) => {
  const { data } = useMeetingView(meetingId);
  return (id) => data?.people.find((person) => person.id === id)?.name ?? '';
};

const Asked = ({ meetingId, asked }: { meetingId: string; asked: AskedGap }) => {
  const { t } = useTranslation(['saved', 'common']);
  const nameOf = usePersonName(meetingId);
  const [confirming, setConfirming] = useState(false);
  const decide = useDecide(meetingId);
  const { id, field, words, mayConfirm, askedBy, reason } = asked;
  const where = gapPlace(field, { t, nameOf });
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
          where,
          reason: t(`gaps.reasons.${reason}`),
        })}
      </p>
      {decide.isError && (
        <p role="alert">
          <ServerWords said={decide.error.message} otherwise={t('gaps.failed')} />
        </p>
      )}
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
        <p>
          {t('gaps.place', {
            where: gapPlaceFirst(field, { t, nameOf }),
            words: t('said.quote', { words }),
          })}
        </p>
        {otherLanguageOf(field) !== null && <p>{t('gaps.confirmBoth')}</p>}
        <p>{t('gaps.confirmBody')}</p>
      </ConfirmDialog>
    </Banner>
  );
};

/** What is asked to be taken out of this record, for a teacher and the SENCO: one of them decides (VERSION3). */
export const AskedGaps = ({ meetingId }: { meetingId: string }) => {
  const { data: waiting = [] } = useAsked(meetingId);
  if (waiting.length === 0) return null;
  return (
    <div className={styles['part']}>
      {waiting.map((asked) => (
        <Asked key={asked.id} meetingId={meetingId} asked={asked} />
      ))}
    </div>
  );
};
