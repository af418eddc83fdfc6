import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

import { queryKeys } from '#api/query-keys.ts';

import { useReview } from './review-context.ts';

/** How long after an edit the server is asked whether what was read back still stands. */
const pauseMs = 1000;

/** While a read-back stands, asks on coming here and after every edit by anybody: answers belong to what was read, not to what came later. */
export const useRecheckReadBack = (): void => {
  const { view, plan, lanes } = useReview();
  const client = useQueryClient();
  const stands = view.readBack?.current === true;
  useEffect(() => {
    if (!stands) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(
        () => void client.invalidateQueries({ queryKey: queryKeys.meetingView(view.id) }),
        pauseMs,
      );
    };
    // What was written while this stage was not open is asked about, too.
    later();
    const docs = [plan, ...lanes.values()];
    for (const doc of docs) doc.on('update', later);
    return () => {
      clearTimeout(timer);
      for (const doc of docs) doc.off('update', later);
    };
  }, [stands, plan, lanes, client, view.id]);
};
