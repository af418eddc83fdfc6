import { chartSentence, type ChartData } from '@fourchairs/shared/domain/chart.ts';

import { formatDay, formatNumber } from '#i18n/dates.ts';
import { planWords } from '#i18n/plan-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';

/** A chart in words: *Started at 1 of 5 lunchtimes. Now 3. We hope for 4 by 2 July.* `on`: the day it is said. */
export const useChartSentence = (): ((chart: ChartData, on: string) => string) => {
  const { t } = useTranslation('saved');
  return (chart, on) =>
    chartSentence(chart, {
      on,
      say: ({ say, value, unit, day }) =>
        t(`outcomes.${say}`, {
          value: formatNumber(value),
          unit: planWords(unit),
          day: day === null ? '' : formatDay(day, 'date'),
        }),
    });
};
