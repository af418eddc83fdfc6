/** A value that is read anew when what it is read from changes, for `useSyncExternalStore`. */
export type Reading<Value> = {
  readonly get: () => Value;
  readonly subscribe: (listener: () => void) => () => void;
};

type Source<Value> = {
  readonly read: () => Value;
  readonly watch: (changed: () => void) => () => void;
  /** The value to go on with: the one before, when the two are the same to a screen. */
  readonly keep: (before: Value, now: Value) => Value;
};

/** While somebody is subscribed, reads only after changes; else at every `get`, keeping what is the same. */
export const createReading = <Value>({ read, watch, keep }: Source<Value>): Reading<Value> => {
  let last: { value: Value } | null = null;
  let fresh = false;
  let listeners = 0;
  const get = (): Value => {
    if (last !== null && fresh) return last.value;
    const now = read();
    last = { value: last === null ? now : keep(last.value, now) };
    fresh = listeners > 0;
    return last.value;
  };
  return {
    get,
    subscribe: (listener) => {
      const stop = watch(() => {
        fresh = false;
        const before = last;
        if (before === null || get() !== before.value) listener();
      });
      listeners += 1;
      return () => {
        listeners -= 1;
        fresh = false;
        stop();
      };
    },
  };
};
