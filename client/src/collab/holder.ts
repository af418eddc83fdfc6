/** One thing that comes and goes, for `useSyncExternalStore`. */
export type Holder<Thing> = {
  readonly get: () => Thing | null;
  readonly set: (thing: Thing | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

export const createHolder = <Thing>(first: Thing | null = null): Holder<Thing> => {
  const listeners = new Set<() => void>();
  let held = first;
  return {
    get: () => held,
    set: (thing) => {
      held = thing;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
