import { beforeEach } from 'vitest';
import { page, userEvent } from 'vitest/browser';

/** A page as wide as most tests want it. */
const size = { width: 414, height: 896 } as const;

/** Where the mouse rests is known once it was put there. */
let hasMouseMoved = true;
addEventListener('pointermove', () => (hasMouseMoved = true), { capture: true });

// Both go to the browser and back, which takes longer than most tests: only where the test before left another page.
const makeSize = async (): Promise<void> => {
  if (innerWidth === size.width && innerHeight === size.height) return;
  await page.viewport(size.width, size.height);
};
const restMouse = async (): Promise<void> => {
  if (!hasMouseMoved) return;
  await userEvent.unhover(document.body);
  hasMouseMoved = false;
};

// Test files share a page: what one left behind must not be what another one measures.
beforeEach(async () => {
  await makeSize();
  await restMouse();
  document.body.replaceChildren();
  localStorage.clear();
  sessionStorage.clear();
});

// What is on its way from one colour to another has no contrast to measure.
const still = document.createElement('style');
still.textContent =
  '*, ::before, ::after { transition: none !important; animation: none !important; }';
document.head.append(still);
