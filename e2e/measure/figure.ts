/** One thing that was measured, ready for a line of the table. */
export type Figure = {
  readonly what: string;
  readonly result: number;
  /** What may not be exceeded; null where nothing was promised and the figure explains another. */
  readonly target: number | null;
  readonly unit: 'ms' | 's' | 'kB';
  /** How it was taken, and what lies around it. */
  readonly how: string;
};

/** A name for `--only`, and what it gives; it throws when it could not be taken. */
export type Measurement = {
  readonly name: string;
  readonly title: string;
  readonly take: () => Promise<readonly Figure[]>;
};

export const isMissed = ({ result, target }: Figure): boolean =>
  target !== null && !(result <= target);

const digits = { ms: 0, s: 2, kB: 1 } as const;

const amount = (value: number, unit: Figure['unit']): string =>
  `${value.toFixed(digits[unit])} ${unit}`;

const verdict = (figure: Figure): string =>
  figure.target === null ? '' : isMissed(figure) ? 'MISSED' : 'met';

const widths = (rows: readonly (readonly string[])[]): readonly number[] =>
  (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));

/** Lines of a table in columns, with the heads first. */
export const tableOf = (figures: readonly Figure[]): readonly string[] => {
  const rows = [
    ['measured', 'target', 'result', '', 'how'],
    ...figures.map((figure) => [
      figure.what,
      figure.target === null ? '' : `≤ ${amount(figure.target, figure.unit).replace(/\.0+ /, ' ')}`,
      amount(figure.result, figure.unit),
      verdict(figure),
      figure.how,
    ]),
  ];
  const wide = widths(rows);
  return rows.map((row) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(wide[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
};
