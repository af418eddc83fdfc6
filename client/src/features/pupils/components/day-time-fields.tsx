import { DateField } from '#components/date-field.tsx';
import { formatDay } from '#i18n/dates.ts';

import type { FieldErrors } from '../model/form-errors.ts';

/** As the school's clocks show it: 2026-03-19 and 15:30; empty where nothing is chosen yet. */
type DayTime = { readonly day: string; readonly time: string };

/** When a meeting is. The day's name is said below it, so that a slip is seen. */
export const DayTimeFields = ({
  value: { day, time },
  dayLabel,
  timeLabel,
  errors,
  onChange,
}: {
  value: DayTime;
  dayLabel: string;
  timeLabel: string;
  errors: FieldErrors;
  onChange: (part: Partial<DayTime>) => void;
}) => (
  <>
    <DateField
      label={dayLabel}
      value={day}
      onChange={(next) => onChange({ day: next })}
      error={errors['plannedAt']}
      small={day === '' ? undefined : formatDay(day, 'year')}
      required
    />
    <DateField
      kind="time"
      label={timeLabel}
      value={time}
      onChange={(next) => onChange({ time: next })}
      error={errors['time']}
      required
    />
  </>
);
