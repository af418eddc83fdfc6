/** Something that happens now and then, for those who listen at the time. */
export type Signal<Event> = {
  readonly send: (event: Event) => void;
  /** Returns what stops it. */
  readonly listen: (listener: (event: Event) => void) => () => void;
};

export const createSignal = <Event>(): Signal<Event> => {
  const listeners = new Set<(event: Event) => void>();
  return {
    send: (event) => {
      for (const listener of listeners) listener(event);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
