import type { OutcomeView } from '@fourchairs/shared/document/outcomes.ts';
import { countedIn } from '@fourchairs/shared/domain/progress.ts';

import { useText } from '#collab/use-doc-value.ts';
import { ProgressChart } from '#components/progress-chart.tsx';
import { Small } from '#components/text.tsx';
import { formatDay, formatNumber } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { usePupilName, useReview } from '../model/review-context.ts';

const outOf = /(?:out of|of)\s+(\d+)/iu;

/** *Started at 1 lunchtime of 5. Now 3. We hope for 4 by 2 July.* Null while nothing is measured. */
export const useOutcomeSentence = (outcome: OutcomeView): string | null => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  const unit = useText(outcome.text('baselineUnit'));
  const { baselineValue, targetValue, targetBy, measurements } = outcome;
  if (baselineValue === null) return null;
  const last = countedIn(measurements).at(-1);
  const now = last === undefined ? '' : formatNumber(last.value);
  const hope = targetValue === null ? '' : formatNumber(targetValue);
  const isPast = targetBy !== null && targetBy < view.plannedAt.slice(0, 10);
  const byDay = { value: hope, day: targetBy === null ? '' : formatDay(targetBy, 'date') };
  const hoped =
    targetBy === null
      ? t('review.sentence.hope', { value: hope })
      : t(isPast ? 'review.sentence.hopedBy' : 'review.sentence.hopeBy', byDay);
  const parts = [
    t('review.sentence.start', { value: formatNumber(baselineValue), unit }).trim(),
    last === undefined ? null : t('review.sentence.now', { value: now }),
    targetValue === null ? null : hoped,
  ];
  return parts
    .filter((part) => part !== null)
    .map((part) => `${part.trim()}.`)
    .join(' ');
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
  const unit = useText(outcome.text('baselineUnit'));
  const { baselineDay, baselineValue, targetBy, targetValue, measurements } = outcome;
  const most = outOf.exec(unit)?.[1];
  if (sentence === null || baselineDay === null || baselineValue === null) {
    return <Small>{t('review.chartNone')}</Small>;
  }
  return (
    <ProgressChart
      baseline={{ date: baselineDay, value: baselineValue }}
      target={
        targetBy === null || targetValue === null ? null : { date: targetBy, value: targetValue }
      }
      points={countedIn(measurements)
        .filter(({ day }) => day > baselineDay)
        .map(({ day, value }) => ({ date: day, value }))}
      sentence={sentence}
      formatValue={(value) =>
        most === undefined ? formatNumber(value) : `${formatNumber(value)}/${most}`
      }
      formatTick={(date) => formatDay(date, 'month')}
      formatDate={(date) => formatDay(date, 'year')}
      words={words}
    />
  );
};
