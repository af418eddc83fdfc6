import { expect, it } from 'vitest';

import { isRealDay, localDay } from '#lib/local-day.ts';
import { isRealTime, momentOf } from '#lib/local-time.ts';

it.each([
  ['2026-03-19T15:30', '2026-03-19T15:30:00.000Z'],
  ['2025-09-18T15:30', '2025-09-18T14:30:00.000Z'],
  ['2026-07-02T00:15', '2026-07-01T23:15:00.000Z'],
])('%s in London is %s', (local, moment) => {
  expect(new Date(momentOf(local)).toISOString()).toBe(moment);
  expect(localDay(momentOf(local))).toBe(local.slice(0, 10));
});

it('knows days and times that there are not', () => {
  expect(isRealDay('2026-02-28')).toBe(true);
  expect(isRealDay('2026-02-30')).toBe(false);
  expect(isRealDay('2026-13-01')).toBe(false);
  expect(isRealTime('2026-03-19T23:59')).toBe(true);
  expect(isRealTime('2026-03-19T24:00')).toBe(false);
  expect(isRealTime('2026-02-30T12:00')).toBe(false);
  // The night when the clocks go forward has no half past one; the night when they go back has two.
  expect(isRealTime('2026-03-29T00:59')).toBe(true);
  expect(isRealTime('2026-03-29T01:30')).toBe(false);
  expect(isRealTime('2026-03-29T02:00')).toBe(true);
  expect(isRealTime('2026-10-25T01:30')).toBe(true);
});
