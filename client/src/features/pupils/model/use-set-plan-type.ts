import type { PlanType } from '@fourchairs/shared/domain/codes.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';

import { useApi } from '#api/api-context.ts';
import { queryKeys } from '#api/query-keys.ts';
import { createSchoolApi } from '#api/school.ts';

/** What kind of plan one pupil has. */
export const useSetPlanType = (pupilId: string) => {
  const school = createSchoolApi(useApi().seat);
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (plan: PlanType | null) => school.setPlanType(pupilId, plan),
    onSettled: () => cache.invalidateQueries({ queryKey: queryKeys.pupil(pupilId) }),
  });
};
