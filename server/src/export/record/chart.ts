import { chartedIn } from '@fourchairs/shared/document/record-chart.ts';
import type { RecordOutcome } from '@fourchairs/shared/document/record.ts';
import { chartOf, chartSentence, type ChartData } from '@fourchairs/shared/domain/chart.ts';
import { recordLanguage } from '@fourchairs/shared/words/came-in.ts';

import { formatDate, formatNumber } from '../format.ts';
import { spokenIn } from '../other-languages.ts';
import { type Block, paragraph } from '../paper.ts';
import { nameOf, type SavedRecord } from '../saved-record.ts';
import { t } from '../words.ts';

/** *Started at 1 of 5 lunchtimes. Now 3. We hope for 4 by 2 July.* */
const sentenceOf = ({ record }: SavedRecord, chart: ChartData): string =>
  chartSentence(chart, {
    on: record.meeting.plannedAt.slice(0, 10),
    say: ({ say, value, unit, day }) =>
      t(`outcomes.${say}`, {
        value: formatNumber(value),
        unit: spokenIn(recordLanguage, unit),
        day: day === null ? '' : formatDate(day),
      }),
  });

const tableOf = (saved: SavedRecord, outcome: RecordOutcome): Block[] => {
  const { preferredName: name } = saved.record.pupil;
  const { baseline, target } = outcome;
  const later = outcome.measurements.filter(
    ({ day, value, note = '' }) => day !== baseline.day || value !== baseline.value || note !== '',
  );
  const row = (what: string, day: string | null, value: number | null, note = '') => [
    what,
    day === null ? '' : formatDate(day),
    [value === null ? '' : formatNumber(value), spokenIn(recordLanguage, note)]
      .filter((part) => part !== '')
      .join('. '),
  ];
  if (later.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: t('outcomes.chart'),
      columns: [t('outcomes.what'), t('outcomes.day'), t('outcomes.valueTitle')],
      rows: [
        ...(baseline.value === null
          ? []
          : [row(t('outcomes.started', { name }), baseline.day, baseline.value)]),
        ...later.map(({ day, value, note, typedBy }) =>
          row(`${t('outcomes.measured')} (${nameOf(saved, typedBy)})`, day, value, note),
        ),
        ...(target.value === null ? [] : [row(t('outcomes.hopedFor'), target.by, target.value)]),
      ],
    },
  ];
};

/** The two ends of the scale: what the unit says (*of 5 lunchtimes*), else the values there are. */
const endsOf = ({ most }: ChartData, values: readonly number[]): [number, number] => [
  Math.min(0, ...values),
  most ?? Math.max(...values),
];

const drawn = (chart: ChartData, startDay: string, sentence: string): Block[] => {
  const points = [{ day: startDay, value: chart.start }, ...chart.points];
  const hope =
    chart.by === null || chart.target === null ? null : { day: chart.by, value: chart.target };
  const all = [...points, ...(hope === null ? [] : [hope])];
  const [least, most] = endsOf(
    chart,
    all.map(({ value }) => value),
  );
  return [
    {
      kind: 'chart',
      sentence,
      points,
      target: hope,
      least: { value: least, label: formatNumber(least) },
      most: { value: most, label: formatNumber(most) },
      from: formatDate(startDay),
      to: formatDate(all.at(-1)?.day ?? startDay),
    },
  ];
};

/** How an outcome went: drawn, in a sentence, and in a table. Nothing where nothing was noted. */
export const chartBlocks = (saved: SavedRecord, outcome: RecordOutcome): Block[] => {
  const chart = chartOf(chartedIn(outcome));
  const table = tableOf(saved, outcome);
  if (chart === null) return table;
  const sentence = sentenceOf(saved, chart);
  const { startDay, points } = chart;
  const picture = startDay === null || points.length === 0 ? [] : drawn(chart, startDay, sentence);
  return [paragraph(sentence), ...picture, ...table];
};
