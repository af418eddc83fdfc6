import { chartedIn } from '@fourchairs/shared/document/record-chart.ts';
import type { RecordOutcome } from '@fourchairs/shared/document/record.ts';
import { chartOf, type ChartData } from '@fourchairs/shared/domain/chart.ts';

import { ProgressChart, type ProgressWords } from '#components/progress-chart.tsx';
import { Spoken } from '#components/spoken.tsx';
import { formatDay, formatNumber } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { useChartSentence } from '../model/chart.ts';
import { usePaper } from '../model/paper-context.ts';

const useChartWords = (name: string): ProgressWords => {
  const { t } = useTranslation(['saved', 'common']);
  return {
    baseline: t('outcomes.started', { name }),
    measured: t('outcomes.measured'),
    target: t('outcomes.hopedFor'),
    caption: t('outcomes.chart'),
    date: t('outcomes.day'),
    value: t('outcomes.valueTitle'),
    what: t('outcomes.what'),
    showTable: t('common:showTable'),
    hideTable: t('common:hideTable'),
  };
};

const targetOf = ({ by, target }: ChartData) =>
  by === null || target === null ? null : { date: by, value: target };

/** How an outcome went, drawn, in a sentence, and in a table; `on` is the day it is said. Nothing where nothing was counted. */
export const ProgressOf = ({
  outcome,
  name,
  on,
}: {
  outcome: RecordOutcome;
  name: string;
  on: string;
}) => {
  const words = useChartWords(name);
  const sentenceOf = useChartSentence();
  const chart = chartOf(chartedIn(outcome));
  if (chart === null) return null;
  const sentence = sentenceOf(chart, on);
  const { start, startDay, points, most } = chart;
  if (startDay === null || points.length === 0)
    return (
      <p>
        <Spoken of={sentence} />
      </p>
    );
  return (
    <ProgressChart
      baseline={{ date: startDay, value: start }}
      target={targetOf(chart)}
      points={points.map(({ day, value }) => ({ date: day, value }))}
      {...(most !== null && { least: 0, most })}
      sentence={<Spoken of={sentence} />}
      formatValue={(each) =>
        most === null ? formatNumber(each) : `${formatNumber(each)}/${formatNumber(most)}`
      }
      formatTick={(date) => formatDay(date, 'month')}
      formatDate={(date) => formatDay(date, 'year')}
      words={words}
    />
  );
};

/** The same, of the record that is shown, as it stood at the meeting. */
export const RecordChart = ({ outcome }: { outcome: RecordOutcome }) => {
  const { pupil, meeting } = usePaper().record;
  return (
    <ProgressOf outcome={outcome} name={pupil.preferredName} on={meeting.plannedAt.slice(0, 10)} />
  );
};
