import fc from 'fast-check';
import { expect, it } from 'vitest';

import { addDays, daysBetween, isDay, plainDay, weekdayOf } from './plain-day.ts';

it('knows days that exist', () => {
  expect(['2026-02-28', '2024-02-29', '1999-12-31'].every(isDay)).toBe(true);
  expect(['2026-02-29', '2026-13-01', '2026-1-1', '', '20260101'].some(isDay)).toBe(false);
});

it('is the day in the United Kingdom, summer time included', () => {
  expect(plainDay(Date.UTC(2026, 6, 1, 23, 30))).toBe('2026-07-02');
  expect(plainDay(Date.UTC(2026, 0, 1, 23, 30))).toBe('2026-01-01');
});

it('counts days', () => {
  expect(weekdayOf('2026-03-19')).toBe(4);
  expect(() => addDays('soon', 1)).toThrow(RangeError);
  fc.assert(
    fc.property(fc.integer({ min: -4000, max: 4000 }), (days) => {
      expect(daysBetween('2026-03-19', addDays('2026-03-19', days))).toBe(days);
    }),
  );
});
