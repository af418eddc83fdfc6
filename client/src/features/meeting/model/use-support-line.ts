import type { SupportView } from '@fourchairs/shared/document/support-lines.ts';

import { useText } from '#collab/use-doc-value.ts';
import { formatDay } from '#i18n/dates.ts';
import { planWords } from '#i18n/plan-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';

/** A support line in words: *Mr Lowe · 25 minutes, twice a week · 3 children*. */
export const useSupportLine = (
  line: SupportView,
): { readonly when: string; readonly dates: string; readonly summary: string } => {
  const { t } = useTranslation('meeting');
  const who = planWords(useText(line.text('who')));
  const frequency = planWords(useText(line.text('frequency')));
  const group = planWords(useText(line.text('groupSize')));
  const minutes = line.minutes === null ? null : t('support.minutesEach', { count: line.minutes });
  const joined = (parts: readonly (string | null)[], by: string) =>
    parts.filter((part) => part !== null && part !== '').join(by);
  const when = joined([minutes, frequency], ', ');
  const dates = joined(
    [
      line.from === null ? null : t('support.fromDay', { day: formatDay(line.from, 'date') }),
      line.to === null ? null : t('support.until', { day: formatDay(line.to, 'date') }),
    ],
    ' ',
  );
  const groupWords = group === '' ? null : t('support.groupOf', { group });
  return { when, dates, summary: joined([who, when, groupWords], ' · ') };
};
