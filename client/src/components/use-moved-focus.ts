import { type RefObject, useLayoutEffect, useRef } from 'react';

export type Way = 'up' | 'down';

/**
 * Keeps focus on a line that is moved with its buttons, *Move up* before *Move down*: a browser drops it when the line
 * changes place, or when the button can go no further. Then the other button has it. `about` is round the two buttons.
 */
export const useMovedFocus = <Element extends HTMLElement>(
  place: number,
): { about: RefObject<Element | null>; willMove: (way: Way) => void } => {
  const about = useRef<Element>(null);
  const moved = useRef<Way | null>(null);
  useLayoutEffect(() => {
    const way = moved.current;
    if (way === null) return;
    moved.current = null;
    const [up, down] = about.current?.querySelectorAll('button') ?? [];
    const [same, other] = way === 'up' ? [up, down] : [down, up];
    (same?.disabled === false ? same : other)?.focus();
  }, [place]);
  return {
    about,
    willMove: (way) => {
      moved.current = way;
    },
  };
};
