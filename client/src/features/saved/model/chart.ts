import type { RecordOutcome } from '@fourchairs/shared/document/record.ts';
import { countedIn } from '@fourchairs/shared/domain/progress.ts';

import { formatDay, formatNumber } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

const outOf = /(?:out of|of)\s+(\d+)/iu;

/** The end of the scale where the unit says it: 5 for *of 5 lunchtimes*. */
export const mostOf = (outcome: RecordOutcome): number | null => {
  const most = outOf.exec(outcome.baseline.unit.text)?.[1];
  return most === undefined ? null : Number(most);
};

/** The newest measurement after the start. */
export const latestOf = ({ measurements, baseline }: RecordOutcome): number | null =>
  countedIn(measurements)
    .filter(({ day }) => baseline.day === null || day > baseline.day)
    .at(-1)?.value ?? null;

/** A chart in words: *Started at 1 of 5 lunchtimes. Now 3. We hope for 4 by 2 July.* Null where nothing is counted. */
export const useChartSentence = (): ((outcome: RecordOutcome) => string | null) => {
  const { t } = useTranslation('saved');
  return (outcome) => {
    const { baseline, target } = outcome;
    if (baseline.value === null) return null;
    const latest = latestOf(outcome);
    const hope = target.value === null ? null : formatNumber(target.value);
    const parts = [
      t('outcomes.start', { value: formatNumber(baseline.value), unit: baseline.unit.text }),
      latest === null ? null : t('outcomes.now', { value: formatNumber(latest) }),
      hope !== null && target.by === null && t('outcomes.hope', { value: hope }),
      hope !== null &&
        target.by !== null &&
        t('outcomes.hopeBy', { value: hope, day: formatDay(target.by, 'date') }),
    ];
    return parts
      .filter((part) => typeof part === 'string')
      .map((part) => `${part.trim()}.`)
      .join(' ');
  };
};
