import type { IssuedLink } from '@fourchairs/shared/protocol/http/pupils.ts';
import { useMutation, useQueryClient } from '@tanstack/react-query';

import { useApi } from '#api/api-context.ts';
import { queryKeys } from '#api/query-keys.ts';

type Actions = {
  readonly key: readonly string[];
  readonly issue: () => Promise<IssuedLink>;
  readonly revoke: () => Promise<void>;
};

/** Makes a person's link, or ends all they have. The address of a new one lives in the answer alone, never in a cache. */
const useActions = ({ key, ...act }: Actions) => {
  const cache = useQueryClient();
  const readAgain = () => cache.invalidateQueries({ queryKey: key });
  const issue = useMutation({
    mutationFn: act.issue,
    onSuccess: readAgain,
    gcTime: 0,
  });
  const revoke = useMutation({
    mutationFn: act.revoke,
    onSuccess: readAgain,
  });
  return { issue, revoke };
};
export type LinkActions = ReturnType<typeof useActions>;

/** Somebody's link to one meeting. */
export const useLinkActions = (meetingId: string, personId: string): LinkActions => {
  const { links } = useApi();
  return useActions({
    key: queryKeys.links(meetingId),
    issue: () => links.issue(meetingId, personId),
    revoke: () => links.revoke(meetingId, personId),
  });
};

/** A colleague's link to the school's own pages. */
export const useStaffLinkActions = (personId: string): LinkActions => {
  const { staffLinks } = useApi();
  return useActions({
    key: queryKeys.staffLinks,
    issue: () => staffLinks.issue(personId),
    revoke: () => staffLinks.revoke(personId),
  });
};
