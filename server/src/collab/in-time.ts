import type { Timers } from './timers.ts';

/** What a promise gives, or a rejection that says `what` took too long. What comes later than that is dropped. */
export const inTime = <Value>(
  { timers, ms, what }: { timers: Timers; ms: number; what: string },
  promise: Promise<Value>,
): Promise<Value> =>
  new Promise((resolve, reject) => {
    const cancel = timers.after(ms, () => reject(new Error(`${what} took more than ${ms} ms`)));
    promise.then(resolve, reject).finally(cancel);
  });
