import { Flag } from 'lucide-react';
import { useState } from 'react';

import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Card } from '#components/card.tsx';
import { ConfirmDialog } from '#components/confirm-dialog.tsx';
import { Stack } from '#components/layout.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { may } from '#session/may.ts';

import { answersOf } from '../model/answers.ts';
import { nameOf } from '../model/people.ts';
import { useReview } from '../model/review-context.ts';
import { useAct } from '../model/use-act.ts';

const AskOnce = ({
  open,
  onClose,
  onFinish,
}: {
  open: boolean;
  onClose: () => void;
  onFinish: () => void;
}) => {
  const { t } = useTranslation(['meeting', 'common']);
  const { view } = useReview();
  const waiting = answersOf(view).filter(({ state }) => state.kind !== 'answered').length;
  return (
    <ConfirmDialog
      open={open}
      title={t('agree.finishAsk')}
      confirmWord={t('agree.finishButton')}
      cancelWord={t('agree.finishCancel')}
      closeWord={t('common:close')}
      onCancel={onClose}
      onConfirm={() => {
        onClose();
        onFinish();
      }}
    >
      <p>{t('agree.finishLead')}</p>
      <p>{waiting === 0 ? t('agree.finishAll') : t('agree.finishOpen', { count: waiting })}</p>
    </ConfirmDialog>
  );
};

const FinishButton = () => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  const [asking, setAsking] = useState(false);
  const finish = useAct((meetings, id, _: null) => meetings.finish(id));
  const ready = view.readBack?.current === true;
  return (
    <Stack gap="small">
      {finish.isError && (
        <Banner tone="error" live="alert">
          {t('agree.finishFailed')}
        </Banner>
      )}
      {!ready && <p id="finish-needs">{t('agree.finishNeedsRead')}</p>}
      <div>
        <Button
          variant={ready ? 'main' : 'outline'}
          size="large"
          icon={Flag}
          pending={finish.isPending}
          {...(!ready && { describedBy: 'finish-needs' })}
          onPress={() => setAsking(true)}
        >
          {finish.isPending ? t('agree.finishing') : t('agree.finishButton')}
        </Button>
      </div>
      <AskOnce
        open={asking}
        onClose={() => setAsking(false)}
        onFinish={() => finish.mutate(null)}
      />
    </Stack>
  );
};

/** Only the lead finishes, and only here, at the last stage. Everybody else sees who will. */
export const Finish = () => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  const lead = view.people.find(({ isLead }) => isLead);
  if (may(view, { action: 'meeting.finish' })) {
    return (
      <Card title={t('agree.finishTitle')}>
        <Stack>
          <p>{t('agree.finishLead')}</p>
          <FinishButton />
        </Stack>
      </Card>
    );
  }
  return lead === undefined ? null : (
    <Card title={t('agree.finishTitle')}>
      <p>{t('agree.finishOther', { name: nameOf(lead) })}</p>
    </Card>
  );
};
