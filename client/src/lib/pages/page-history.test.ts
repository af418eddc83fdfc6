import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { PageHistory } from './page-history.ts';

const start = location.href;
const draw = vi.fn<(top: number) => Promise<void>>();
let pages: PageHistory;
let stop: () => void;

const back = (): Promise<void> =>
  new Promise((resolve) => {
    addEventListener('popstate', () => resolve(), { once: true });
    history.back();
  });

beforeEach(() => {
  draw.mockReset().mockResolvedValue();
  history.pushState(null, '', '/pupils');
  pages = new PageHistory(draw);
  stop = pages.listen();
});
afterEach(() => {
  stop();
  document.body.style.height = '';
  history.pushState(null, '', start);
});

it('changes the address, draws, and comes back to where a page was left', async () => {
  document.body.style.height = '5000px';
  scrollTo(0, 300);
  await pages.go({ to: '/pupils/$pupilId', params: { pupilId: 'p1' } });
  expect(location.pathname).toBe('/pupils/p1');
  expect(draw).toHaveBeenLastCalledWith(0);
  await back();
  expect(location.pathname).toBe('/pupils');
  expect(draw).toHaveBeenLastCalledWith(300);
});

it('takes the fragment of a link out of the address and out of the history', async () => {
  const { length } = history;
  history.replaceState(null, '', '/join#secret');
  await pages.go({ to: '/meeting/$meetingId', params: { meetingId: 'm1' }, replace: true });
  expect(location.href).not.toContain('secret');
  expect(location.pathname).toBe('/meeting/m1');
  expect(history.length).toBe(length);
});

it('leaves a change of the fragment alone to its page', async () => {
  history.pushState(history.state, '', '#support');
  await back();
  expect(draw).not.toHaveBeenCalled();
});
