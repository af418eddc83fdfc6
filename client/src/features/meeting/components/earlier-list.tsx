import {
  bringForward,
  bringForwardLeft,
} from '@fourchairs/shared/document/put-back/bring-forward.ts';
import { listChanged } from '@fourchairs/shared/document/put-back/list-changed.ts';

import type { EarlierPlan } from '#api/versions.ts';
import { Stack } from '#components/layout.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { useLiveRecord } from '../model/live-record.ts';
import { useReview } from '../model/review-context.ts';
import { useEarlier } from '../model/use-earlier.ts';
import { usePutBack } from '../model/use-put-back.ts';
import { PutBackRows } from './put-back-rows.tsx';
import { VersionOnItsWay } from './version-on-its-way.tsx';

const Changes = ({
  then: { plan: then, leftOut },
  title,
}: {
  then: EarlierPlan;
  title: string;
}) => {
  const { t } = useTranslation('meeting');
  const { plan: now } = useLiveRecord(useReview());
  const forward = leftOut ? bringForwardLeft(then, now) : bringForward(then, now);
  const putBack = usePutBack(forward, t('review.earlierDone'));
  const words = {
    before: t('review.earlierThen'),
    none: t(leftOut ? 'review.earlierNoneElse' : 'review.earlierNone', { title }),
    back: t('review.earlierBack'),
  };
  return (
    <Stack gap="small">
      {leftOut && <p>{t('review.earlierApart')}</p>}
      <PutBackRows changes={listChanged(forward, now)} words={words} onPutBack={putBack} />
    </Stack>
  );
};

/** What the earlier record said and this plan does not, each with a way to bring it back (VERSION4). */
export const EarlierList = ({ title }: { title: string }) => {
  const { data: then, isError, refetch } = useEarlier();
  if (then !== undefined) return <Changes then={then} title={title} />;
  return <VersionOnItsWay isError={isError} onRetry={() => void refetch()} />;
};
