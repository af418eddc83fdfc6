import { useQuery } from '@tanstack/react-query';

import { Loading } from '#components/loading.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { listKeys, useLinesApi } from '#session/lines/lines-api.ts';

import { SchoolListView } from './components/school-list-view.tsx';
import { StaffFrame } from './components/staff-frame.tsx';
import { LoadTrouble } from './components/trouble.tsx';

const WholeList = () => {
  const { t } = useTranslation('pupils');
  const api = useLinesApi();
  const { data, error, refetch } = useQuery({ queryKey: listKeys.all, queryFn: () => api.all() });
  if (data !== undefined) return <SchoolListView list={data} />;
  if (error !== null) return <LoadTrouble whole error={error} onRetry={() => void refetch()} />;
  return <Loading text={t('manage.loading')} lines={6} />;
};

/** Where the SENCO keeps the school's list of support. */
export const SchoolListPage = () => {
  const { t } = useTranslation('pupils');
  return (
    <StaffFrame skipWord={t('skip')}>
      <WholeList />
    </StaffFrame>
  );
};
