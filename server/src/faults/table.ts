import { missedPoints, type Result } from './run-rounds.ts';
import type { Outcome } from './school-day.ts';

const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const slowest = (outcomes: readonly Outcome[]): string => {
  if (outcomes.some(({ convergedMs }) => convergedMs === null)) return 'never';
  return Math.max(0, ...outcomes.map(({ convergedMs }) => convergedMs ?? 0)).toFixed(0);
};

const rowOf = (name: string, outcomes: readonly Outcome[]): string => {
  const sum = (of: (outcome: Outcome) => number) =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0).toLocaleString('en-GB');
  return line([
    name,
    sum(() => 1),
    sum(({ isHit }) => (isHit ? 1 : 0)),
    sum(({ acked }) => acked),
    sum(({ lost }) => lost.length),
    slowest(outcomes),
  ]);
};

const head = [
  'killed',
  'rounds',
  'of them there',
  'edits called saved',
  'lost',
  'slowest back, ms',
];

/** The rounds by where the server was killed, as a Markdown table, and what is wrong, if anything. */
export const tableOf = ({ outcomes, damage }: Result): string => {
  const names = [...new Set(outcomes.map(({ point }) => point))];
  return [
    line(head),
    line(head.map(() => '---')),
    ...names.map((name) =>
      rowOf(
        name,
        outcomes.filter(({ point }) => point === name),
      ),
    ),
    rowOf('all', outcomes),
    ...damage.map((each) => `damaged: ${each}`),
    ...missedPoints(outcomes).map((point) => `hardly ever killed ${point}`),
    ...outcomes.flatMap(({ point, late }) => late.map((page) => `late ${point}: ${page}`)),
    ...outcomes.flatMap(({ point, lost }) => lost.map((mark) => `lost ${point}: ${mark}`)),
  ].join('\n');
};
