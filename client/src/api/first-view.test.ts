import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { seatsKey } from '#lib/first-seat.ts';

import { ApiError } from './api-error.ts';
import { askFirstView } from './first-view.ts';

const asked = vi.fn<typeof fetch>();

beforeEach(() => {
  const seats = { staff: null, meeting: { seat: 'seat-1', meetingId: 'm1' } };
  sessionStorage.setItem(seatsKey, JSON.stringify(seats));
  asked.mockReset().mockImplementation(() => Promise.resolve(new Response('{}', { status: 403 })));
  vi.stubGlobal('fetch', asked);
});
afterEach(() => {
  vi.unstubAllGlobals();
  sessionStorage.clear();
});

it('asks once for the meeting of the page, and gives the answer once', async () => {
  const { view, ask } = askFirstView('/meeting/m1');
  expect(asked).toHaveBeenCalledTimes(1);
  expect(ask({ id: 'm1', seat: 'seat-1' })).toBe(view);
  expect(asked).toHaveBeenCalledTimes(1);
  await expect(view).rejects.toBeInstanceOf(ApiError);
  await expect(ask({ id: 'm1', seat: 'seat-1' })).rejects.toBeInstanceOf(ApiError);
  expect(asked).toHaveBeenCalledTimes(2);
});

it('gives nobody else the answer', async () => {
  const { view, ask } = askFirstView('/meeting/m1');
  const other = ask({ id: 'm1', seat: 'seat-2' });
  expect(other).not.toBe(view);
  await expect(other).rejects.toBeInstanceOf(ApiError);
  expect(asked).toHaveBeenCalledTimes(2);
});

it.each(['/meeting/m1/saved', '/meeting/m2', '/join'])('asks nothing first at %s', (path) => {
  expect(askFirstView(path).view).toBeNull();
  expect(asked).not.toHaveBeenCalled();
});
