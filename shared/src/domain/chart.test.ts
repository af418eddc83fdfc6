import { expect, it } from 'vitest';

import { type Charted, chartOf, chartSentence } from './chart.ts';

const games: Charted = {
  baseline: { day: '2025-09-18', value: 1 },
  unit: 'of 5 lunchtimes',
  target: { by: '2026-07-02', value: 4 },
  measurements: [
    { day: '2026-03-01', value: 3 },
    { day: '2025-11-20', value: 2 },
    { day: '2026-01-10', value: null },
    { day: '2025-09-18', value: 1 },
  ],
};

const sentence = (charted: Charted, on = '2026-03-19'): string | null => {
  const chart = chartOf(charted);
  return (
    chart &&
    chartSentence(chart, {
      on,
      say: (part) =>
        [part.say, part.value, part.unit, part.day ?? ''].join(' ').trim().replaceAll('  ', ' '),
    })
  );
};

it('draws what was counted after the start, by day, on the scale its unit names', () => {
  expect(chartOf(games)).toEqual({
    start: 1,
    startDay: '2025-09-18',
    points: [
      { day: '2025-11-20', value: 2 },
      { day: '2026-03-01', value: 3 },
    ],
    latest: 3,
    target: 4,
    by: '2026-07-02',
    most: 5,
    unit: 'of 5 lunchtimes',
  });
});

it('says where it started, where it is and what is hoped for, or was', () => {
  expect(sentence(games)).toBe('start 1 of 5 lunchtimes. now 3. hopeBy 4 2026-07-02.');
  expect(sentence(games, '2026-07-03')).toBe(
    'start 1 of 5 lunchtimes. now 3. hopedBy 4 2026-07-02.',
  );
  expect(sentence({ ...games, target: { by: null, value: 4 }, measurements: [] })).toBe(
    'start 1 of 5 lunchtimes. hope 4.',
  );
  expect(sentence({ ...games, target: { by: '2026-07-02', value: null } })).toBe(
    'start 1 of 5 lunchtimes. now 3.',
  );
});

it('says nothing where nothing was counted at the start, and knows no scale that nobody named', () => {
  expect(sentence({ ...games, baseline: { day: '2025-09-18', value: null } })).toBeNull();
  expect(chartOf({ ...games, unit: 'minutes' })?.most).toBeNull();
});
