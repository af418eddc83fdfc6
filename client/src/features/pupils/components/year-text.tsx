import type { PupilSummary } from '@fourchairs/shared/protocol/http/pupils.ts';

import { useTranslation } from '#i18n/use-translation.ts';

type Year = NonNullable<PupilSummary['year']>;

const places = ['first', 'second', 'third'] as const;

/** *1 held, 1 planned. A third is due by the end of the summer term.* */
export const YearText = ({ year: { held, planned, missing } }: { year: Year }) => {
  const { t } = useTranslation('pupils');
  const due = missing.map(({ nth, by }) =>
    t(`year.due.${places[nth - 1] ?? 'third'}`, { by: t(`year.by.${by}`) }),
  );
  return [t('year.have', { held, planned }), ...due].join(' ');
};
