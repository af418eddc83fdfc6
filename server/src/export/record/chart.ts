import type { RecordOutcome } from '@fourchairs/shared/document/record.ts';

import { formatDate, formatNumber } from '../format.ts';
import { type Block, paragraph } from '../paper.ts';
import { nameOf, type SavedRecord } from '../saved-record.ts';
import { t } from '../words.ts';

type Point = { readonly day: string; readonly value: number };

/** What was counted after the start, in order. */
const countedIn = ({ measurements, baseline }: RecordOutcome): Point[] =>
  measurements.flatMap(({ day, value }) =>
    value !== null && (baseline.day === null || day > baseline.day) ? [{ day, value }] : [],
  );

/** *Started at 1 of 5 lunchtimes. Now 3. We hope for 4 by 2 July.* */
const sentenceOf = ({ baseline, target }: RecordOutcome, start: number, latest?: Point): string => {
  const hope = target.value === null ? null : formatNumber(target.value);
  const parts = [
    t('outcomes.start', { value: formatNumber(start), unit: baseline.unit.text }).trim(),
    ...(latest === undefined ? [] : [t('outcomes.now', { value: formatNumber(latest.value) })]),
    ...(hope === null
      ? []
      : [
          target.by === null
            ? t('outcomes.hope', { value: hope })
            : t('outcomes.hopeBy', { value: hope, day: formatDate(target.by) }),
        ]),
  ];
  return `${parts.join('. ')}.`;
};

const tableOf = (saved: SavedRecord, outcome: RecordOutcome): Block[] => {
  const { preferredName: name } = saved.record.pupil;
  const { baseline, target } = outcome;
  const later = outcome.measurements.filter(
    ({ day, value, note = '' }) => day !== baseline.day || value !== baseline.value || note !== '',
  );
  const row = (what: string, day: string | null, value: number | null, note = '') => [
    what,
    day === null ? '' : formatDate(day),
    [value === null ? '' : formatNumber(value), note].filter((part) => part !== '').join('. '),
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

const outOf = /(?:out of|of)\s+(\d+)/iu;

/** The two ends of the scale: what the unit says (*of 5 lunchtimes*), else the values there are. */
const endsOf = (outcome: RecordOutcome, values: readonly number[]): [number, number] => {
  const most = outOf.exec(outcome.baseline.unit.text)?.[1];
  return [Math.min(0, ...values), most === undefined ? Math.max(...values) : Number(most)];
};

const drawn = (outcome: RecordOutcome, start: Point, counted: readonly Point[]): Block[] => {
  const { target } = outcome;
  const points = [start, ...counted];
  const hope =
    target.by === null || target.value === null ? null : { day: target.by, value: target.value };
  const values = [...points, ...(hope === null ? [] : [hope])].map(({ value }) => value);
  const [least, most] = endsOf(outcome, values);
  return [
    {
      kind: 'chart',
      sentence: sentenceOf(outcome, start.value, counted.at(-1)),
      points,
      target: hope,
      least: { value: least, label: formatNumber(least) },
      most: { value: most, label: formatNumber(most) },
      from: formatDate(start.day),
      to: formatDate([...points, ...(hope === null ? [] : [hope])].at(-1)?.day ?? start.day),
    },
  ];
};

/** How an outcome went: drawn, in a sentence, and in a table. Nothing where nothing was noted. */
export const chartBlocks = (saved: SavedRecord, outcome: RecordOutcome): Block[] => {
  const { day, value } = outcome.baseline;
  const counted = countedIn(outcome);
  const table = tableOf(saved, outcome);
  if (value === null) return table;
  const sentence = paragraph(sentenceOf(outcome, value, counted.at(-1)));
  const chart = day === null || counted.length === 0 ? [] : drawn(outcome, { day, value }, counted);
  return [sentence, ...chart, ...table];
};
