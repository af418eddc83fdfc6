import { useQuery } from '@tanstack/react-query';

import { useApi } from '#api/api-context.ts';
import { queryKeys } from '#api/query-keys.ts';
import type { VersionAddress } from '#api/versions.ts';

import { useReview } from './review-context.ts';

/** The plan of a version as the server froze it, of this meeting or of another of the pupil: it never changes. */
export const useFrozenPlan = ({ n, meetingId }: VersionAddress) => {
  const { view } = useReview();
  const { versions } = useApi();
  return useQuery({
    queryKey: [...queryKeys.version(meetingId ?? view.id, n), { from: view.id, in: 'meeting' }],
    queryFn: () => versions.read(view.id, meetingId === undefined ? { n } : { n, meetingId }),
    select: ({ record }) => record.plan,
    staleTime: Number.POSITIVE_INFINITY,
  });
};
