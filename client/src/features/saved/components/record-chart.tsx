import type { RecordOutcome } from '@fourchairs/shared/document/record.ts';
import { countedIn } from '@fourchairs/shared/domain/progress.ts';

import { ProgressChart, type ProgressWords } from '#components/progress-chart.tsx';
import { formatDay, formatNumber } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { mostOf, useChartSentence } from '../model/chart.ts';
import { usePaper } from '../model/paper-context.ts';

const useChartWords = (): ProgressWords => {
  const { t } = useTranslation(['saved', 'common']);
  const { preferredName: name } = usePaper().record.pupil;
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

/** How an outcome went, drawn, in a sentence, and in a table. Nothing where nothing was counted. */
export const RecordChart = ({ outcome }: { outcome: RecordOutcome }) => {
  const words = useChartWords();
  const sentence = useChartSentence()(outcome);
  const { baseline, target, measurements } = outcome;
  const { day, value } = baseline;
  if (sentence === null || value === null) return null;
  const points = countedIn(measurements)
    .filter((each) => day !== null && each.day > day)
    .map((each) => ({ date: each.day, value: each.value }));
  if (day === null || points.length === 0) return <p>{sentence}</p>;
  const most = mostOf(outcome);
  return (
    <ProgressChart
      baseline={{ date: day, value }}
      target={
        target.by === null || target.value === null
          ? null
          : { date: target.by, value: target.value }
      }
      points={points}
      {...(most !== null && { least: 0, most })}
      sentence={sentence}
      formatValue={(each) =>
        most === null ? formatNumber(each) : `${formatNumber(each)}/${formatNumber(most)}`
      }
      formatTick={(date) => formatDay(date, 'month')}
      formatDate={(date) => formatDay(date, 'year')}
      words={words}
    />
  );
};
