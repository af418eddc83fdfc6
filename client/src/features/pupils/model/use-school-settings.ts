import type { SchoolSettings } from '@fourchairs/shared/protocol/http/school-settings.ts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { useApi } from '#api/api-context.ts';
import { queryKeys } from '#api/query-keys.ts';
import { createSchoolApi } from '#api/school.ts';

/** What the school says for all its pupils, and saying it anew. */
export const useSchoolSettings = () => {
  const school = createSchoolApi(useApi().seat);
  const cache = useQueryClient();
  const settings = useQuery({
    queryKey: queryKeys.schoolSettings,
    queryFn: () => school.settings(),
    staleTime: 0,
  });
  const save = useMutation({
    mutationFn: (next: SchoolSettings) => school.setSettings(next),
    onSuccess: () => cache.invalidateQueries({ queryKey: queryKeys.schoolSettings }),
  });
  return { settings, save };
};
