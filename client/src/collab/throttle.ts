/** A function that runs at once and then at most every `ms`, always with the latest value; `cancel` drops what waits. */
export type Throttled<Value> = ((value: Value) => void) & { cancel: () => void };

export const throttle = <Value>(ms: number, run: (value: Value) => void): Throttled<Value> => {
  let waiting: { value: Value } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cool = () => {
    timer = undefined;
    if (waiting === null) return;
    const { value } = waiting;
    call(value);
  };
  const call = (value: Value) => {
    if (timer !== undefined) {
      waiting = { value };
      return;
    }
    waiting = null;
    timer = setTimeout(cool, ms);
    run(value);
  };
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
    waiting = null;
  };
  return Object.assign(call, { cancel });
};
