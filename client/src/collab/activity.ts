const untouchedMs = 120_000;
const signs = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'focus'] as const;

/**
 * Calls `changed` when the person goes away (the page is hidden, or nothing was touched for two minutes) and when they
 * are back. Returns what stops it.
 */
export const watchActivity = (changed: (away: boolean) => void): (() => void) => {
  const stop = new AbortController();
  const { signal } = stop;
  let away = document.visibilityState === 'hidden';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const become = (next: boolean) => {
    if (next === away) return;
    away = next;
    changed(away);
  };
  const touched = () => {
    clearTimeout(timer);
    timer = setTimeout(() => become(true), untouchedMs);
    become(document.visibilityState === 'hidden');
  };
  for (const sign of signs) {
    addEventListener(sign, touched, { signal, passive: true, capture: true });
  }
  document.addEventListener('visibilitychange', touched, { signal });
  touched();
  if (away) changed(true);
  return () => {
    clearTimeout(timer);
    stop.abort();
  };
};
