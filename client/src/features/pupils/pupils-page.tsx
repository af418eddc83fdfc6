import { usePupils } from '#api/use-queries.ts';
import { Loading } from '#components/loading.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { PupilList } from './components/pupil-list.tsx';
import { StaffFrame } from './components/staff-frame.tsx';
import { LoadTrouble } from './components/trouble.tsx';

const Pupils = () => {
  const { t } = useTranslation('pupils');
  const { data, error, refetch } = usePupils();
  if (data !== undefined) return <PupilList pupils={data} />;
  if (error !== null) return <LoadTrouble whole error={error} onRetry={() => void refetch()} />;
  return <Loading text={t('list.loading')} lines={6} />;
};

/** The first page of the school's staff: every pupil, and who is due. */
export const PupilsPage = () => {
  const { t } = useTranslation('pupils');
  return (
    <StaffFrame skipWord={t('skip')}>
      <Pupils />
    </StaffFrame>
  );
};
