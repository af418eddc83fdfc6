import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { askFirst } from './first-request.ts';
import { seatsKey } from './first-seat.ts';

const seats = { staff: null, meeting: { seat: 'seat-1', meetingId: 'm1' } };
const asked = vi.fn<typeof fetch>();

const openPage = (path: string, kept: unknown = seats) => {
  sessionStorage.setItem(seatsKey, JSON.stringify(kept));
  return askFirst(path);
};

beforeEach(() => {
  asked.mockReset().mockImplementation(() => Promise.resolve(new Response('{}')));
  vi.stubGlobal('fetch', asked);
});
afterEach(() => {
  vi.unstubAllGlobals();
  sessionStorage.clear();
});

it('asks for the meeting from the seat of this tab, and gives the answer once', async () => {
  const take = openPage('/meeting/m1');
  expect(asked).toHaveBeenCalledTimes(1);
  expect(asked.mock.calls[0]?.[0]).toBe('/api/meetings/m1');
  expect(asked.mock.calls[0]?.[1]).toMatchObject({ headers: { 'x-seat': 'seat-1' } });
  expect(take('/api/meetings/m1', 'seat-2')).toBeNull();
  expect(await take('/api/meetings/m1', 'seat-1')).toBeInstanceOf(Response);
  expect(take('/api/meetings/m1', 'seat-1')).toBeNull();
});

it.each([
  ['on another page', '/meeting/m1/saved', seats],
  ['for a meeting this tab has no seat in', '/meeting/m2', seats],
  ['when what is kept is not a list of seats', '/meeting/m1', 'nonsense'],
])('asks nothing %s', (_, path, kept) => {
  const take = openPage(path, kept);
  expect(asked).not.toHaveBeenCalled();
  expect(take('/api/meetings/m1', 'seat-1')).toBeNull();
});
