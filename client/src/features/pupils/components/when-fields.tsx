import { terms } from '@fourchairs/shared/domain/codes.ts';

import { DateField } from '#components/date-field.tsx';
import { Columns } from '#components/layout.tsx';
import { Select } from '#components/select.tsx';
import { formatDay } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import type { MeetingFieldsProps } from '../model/meeting-fields.ts';
import { termOf } from '../model/school-year.ts';

/** The day, the time, and which review it is. */
export const WhenFields = ({ draft, errors, onChange }: MeetingFieldsProps) => {
  const { t } = useTranslation('pupils');
  const setDay = (day: string): void => {
    const follows = day !== '' && !draft.termChosen;
    onChange({ ...draft, day, term: follows ? termOf(day) : draft.term });
  };
  return (
    <Columns fit="small">
      <DateField
        label={t('make.day')}
        value={draft.day}
        onChange={setDay}
        error={errors['plannedAt']}
        small={draft.day === '' ? undefined : formatDay(draft.day, 'year')}
        required
      />
      <DateField
        kind="time"
        label={t('make.time')}
        value={draft.time}
        onChange={(time) => onChange({ ...draft, time })}
        error={errors['time']}
        required
      />
      <Select
        label={t('make.term')}
        small={t('make.termHelp')}
        options={terms.map((term) => ({ value: term, label: t(`make.terms.${term}`) }))}
        value={draft.term}
        onChange={(term) => onChange({ ...draft, term, termChosen: true })}
        error={errors['term']}
      />
    </Columns>
  );
};
