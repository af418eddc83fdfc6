import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { followHeading } from './follow-heading.ts';

let stop: () => void = () => undefined;

const show = (html: string): void => {
  document.body.innerHTML = html;
};
const focused = (): string => document.activeElement?.textContent ?? '';

beforeEach(() => show(''));
afterEach(() => {
  stop();
  show('');
});

it('starts at the heading of a page that is there', () => {
  show('<main id="main" tabindex="-1"><h1>Record</h1></main>');
  stop = followHeading();
  expect(focused()).toBe('Record');
});

it('waits for one that is on its way, and passes over the wait', async () => {
  show('<main id="main"><h1>Review meeting</h1><div aria-busy="true">Coming in…</div></main>');
  stop = followHeading();
  expect(document.activeElement).toBe(document.body);
  show('<header><h1>Zofia</h1></header><main id="main"><h2>Welcome</h2><h2>Later</h2></main>');
  await vi.waitFor(() => expect(focused()).toBe('Welcome'));
});

it('never pulls anybody away who went somewhere by themselves', async () => {
  show('<button>Listen</button><main id="main"></main>');
  stop = followHeading();
  document.querySelector('button')?.focus();
  document.querySelector('main')?.insertAdjacentHTML('beforeend', '<h2>Welcome</h2>');
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(focused()).toBe('Listen');
});

it('has done its work once somebody goes on from the heading', async () => {
  show('<main id="main" tabindex="-1"><h1>Record</h1></main>');
  stop = followHeading();
  dispatchEvent(new KeyboardEvent('keydown'));
  show('<main id="main"><h1>Another</h1></main>');
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(document.activeElement).toBe(document.body);
});
