import { useEffect } from 'react';

/**
 * The words on the browser's tab. They are seen over shoulders and kept in histories: never a pupil's full name, never
 * that somebody has special needs. *Spring review* is enough.
 */
export const useTitle = (title: string): void => {
  useEffect(() => {
    document.title = title;
  }, [title]);
};
