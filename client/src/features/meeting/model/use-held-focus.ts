import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Where one thing takes the place of another, focus that was on the first goes on to the second, not to the page. */
export const useHeldFocus = (shown: string): RefObject<HTMLDivElement | null> => {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    if (document.activeElement !== document.body) return;
    place.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, [shown]);
  return place;
};
