/** Ends a timer; harmless when it already ran. */
export type Cancel = () => void;

/** Time that passes, as a dependency: tests move it by hand. */
export interface Timers {
  after(ms: number, run: () => void): Cancel;
  every(ms: number, run: () => void): Cancel;
  /** At the end of this turn of the event loop, when all frames that came in together have been read. */
  soon(run: () => void): void;
}

/** Node's own timers. None of them keeps the process alive. */
export const systemTimers: Timers = {
  after: (ms, run) => {
    const timer = setTimeout(run, ms).unref();
    return () => clearTimeout(timer);
  },
  every: (ms, run) => {
    const timer = setInterval(run, ms).unref();
    return () => clearInterval(timer);
  },
  soon: (run) => {
    setImmediate(run);
  },
};
