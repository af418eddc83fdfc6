import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Round buttons that take each other's place: when the one with the focus goes, or can go no further, the first that is
 * left has it. A browser would put the keyboard back at the top of the page.
 */
export const useKeptFocus = <Element extends HTMLElement>(): {
  readonly ref: RefObject<Element | null>;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
} => {
  const ref = useRef<Element>(null);
  const held = useRef<EventTarget>(null);
  useLayoutEffect(() => {
    const button = held.current;
    if (!(button instanceof HTMLElement) || (button.isConnected && !button.matches(':disabled')))
      return;
    held.current = null;
    ref.current?.querySelector<HTMLElement>('button:enabled')?.focus({ preventScroll: true });
  });
  return {
    ref,
    onFocus: ({ target }) => {
      held.current = target;
    },
    // Not heard of a button that React takes away: that is the one to be followed.
    onBlur: () => {
      held.current = null;
    },
  };
};
