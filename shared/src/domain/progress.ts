import type { RecordOutcome } from '#document/record.ts';

/** What the sentence beside a chart is made of: "Zofia started at 2 out of 10. She is now at 6. We hoped for 8 by July." */
export type Progress = {
  readonly start: number | null;
  /** The latest measured value; null when nothing was measured since the start. */
  readonly now: number | null;
  readonly nowDay: string | null;
  readonly target: number | null;
  /** The day the target was hoped for. */
  readonly by: string | null;
  /** "out of 10", "minutes", … in the school's own words; may be empty. */
  readonly unit: string;
  /** How much of the way from start to target has been gone: 0 none, 1 all, less than 0 away from it. */
  readonly share: number | null;
};

type Measured = { readonly day: string; readonly value: number };

const latestOf = (measurements: readonly Measured[]): Measured | null =>
  measurements.reduce<Measured | null>(
    (latest, each) => (latest === null || each.day >= latest.day ? each : latest),
    null,
  );

const shareOf = (start: number | null, now: number | null, target: number | null): number | null =>
  start === null || now === null || target === null || start === target
    ? null
    : (now - start) / (target - start);

/** Progress from plain values, for a live outcome. */
const progressFrom = (values: {
  readonly start: number | null;
  readonly target: number | null;
  readonly by: string | null;
  readonly unit: string;
  readonly measurements: readonly Measured[];
}): Progress => {
  const { start, target, by, unit } = values;
  const latest = latestOf(values.measurements);
  const now = latest?.value ?? null;
  return {
    start,
    now,
    nowDay: latest?.day ?? null,
    target,
    by,
    unit,
    share: shareOf(start, now, target),
  };
};

/** What was counted, without what was only seen. */
export const countedIn = <Each extends { readonly value: number | null }>(
  measurements: readonly Each[],
): (Each & { readonly value: number })[] =>
  measurements.flatMap((each) => (each.value === null ? [] : [{ ...each, value: each.value }]));

/** Progress of an outcome in a record. */
export const progressOf = ({ baseline, target, measurements }: RecordOutcome): Progress =>
  progressFrom({
    start: baseline.value,
    target: target.value,
    by: target.by,
    unit: baseline.unit.text,
    measurements: countedIn(measurements),
  });
