import { listChanged } from '@fourchairs/shared/document/put-back/list-changed.ts';
import type { RecordPlan } from '@fourchairs/shared/document/record.ts';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';

import { Button } from '#components/button.tsx';
import { ConfirmDialog } from '#components/confirm-dialog.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import type { LiveRecord } from '../model/live-record.ts';
import { useFrozenPlan } from '../model/use-frozen-plan.ts';
import { usePutBack } from '../model/use-put-back.ts';
import { PutBackRows } from './put-back-rows.tsx';
import { VersionOnItsWay } from './version-on-its-way.tsx';

const WholePlan = ({ onPutBack }: { onPutBack: () => void }) => {
  const { t } = useTranslation('meeting');
  const [asking, setAsking] = useState(false);
  const done = () => {
    setAsking(false);
    onPutBack();
  };
  return (
    <div>
      <Button icon={Undo2} hasPopup="dialog" onPress={() => setAsking(true)}>
        {t('agree.backAll')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('agree.backAllAsk')}
        confirmWord={t('agree.backAllDo')}
        cancelWord={t('agree.backAllCancel')}
        closeWord={t('agree.backAllCancel')}
        onConfirm={done}
        onCancel={() => setAsking(false)}
      >
        <p>{t('agree.backAllBody')}</p>
      </ConfirmDialog>
    </div>
  );
};

const Changes = ({ then, now }: { then: RecordPlan; now: RecordPlan }) => {
  const { t } = useTranslation('meeting');
  const putBack = usePutBack(then, t('agree.backDone'));
  const words = {
    before: t('agree.backThen'),
    none: t('agree.backNone'),
    back: t('agree.backOne'),
  };
  return (
    <>
      <PutBackRows changes={listChanged(then, now)} words={words} onPutBack={putBack} />
      <WholePlan onPutBack={() => putBack({ part: 'plan' })} />
    </>
  );
};

/** What was read back and reads otherwise now, each with a way to put it back; and the whole plan of that reading. */
export const PutBackList = ({ n, record }: { n: number; record: LiveRecord }) => {
  const { data: then, isError, refetch } = useFrozenPlan({ n });
  if (then !== undefined) return <Changes then={then} now={record.plan} />;
  return <VersionOnItsWay isError={isError} onRetry={() => void refetch()} />;
};
