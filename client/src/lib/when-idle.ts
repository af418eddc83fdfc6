/** How long what is done aside waits for a quiet moment. */
const patienceMs = 3000;

/** For browsers that cannot say when they have nothing to do (Safari): long enough for a page to be drawn. */
const guessMs = 1000;

/** Does something when the page has nothing better to do. Returns what takes it back. */
export const whenIdle = (work: () => void): (() => void) => {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(work, guessMs);
    return () => clearTimeout(timer);
  }
  const waiting = requestIdleCallback(work, { timeout: patienceMs });
  return () => cancelIdleCallback(waiting);
};
