import { ProgressChart, type ProgressChartProps } from '../progress-chart.tsx';
import type { Examples } from './examples.ts';

const months: Readonly<Record<string, string>> = {
  '09': 'Sep',
  '12': 'Dec',
  '01': 'Jan',
  '03': 'Mar',
  '07': 'Jul',
};

export const sampleChart: ProgressChartProps = {
  baseline: { date: '2025-09-18', value: 1 },
  target: { date: '2026-07-02', value: 4 },
  points: [
    { date: '2025-12-04', value: 2 },
    { date: '2026-01-22', value: 2 },
    { date: '2026-03-19', value: 3 },
  ],
  least: 0,
  most: 5,
  sentence: 'Started at 1 of 5. Now 3. We hope for 4 by 2 July.',
  formatValue: (value) => `${value} of 5`,
  formatTick: (date) => months[date.slice(5, 7)] ?? date,
  formatDate: (date) => date,
  words: {
    baseline: 'Where Zofia started',
    measured: 'Measured',
    target: 'What we hope for',
    caption: 'Lunchtimes in a game',
    date: 'When',
    value: 'How many',
    what: 'What this is',
    showTable: 'Show as a table',
    hideTable: 'Hide the table',
  },
};

export const examples: Examples = {
  'four dots and a target': <ProgressChart {...sampleChart} />,
  'only a start': (
    <ProgressChart
      {...sampleChart}
      target={null}
      points={[]}
      sentence="Started at 1 of 5. Nothing measured since."
    />
  ),
};
