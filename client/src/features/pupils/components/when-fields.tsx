import { terms } from '@fourchairs/shared/domain/codes.ts';

import { Columns } from '#components/layout.tsx';
import { Select } from '#components/select.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import type { MeetingFieldsProps } from '../model/meeting-fields.ts';
import { termOf } from '../model/school-year.ts';
import { DayTimeFields } from './day-time-fields.tsx';

/** The day, the time, and which review it is. */
export const WhenFields = ({ draft, errors, onChange }: MeetingFieldsProps) => {
  const { t } = useTranslation('pupils');
  const follows = (day: string | undefined): day is string =>
    day !== undefined && day !== '' && !draft.termChosen;
  return (
    <Columns fit="small">
      <DayTimeFields
        value={draft}
        dayLabel={t('make.day')}
        timeLabel={t('make.time')}
        errors={errors}
        onChange={(part) => {
          const term = follows(part.day) ? termOf(part.day) : draft.term;
          onChange({ ...draft, ...part, term });
        }}
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
