import type { OutcomeView } from '@fourchairs/shared/document/outcomes.ts';
import { chartOf, chartSentence, type ChartData } from '@fourchairs/shared/domain/chart.ts';

import { useText } from '#collab/use-doc-value.ts';
import { ProgressChart } from '#components/progress-chart.tsx';
import { Spoken } from '#components/spoken.tsx';
import { Small } from '#components/text.tsx';
import { formatDay, formatNumber } from '#i18n/dates.ts';
import { planWords } from '#i18n/plan-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { usePupilName, useReview } from '../model/review-context.ts';

const useChart = (outcome: OutcomeView): ChartData | null => {
  const unit = useText(outcome.text('baselineUnit'));
  const { baselineDay, baselineValue, targetBy, targetValue, measurements } = outcome;
  return chartOf({
    baseline: { day: baselineDay, value: baselineValue },
    unit,
    target: { by: targetBy, value: targetValue },
    measurements,
  });
};

/** *Started at 1 lunchtime of 5. Now 3. We hope for 4 by 2 July.* Null while nothing is measured. */
export const useOutcomeSentence = (outcome: OutcomeView): string | null => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  const chart = useChart(outcome);
  if (chart === null) return null;
  return chartSentence(chart, {
    on: view.plannedAt.slice(0, 10),
    say: ({ say, value, unit, day }) =>
      t(`review.sentence.${say}`, {
        value: formatNumber(value),
        unit: planWords(unit),
        day: day === null ? '' : formatDay(day, 'date'),
      }),
  });
};

const useChartWords = () => {
  const { t } = useTranslation(['meeting', 'common']);
  const name = usePupilName();
  return {
    baseline: t('review.started', { name }),
    measured: t('review.measured'),
    target: t('review.hopedFor'),
    caption: t('review.chart'),
    date: t('review.day'),
    value: t('review.value'),
    what: t('review.what'),
    showTable: t('common:showTable'),
    hideTable: t('common:hideTable'),
  };
};

/** How an outcome went, drawn small and said in words. */
export const OutcomeChart = ({ outcome }: { outcome: OutcomeView }) => {
  const { t } = useTranslation('meeting');
  const words = useChartWords();
  const sentence = useOutcomeSentence(outcome);
  const chart = useChart(outcome);
  if (sentence === null || chart === null || chart.startDay === null)
    return <Small>{t('review.chartNone')}</Small>;
  const { startDay, start, points, by, target, most } = chart;
  return (
    <ProgressChart
      baseline={{ date: startDay, value: start }}
      target={by === null || target === null ? null : { date: by, value: target }}
      points={points.map(({ day, value }) => ({ date: day, value }))}
      sentence={<Spoken of={sentence} />}
      formatValue={(value) =>
        most === null ? formatNumber(value) : `${formatNumber(value)}/${formatNumber(most)}`
      }
      formatTick={(date) => formatDay(date, 'month')}
      formatDate={(date) => formatDay(date, 'year')}
      words={words}
    />
  );
};
