import { useMutation, useQueryClient } from '@tanstack/react-query';

import { useSession } from './session.tsx';

/** Gets up and forgets what was read, so that nothing stays for whoever uses this browser next. */
export const useLeave = () => {
  const { leaveAll } = useSession();
  const cache = useQueryClient();
  return useMutation({ mutationFn: leaveAll, onSuccess: () => cache.clear() });
};
export type Leaving = ReturnType<typeof useLeave>;
