/** The value that this share of the values does not exceed (nearest rank). */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** All values, in the order they were taken: `2.1, 2.4, 2.2`. */
export const listed = (values: readonly number[], digits = 2): string =>
  values.map((value) => value.toFixed(digits)).join(', ');
