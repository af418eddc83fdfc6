/** How an outcome is measured, live or in a record: what its chart and the sentence beside it are made of. */
export type Charted = {
  readonly baseline: { readonly day: string | null; readonly value: number | null };
  /** *of 5 lunchtimes*, *minutes*, in the school's own words; may be empty. */
  readonly unit: string;
  readonly target: { readonly by: string | null; readonly value: number | null };
  readonly measurements: readonly { readonly day: string; readonly value: number | null }[];
};

export type ChartPoint = { readonly day: string; readonly value: number };

export type ChartData = {
  readonly start: number;
  readonly startDay: string | null;
  /** What was counted after the start, by day. */
  readonly points: readonly ChartPoint[];
  readonly latest: number | null;
  readonly target: number | null;
  /** The day the target is hoped for. */
  readonly by: string | null;
  /** The end of the scale where the unit says it: 5 for *of 5 lunchtimes*. */
  readonly most: number | null;
  readonly unit: string;
};

const outOf = /(?:out of|of)\s+(\d+)/iu;

const mostOf = (unit: string): number | null => {
  const most = outOf.exec(unit)?.[1];
  return most === undefined ? null : Number(most);
};

/** What was counted, without what was only seen, by day. */
const pointsOf = ({ baseline, measurements }: Charted): ChartPoint[] =>
  measurements
    .flatMap(({ day, value }) =>
      value !== null && (baseline.day === null || day > baseline.day) ? [{ day, value }] : [],
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));

/** The newest value counted after the start. */
export const latestOf = (charted: Charted): number | null =>
  pointsOf(charted).at(-1)?.value ?? null;

/** How an outcome went, in numbers; null where nothing was counted at the start. */
export const chartOf = (charted: Charted): ChartData | null => {
  const { baseline, target, unit } = charted;
  if (baseline.value === null) return null;
  const points = pointsOf(charted);
  return {
    start: baseline.value,
    startDay: baseline.day,
    points,
    latest: points.at(-1)?.value ?? null,
    target: target.value,
    by: target.by,
    most: mostOf(unit),
    unit,
  };
};

/** A part of the sentence beside a chart: which words, and what stands in them. */
export type ChartPart = {
  readonly say: 'start' | 'now' | 'hope' | 'hopeBy' | 'hopedBy';
  readonly value: number;
  /** Of where it started. */
  readonly unit: string;
  readonly day: string | null;
};

/** *Started at 1 of 5 lunchtimes. Now 3. We hope for 4 by 2 July.* `on`: the day it is said. */
export const chartSentence = (
  { start, latest, target, by, unit }: ChartData,
  { on, say }: { readonly on: string; readonly say: (part: ChartPart) => string },
): string => {
  const plain = { unit: '', day: null };
  const parts: ChartPart[] = [{ say: 'start', value: start, unit, day: null }];
  if (latest !== null) parts.push({ ...plain, say: 'now', value: latest });
  if (target !== null && by === null) parts.push({ ...plain, say: 'hope', value: target });
  if (target !== null && by !== null)
    parts.push({ ...plain, say: by < on ? 'hopedBy' : 'hopeBy', value: target, day: by });
  return parts.map((part) => `${say(part).trim()}.`).join(' ');
};
