import { describe, expect, it } from 'vitest';

import { placeChart } from './place-chart.ts';

const baseline = { date: '2025-09-01', value: 1 };
const target = { date: '2026-07-01', value: 4 };

describe('placeChart', () => {
  it('puts the start at the left, the target at the right, and time between', () => {
    const chart = placeChart({
      baseline,
      target,
      points: [{ date: '2026-02-01', value: 3 }],
      least: 0,
      most: 4,
    });
    expect(chart.dots[0]).toMatchObject({ x: 0, y: 0.75 });
    expect(chart.dots[1]?.x).toBeCloseTo(0.5, 1);
    expect(chart.dots[1]?.y).toBeCloseTo(0.25);
    expect(chart.target).toEqual({ y: 0 });
  });

  it('draws measurements in the order of their dates', () => {
    const chart = placeChart({
      baseline,
      target: null,
      points: [
        { date: '2026-03-01', value: 3 },
        { date: '2025-12-01', value: 2 },
      ],
    });
    const xs = chart.dots.map((dot) => dot.x);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
  });

  it('leaves out dates that would lie on one another', () => {
    const chart = placeChart({
      baseline,
      target,
      points: [
        { date: '2025-09-02', value: 1 },
        { date: '2025-09-03', value: 2 },
      ],
    });
    expect(chart.dates.map((label) => label.date)).toEqual(['2025-09-01', '2026-07-01']);
  });

  it('has a place for everything when there is only one number', () => {
    const chart = placeChart({
      baseline: { date: '2025-09-01', value: 0 },
      target: null,
      points: [],
    });
    expect(chart.dots).toEqual([{ key: '2025-09-01 0', x: 0, y: 1 }]);
  });

  it('makes room for what lies outside the scale', () => {
    const chart = placeChart({
      baseline: { date: '2025-09-01', value: -1 },
      target: null,
      points: [{ date: '2025-10-01', value: 7 }],
      least: 0,
      most: 5,
    });
    expect(chart.dots.map((dot) => dot.y)).toEqual([1, 0]);
  });
});
