import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { BookOpenCheck } from 'lucide-react';

import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Card } from '#components/card.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { Stack } from '#components/layout.tsx';
import { formatTime } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { may } from '#session/may.ts';

import type { LiveRecord } from '../model/live-record.ts';
import { useReview } from '../model/review-context.ts';
import { useAct } from '../model/use-act.ts';
import { PutBackPart } from './put-back.tsx';
import { RecordReading } from './record-reading.tsx';

const useStatus = (): { readonly text: string; readonly tone: 'info' | 'good' | 'warn' } => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  const { readBack, you } = view;
  const leads = may(view, { action: 'meeting.read-back' });
  if (readBack === null) {
    const waits =
      !leads && may(view, { action: 'meeting.agree', forPerson: you.personId as PersonId });
    return { tone: 'info', text: t(waits ? 'agree.readWaitingLead' : 'agree.readLead') };
  }
  if (readBack.current) {
    return { tone: 'good', text: t('agree.readAt', { time: formatTime(readBack.at) }) };
  }
  return { tone: 'warn', text: t(leads ? 'agree.readChanged' : 'agree.readChangedOther') };
};

const ReadBackButton = () => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  const read = useAct((meetings, id, _: null) => meetings.readBack(id));
  const again = view.readBack !== null;
  return (
    <Stack gap="small">
      {read.isError && (
        <Banner tone="error" live="alert">
          {t('agree.readFailed')}
        </Banner>
      )}
      <div>
        <Button
          variant={view.readBack?.current === true ? 'outline' : 'main'}
          icon={BookOpenCheck}
          pending={read.isPending}
          onPress={() => read.mutate(null)}
        >
          {read.isPending
            ? t('agree.readWaiting')
            : t(again ? 'agree.readAgain' : 'agree.readButton')}
        </Button>
      </div>
    </Stack>
  );
};

/** The lead freezes what stands there now and reads it out; answers are bound to that, and to nothing later. */
export const ReadBack = ({ record }: { record: LiveRecord }) => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  const { text, tone } = useStatus();
  return (
    <Card title={t('agree.readTitle')}>
      <Stack>
        <Banner tone={tone}>{text}</Banner>
        {may(view, { action: 'meeting.read-back' }) && <ReadBackButton />}
        <PutBackPart record={record} />
        <Disclosure label={t('agree.readOpen')} openLabel={t('agree.readClose')}>
          <RecordReading record={record} />
        </Disclosure>
      </Stack>
    </Card>
  );
};
