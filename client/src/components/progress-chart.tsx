import type { ReactNode } from 'react';

import { DataTable } from './data-table.tsx';
import { Disclosure } from './disclosure.tsx';
import { type Measured, type Placed, placeChart } from './place-chart.ts';

import styles from './progress-chart.module.css';

export interface ProgressWords {
  /** *Where Zofia started*, *Measured*, *What we hope for*: names of the rows. */
  baseline: string;
  measured: string;
  target: string;
  caption: string;
  date: string;
  value: string;
  what: string;
  showTable: string;
  hideTable: string;
}

export interface ProgressChartProps {
  baseline: Measured;
  target: Measured | null;
  points: readonly Measured[];
  /** The ends of the scale, where it has any: 0 and 5 for *of 5*. */
  least?: number;
  most?: number;
  /** The chart in words: *Started at 1 of 5. Now 3. We hope for 4 by 2 July.* */
  sentence: ReactNode;
  formatValue: (value: number) => string;
  /** Short, for the axis: *Mar*. */
  formatTick: (date: string) => string;
  /** In full, for the table. */
  formatDate: (date: string) => string;
  words: ProgressWords;
}

const percent = (part: number): string => `${part * 100}%`;

const Lines = ({ chart }: { chart: Placed }) => (
  <svg className={styles['plot']} aria-hidden="true">
    {chart.target !== null && (
      <line
        className={styles['target']}
        x1="0"
        x2="100%"
        y1={percent(chart.target.y)}
        y2={percent(chart.target.y)}
      />
    )}
    {chart.dots.slice(1).map((dot, index) => {
      const from = chart.dots[index] ?? dot;
      return (
        <line
          key={dot.key}
          className={styles['path']}
          x1={percent(from.x)}
          y1={percent(from.y)}
          x2={percent(dot.x)}
          y2={percent(dot.y)}
        />
      );
    })}
    {chart.dots.map((dot, index) => (
      <circle
        key={dot.key}
        className={index === 0 ? styles['start'] : styles['dot']}
        cx={percent(dot.x)}
        cy={percent(dot.y)}
        r={index === chart.dots.length - 1 ? 6 : 5}
      />
    ))}
  </svg>
);

const Table = ({
  baseline,
  target,
  points,
  formatValue,
  formatDate,
  words,
}: ProgressChartProps) => {
  const rows = [
    { what: words.baseline, ...baseline },
    ...points.map((point) => ({ what: words.measured, ...point })),
    ...(target === null ? [] : [{ what: words.target, ...target }]),
  ];
  return (
    <DataTable
      caption={words.caption}
      columns={[
        { id: 'date', title: words.date },
        { id: 'value', title: words.value },
        { id: 'what', title: words.what },
      ]}
      rows={rows.map((row, place) => ({
        id: `${place} ${row.what} ${row.date} ${row.value}`,
        cells: [formatDate(row.date), formatValue(row.value), row.what],
      }))}
    />
  );
};

/** How an outcome went: a small drawing, the same in a sentence, the same in a table behind a button. */
export const ProgressChart = (props: ProgressChartProps) => {
  const { sentence, formatValue, formatTick, words } = props;
  const chart = placeChart(props);
  return (
    <figure className={styles['chart']}>
      <div className={styles['drawing']} aria-hidden="true">
        <div className={styles['values']}>
          {chart.values.map(({ value, y }) => (
            <span key={value} className={styles['value']} style={{ insetBlockStart: percent(y) }}>
              {formatValue(value)}
            </span>
          ))}
        </div>
        <Lines chart={chart} />
        <div className={styles['dates']}>
          {chart.dates.map(({ date, x }) => (
            <span
              key={date}
              className={styles['date']}
              style={{ insetInlineStart: percent(x), translate: percent(-x) }}
            >
              {formatTick(date)}
            </span>
          ))}
        </div>
      </div>
      <figcaption className={styles['sentence']}>{sentence}</figcaption>
      <Disclosure label={words.showTable} openLabel={words.hideTable}>
        <Table {...props} />
      </Disclosure>
    </figure>
  );
};
