/** What the watch asks of, and tells, the link it looks after. */
export type Link = {
  /** Every few seconds, and late by as much as the machine slept. */
  readonly tick: () => void;
  /** The page came to the front, the network came back or the machine woke: be connected now. */
  readonly wake: () => void;
  /** The browser says the network is gone. It may be wrong: find out. */
  readonly suspect: () => void;
};

const tickMs = 5000;

/** Listens to everything that says a connection may have died or may be made again. Returns what stops it. */
export const watchLink = (link: Link): (() => void) => {
  const stop = new AbortController();
  const { signal } = stop;
  const timer = setInterval(link.tick, tickMs);
  const onVisibility = () => {
    if (document.visibilityState === 'visible') link.wake();
  };
  addEventListener('online', link.wake, { signal });
  addEventListener('pageshow', link.wake, { signal });
  addEventListener('focus', link.wake, { signal });
  addEventListener('offline', link.suspect, { signal });
  document.addEventListener('visibilitychange', onVisibility, { signal });
  return () => {
    clearInterval(timer);
    stop.abort();
  };
};
