import type { Chart } from './paper.ts';

type Spot = { readonly x: number; readonly y: number };
/** Where everything of a chart stands in a field of `width` by `height`, whatever draws it. */
export type ChartShape = {
  readonly points: readonly Spot[];
  readonly target: Spot | null;
  readonly mostAt: number;
  readonly leastAt: number;
};

const margin = 8;
const dayNumber = (day: string): number => Date.parse(`${day}T12:00:00Z`) / 86_400_000;

export const chartShape = (
  { points, target, least, most }: Chart,
  { width, height }: { width: number; height: number },
): ChartShape => {
  const days = [...points, ...(target === null ? [] : [target])].map(({ day }) => dayNumber(day));
  const first = Math.min(...days);
  const span = Math.max(1, Math.max(...days) - first);
  const range = Math.max(1e-9, most.value - least.value);
  const down = (value: number): number =>
    height - margin - ((height - 2 * margin) * (value - least.value)) / range;
  const spot = ({ day, value }: { day: string; value: number }): Spot => ({
    x: margin + ((width - 2 * margin) * (dayNumber(day) - first)) / span,
    y: down(value),
  });
  return {
    points: points.map(spot),
    target: target === null ? null : spot(target),
    mostAt: down(most.value),
    leastAt: down(least.value),
  };
};
