import { cpus } from 'node:os';

import { judge } from './judge.ts';
import type { Row } from './run-attack.ts';

const megabytes = (bytes: number | null): string =>
  bytes === null ? '?' : (bytes / 1024 / 1024).toFixed(0);

const percentile = (values: readonly number[], part: number): string => {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  return value === undefined ? '?' : value.toFixed(1);
};

const head = [
  '#',
  'attack',
  'times',
  'the server answered',
  'held MB before → after',
  'peak MB',
  'longest stall ms',
  'p99 of the other meeting, quiet → attacked, ms',
  'of it lost or refused',
  'exits',
  'judged',
];

const cellsOf = (row: Row): string[] => {
  const { attack, count, answer, figures, held, peak, quiet, during } = row;
  const faults = judge(row);
  return [
    String(attack.n),
    attack.what,
    count.toLocaleString('en-GB'),
    figures === '' ? answer : `${answer} (${figures})`,
    `${megabytes(held.before)} → ${megabytes(held.after)}`,
    megabytes(peak),
    row.longestStall.toFixed(0),
    `${percentile(quiet.latencies, 0.99)} → ${percentile(during.latencies, 0.99)}`,
    during.complaints.length === 0 ? `0 of ${during.typed}` : during.complaints.join('; '),
    String(row.exits),
    faults.length === 0 ? 'held' : `**FAILED**: ${faults.join('; ')}`,
  ];
};

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A Markdown table, for the report: a row is printed as soon as it is there. */
export const tableHead = [line(head), line(head.map(() => '---'))].join('\n');
export const rowOf = (row: Row): string => line(cellsOf(row));

export const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`;
