import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import {
  dayOf,
  formatClock,
  formatDay,
  formatDayAndTime,
  formatAnyOf,
  formatList,
  formatNumber,
  formatPlanned,
  formatPounds,
  formatRelative,
  formatTime,
} from './dates.ts';
import { i18n } from './i18n.ts';

describe('days', () => {
  it.each([
    ['full', 'Thursday 19 March'],
    ['year', 'Thursday 19 March 2026'],
    ['short', 'Thu 19 Mar'],
    ['date', '19 March'],
    ['month', 'Mar'],
  ] as const)('writes a day in the %s form', (form, words) => {
    expect(formatDay('2026-03-19', form)).toBe(words);
  });

  it('knows the day at school, not the day in UTC', () => {
    expect(dayOf('2026-07-01T23:30:00Z')).toBe('2026-07-02');
    expect(dayOf('2026-01-01T23:30:00Z')).toBe('2026-01-01');
  });
});

describe('times', () => {
  it('writes the time at school', () => {
    expect(formatTime('2026-03-19T15:30:00Z')).toBe('3:30pm');
    expect(formatTime('2026-07-02T08:05:00Z')).toBe('9:05am');
    expect(formatDayAndTime('2026-03-19T15:30:00Z')).toBe('Thursday 19 March, 3:30pm');
  });

  it('leaves a time on the school’s own clock as it is', () => {
    expect(formatClock('15:30')).toBe('3:30pm');
    expect(formatPlanned('2026-07-02T09:05')).toBe('Thursday 2 July, 9:05am');
    expect(formatPlanned('2026-07-02T09:05', 'year')).toBe('Thursday 2 July 2026, 9:05am');
  });

  it('says how long ago, in the largest whole unit', () => {
    const now = Date.parse('2026-03-19T15:30:00Z');
    expect(formatRelative(now - 20_000, now)).toBe('now');
    expect(formatRelative(now - 130_000, now)).toBe('2 minutes ago');
    expect(formatRelative(now + 86_400_000, now)).toBe('tomorrow');
  });
});

describe('in Polish', () => {
  beforeEach(() => i18n.speak('pl'));
  afterEach(() => i18n.speak('en'));

  it('days, times, lists and numbers are written as people do there', () => {
    expect(formatDay('2026-03-19')).toBe('czwartek, 19 marca');
    expect(formatDay('2026-03-19', 'date')).toBe('19 marca');
    expect(formatTime('2026-03-19T15:30:00Z')).toBe('15:30');
    expect(formatPlanned('2026-07-02T09:05')).toBe('czwartek, 2 lipca, 9:05');
    expect(formatList(['Mama', 'Miss Adeyemi', 'Mrs Hartley'])).toBe(
      'Mama, Miss Adeyemi i Mrs Hartley',
    );
    expect(formatNumber(3.5)).toBe('3,5');
    expect(formatPounds(12.5)).toBe('12,50\u00a0£');
    expect(formatRelative(86_400_000, 0)).toBe('jutro');
  });
});

describe('lists', () => {
  it('joins names as people do', () => {
    expect(formatList(['Mum', 'Miss Adeyemi', 'Mrs Hartley'])).toBe(
      'Mum, Miss Adeyemi and Mrs Hartley',
    );
    expect(formatAnyOf(['Mum', 'Miss Adeyemi', 'Mrs Hartley'])).toBe(
      'Mum, Miss Adeyemi or Mrs Hartley',
    );
  });
});
