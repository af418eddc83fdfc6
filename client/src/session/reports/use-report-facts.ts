import type { RecordReport } from '@fourchairs/shared/document/record.ts';
import type { Report } from '@fourchairs/shared/protocol/http/reports.ts';
import { reportFacts } from '@fourchairs/shared/words/report-facts.ts';

import { dayOf, formatDay, formatNumber } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

/** What there is to say of a report, beside its name. */
export const useReportFacts = (nameOf: (id: string) => string) => {
  const { t } = useTranslation('professionals');
  return (report: Report | RecordReport): string =>
    reportFacts(report, {
      t,
      nameOf,
      dayOf: (instant) => formatDay(dayOf(instant), 'date'),
      number: formatNumber,
    });
};
