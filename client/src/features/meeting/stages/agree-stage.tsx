import { Disclosure } from '#components/disclosure.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { may } from '#session/may.ts';
import { LateTurnTo } from '#session/sen/late-sen.tsx';

import { Answers } from '../components/answers.tsx';
import { Finish } from '../components/finish.tsx';
import { GapList } from '../components/gap-list.tsx';
import { ReadBack } from '../components/read-back.tsx';
import { useLiveRecord } from '../model/live-record.ts';
import { useReview } from '../model/review-context.ts';
import { useRecheckReadBack } from '../model/use-recheck-read-back.ts';

/** What is missing, the record read back, what each of us says, and (for the lead) the end. */
export const AgreeStage = () => {
  const { t } = useTranslation('meeting');
  const review = useReview();
  const record = useLiveRecord(review);
  useRecheckReadBack();
  // The lead fills gaps before reading back; everybody else is here to answer.
  const leads = may(review.view, { action: 'meeting.read-back' });
  return (
    <>
      {leads && <GapList record={record} />}
      <ReadBack record={record} />
      <Answers />
      <LateTurnTo view={review.view} level={3} />
      {!leads && (
        <Disclosure label={t('agree.checkShow')} openLabel={t('agree.checkHide')}>
          <GapList record={record} />
        </Disclosure>
      )}
      <Finish />
    </>
  );
};
