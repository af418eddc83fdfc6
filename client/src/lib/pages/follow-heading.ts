/** Whether nobody is anywhere yet: what had focus went with the page before, or the page's main part holds it. */
const isFree = (): boolean => {
  const active = document.activeElement;
  return active === null || active === document.body || active.id === 'main';
};

/** The heading of the page; null while what it is about is still on its way. */
const headingOf = (): HTMLElement | null => {
  const main = document.getElementById('main');
  if (main === null || main.querySelector('[aria-busy="true"]') !== null) return null;
  return main.querySelector<HTMLElement>('h1, h2');
};

/**
 * After a change of page the keyboard, and whoever listens, start at the new page's heading. It often comes later than
 * the page: its words and documents are fetched first. Whoever goes somewhere by themselves is left alone. Returns what
 * stops it.
 */
export const followHeading = (): (() => void) => {
  let found = false;
  const look = (): void => {
    const heading = isFree() ? headingOf() : null;
    if (heading === null) return;
    found = true;
    if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  };
  const observer = new MutationObserver(look);
  const stop = (): void => {
    observer.disconnect();
    removeEventListener('keydown', onInput);
    removeEventListener('pointerdown', onInput);
  };
  const onInput = (): void => {
    if (found) stop();
  };
  addEventListener('keydown', onInput);
  addEventListener('pointerdown', onInput);
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['aria-busy'],
  });
  look();
  return stop;
};
