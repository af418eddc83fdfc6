import { useTranslation } from '#i18n/use-translation.ts';

import { ChildStrip } from '../components/child-strip.tsx';
import { PointList } from '../components/point-list.tsx';
import { usePupilName } from '../model/review-context.ts';

/** What the pupil needs help with, and what stands in the way. */
export const BarriersStage = () => {
  const { t } = useTranslation('meeting');
  const name = usePupilName();
  return (
    <>
      <ChildStrip topics={['not-working']} />
      <PointList
        list="needs"
        title={t('barriers.needs', { name })}
        empty={t('barriers.needsEmpty')}
        addWord={t('barriers.addNeed')}
        nameOf={(number) => t('barriers.need', { number })}
      />
      <PointList
        list="barriers"
        title={t('barriers.barriers')}
        empty={t('barriers.barriersEmpty')}
        addWord={t('barriers.addBarrier')}
        nameOf={(number) => t('barriers.barrier', { number })}
      />
    </>
  );
};
