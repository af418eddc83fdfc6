import { usePupil } from '#api/use-queries.ts';
import { Loading } from '#components/loading.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { useParams } from '#lib/pages/use-pages.ts';

import { PupilView } from './components/pupil-view.tsx';
import { StaffFrame } from './components/staff-frame.tsx';
import { LoadTrouble } from './components/trouble.tsx';

const Pupil = ({ pupilId }: { pupilId: string }) => {
  const { t } = useTranslation('pupils');
  const { data, error, refetch } = usePupil(pupilId);
  if (data !== undefined) return <PupilView detail={data} />;
  if (error !== null) return <LoadTrouble whole error={error} onRetry={() => void refetch()} />;
  return <Loading text={t('pupil.loading')} lines={6} />;
};

/** One pupil for the school's staff: their meetings, a new one, and everybody's links. */
export const PupilPage = () => {
  const { t } = useTranslation('pupils');
  const { pupilId } = useParams({ from: '/pupils/$pupilId' });
  return (
    <StaffFrame skipWord={t('skipPupil')}>
      <Pupil key={pupilId} pupilId={pupilId} />
    </StaffFrame>
  );
};
