import { useQuery } from '@tanstack/react-query';

import { useApi } from './api-context.ts';
import { queryKeys } from './query-keys.ts';

/** The meeting around its documents. Ask again on the notice `meeting-changed`. */
export const useMeetingView = (meetingId: string) => {
  const { meetings } = useApi();
  return useQuery({
    queryKey: queryKeys.meetingView(meetingId),
    queryFn: ({ signal }) => meetings.view(meetingId, signal),
  });
};

export const usePupils = () => {
  const { pupils } = useApi();
  return useQuery({ queryKey: queryKeys.pupils, queryFn: () => pupils.list() });
};

export const usePupil = (pupilId: string) => {
  const { pupils } = useApi();
  return useQuery({
    queryKey: queryKeys.pupil(pupilId),
    queryFn: () => pupils.detail(pupilId),
  });
};
