import { bringForward } from '@fourchairs/shared/document/put-back/bring-forward.ts';
import { listChanged } from '@fourchairs/shared/document/put-back/list-changed.ts';
import type { RecordPlan } from '@fourchairs/shared/document/record.ts';

import type { VersionAddress } from '#api/versions.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { useLiveRecord } from '../model/live-record.ts';
import { useReview } from '../model/review-context.ts';
import { useFrozenPlan } from '../model/use-frozen-plan.ts';
import { usePutBack } from '../model/use-put-back.ts';
import { PutBackRows } from './put-back-rows.tsx';
import { VersionOnItsWay } from './version-on-its-way.tsx';

const Changes = ({ then, title }: { then: RecordPlan; title: string }) => {
  const { t } = useTranslation('meeting');
  const { plan: now } = useLiveRecord(useReview());
  const forward = bringForward(then, now);
  const putBack = usePutBack(forward, t('review.earlierDone'));
  const words = {
    before: t('review.earlierThen'),
    none: t('review.earlierNone', { title }),
    back: t('review.earlierBack'),
  };
  return <PutBackRows changes={listChanged(forward, now)} words={words} onPutBack={putBack} />;
};

/** What the earlier record said and this plan does not, each with a way to bring it back (VERSION4). */
export const EarlierList = ({ title, ...version }: VersionAddress & { title: string }) => {
  const { data: then, isError, refetch } = useFrozenPlan(version);
  if (then !== undefined) return <Changes then={then} title={title} />;
  return <VersionOnItsWay isError={isError} onRetry={() => void refetch()} />;
};
