export interface Measured {
  /** `2026-03-19`. */
  date: string;
  value: number;
}

/** Parts of the drawing's width and height: 0 is the left and the top, 1 the right and the bottom. */
export interface Placed {
  dots: readonly { key: string; x: number; y: number }[];
  target: { y: number } | null;
  values: readonly { value: number; y: number }[];
  dates: readonly { date: string; x: number }[];
}

/** How much of the width a date's label needs to itself. */
const labelWidth = 0.2;
const labelHeight = 0.18;

const dayNumber = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / 86_400_000;

/** Where a number stands between two others; at the first when those are the same. */
const between = (value: number, from: number, to: number): number =>
  from === to ? 0 : (value - from) / (to - from);

/** The wanted labels, most wanted first, without those that would lie on one already there. */
const keepApart = <Label>(
  wanted: readonly Label[],
  at: (label: Label) => number,
  room: number,
): Label[] => {
  const kept: Label[] = [];
  for (const label of wanted) {
    if (kept.every((other) => Math.abs(at(other) - at(label)) >= room)) kept.push(label);
  }
  return kept;
};

/** Lays a chart out. Pure: dates and numbers in, parts of the width and height out. */
export const placeChart = ({
  baseline,
  target,
  points,
  least,
  most,
}: {
  baseline: Measured;
  target: Measured | null;
  points: readonly Measured[];
  least?: number;
  most?: number;
}): Placed => {
  const measured = [baseline, ...[...points].sort((a, b) => a.date.localeCompare(b.date))];
  const all = target === null ? measured : [...measured, target];
  const low = Math.min(least ?? 0, ...all.map((point) => point.value));
  const high = Math.max(most ?? low, ...all.map((point) => point.value));
  const days = all.map((point) => dayNumber(point.date));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const x = (date: string): number => between(dayNumber(date), first, last);
  const y = (value: number): number => 1 - between(value, low, high);
  const middle = measured.slice(1, -1);
  const wanted = [baseline, target, measured.at(-1), ...middle]
    .filter((point) => point !== null && point !== undefined)
    .map(({ date }) => ({ date, x: x(date) }));
  const values = [target?.value ?? high, low].map((value) => ({ value, y: y(value) }));
  return {
    dots: measured.map((point, index) => ({
      key: `${point.date} ${index}`,
      x: x(point.date),
      y: y(point.value),
    })),
    target: target === null ? null : { y: y(target.value) },
    values: keepApart(values, (label) => label.y, labelHeight),
    dates: keepApart(wanted, (label) => label.x, labelWidth),
  };
};
