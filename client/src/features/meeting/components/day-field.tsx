import type { ReactNode } from 'react';

import { DateField } from '#components/date-field.tsx';
import { Fact } from '#components/text.tsx';
import { formatDay } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { useReview } from '../model/review-context.ts';

/** A day of the plan: a field for those who may write it, the day alone for everybody else. */
export const DayField = ({
  label,
  value,
  onChange,
  small,
}: {
  label: string;
  value: string | null;
  onChange: (value: string | null) => void;
  /** Under the field: what is suggested. */
  small?: ReactNode;
}) => {
  const { t } = useTranslation('meeting');
  const { canEditPlan } = useReview();
  if (canEditPlan) {
    return (
      <DateField
        label={label}
        labelLook="quiet"
        value={value ?? ''}
        onChange={(day) => onChange(day === '' ? null : day)}
        small={small}
      />
    );
  }
  return (
    <Fact label={label}>
      <p>{value === null ? t('frame.empty') : formatDay(value, 'year')}</p>
    </Fact>
  );
};
