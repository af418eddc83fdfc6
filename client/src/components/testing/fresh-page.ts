import { beforeEach } from 'vitest';
import { page, userEvent } from 'vitest/browser';

/** A page as wide as most tests want it. */
const size = { width: 414, height: 896 } as const;

// Test files share a page: what one left behind must not be what another one measures.
beforeEach(async () => {
  await page.viewport(size.width, size.height);
  await userEvent.unhover(document.body);
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
});

// What is on its way from one colour to another has no contrast to measure.
const still = document.createElement('style');
still.textContent =
  '*, ::before, ::after { transition: none !important; animation: none !important; }';
document.head.append(still);
