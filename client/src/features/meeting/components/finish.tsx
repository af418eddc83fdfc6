import { whyLetters } from '@fourchairs/shared/domain/word-limits.ts';
import { Flag } from 'lucide-react';
import { useState } from 'react';

import { ApiError } from '#api/api-error.ts';
import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Card } from '#components/card.tsx';
import { Checkbox } from '#components/checkbox.tsx';
import { ConfirmDialog } from '#components/confirm-dialog.tsx';
import { Stack } from '#components/layout.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { may } from '#session/may.ts';
import { fits } from '#session/use-length.ts';
import { WordsField } from '#session/words-field.tsx';

import { waitingFor } from '../model/answers.ts';
import { nameOf } from '../model/people.ts';
import { useReview } from '../model/review-context.ts';
import { useAct } from '../model/use-act.ts';

/** The lead may check the record before the family and visitors have it; everybody is told why. */
const Hold = ({
  why,
  onChange,
  isMissing,
}: {
  why: string | null;
  onChange: (why: string | null) => void;
  isMissing: boolean;
}) => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  return (
    <Stack gap="small">
      <Checkbox checked={why !== null} onChange={(holds) => onChange(holds ? '' : null)}>
        {t('agree.hold', { count: view.holdDays })}
      </Checkbox>
      {why !== null && (
        <WordsField
          label={t('agree.holdWhy')}
          description={t('agree.holdHelp')}
          most={whyLetters}
          value={why}
          onChange={onChange}
          {...(isMissing && { error: t('agree.holdNeed') })}
        />
      )}
    </Stack>
  );
};

const AskOnce = ({
  open,
  onClose,
  onFinish,
}: {
  open: boolean;
  onClose: () => void;
  /** `hold`: why giving it out is held back for checking; null: it is not. */
  onFinish: (hold: string | null) => void;
}) => {
  const [why, setWhy] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const isMissing = why !== null && why.trim() === '';
  const { t } = useTranslation(['meeting', 'common']);
  const { view } = useReview();
  const waiting = waitingFor(view).length;
  return (
    <ConfirmDialog
      open={open}
      title={t('agree.finishAsk')}
      confirmWord={t('agree.finishButton')}
      cancelWord={t('agree.finishCancel')}
      closeWord={t('common:close')}
      onCancel={onClose}
      onConfirm={() => {
        setTried(true);
        if (isMissing || !fits(why ?? '', whyLetters)) return;
        onClose();
        onFinish(why === null ? null : why.trim());
      }}
    >
      <p>{t('agree.finishLead')}</p>
      {view.holdDays > 0 && <Hold why={why} onChange={setWhy} isMissing={tried && isMissing} />}
      <p>{waiting === 0 ? t('agree.finishAll') : t('agree.finishOpen', { count: waiting })}</p>
    </ConfirmDialog>
  );
};

/** Why it was not finished: words came in between, which the server alone can know for sure, or it could not be reached. */
const Trouble = ({ error }: { error: Error }) => {
  const { t } = useTranslation('meeting');
  const changed = error instanceof ApiError && error.field === 'readBack';
  return (
    <Banner tone={changed ? 'warn' : 'error'} live="alert">
      {t(changed ? 'agree.finishNeedsRead' : 'agree.finishFailed')}
    </Banner>
  );
};

/** Finishes what was read back and nothing else. While there is nothing current to finish, pressing says what to do first. */
const FinishButton = () => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  const [asking, setAsking] = useState(false);
  const [told, setTold] = useState(false);
  const finish = useAct((meetings, id, of: { readBack: number | null; hold: string | null }) =>
    meetings.finish(id, of),
  );
  const ready = view.readBack?.current === true;
  const asked = view.readBack?.n ?? null;
  return (
    <Stack gap="small">
      {finish.error !== null && finish.variables.readBack === asked && (
        <Trouble error={finish.error} />
      )}
      {!ready && (
        <div id="finish-needs">
          {told ? (
            <Banner tone="warn" live="alert">
              {t('agree.finishNeedsRead')}
            </Banner>
          ) : (
            <p>{t('agree.finishNeedsRead')}</p>
          )}
        </div>
      )}
      <div>
        <Button
          variant={ready ? 'main' : 'outline'}
          size="large"
          icon={Flag}
          pending={finish.isPending}
          {...(!ready && { describedBy: 'finish-needs' })}
          onPress={() => (ready ? setAsking(true) : setTold(true))}
        >
          {finish.isPending ? t('agree.finishing') : t('agree.finishButton')}
        </Button>
      </div>
      <AskOnce
        open={asking}
        onClose={() => setAsking(false)}
        onFinish={(hold) => finish.mutate({ readBack: asked, hold })}
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
