import { DateField } from '#components/date-field.tsx';
import { Columns } from '#components/layout.tsx';
import { Select } from '#components/select.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { WordsField } from '#session/words-field.tsx';

import type { FieldErrors } from '../model/form-errors.ts';
import type { PupilDraft } from '../model/pupil-draft.ts';
import { yearGroupOf, yearGroups } from '../model/school-year.ts';

interface PupilFieldsProps {
  draft: PupilDraft;
  errors: FieldErrors;
  today: string;
  onChange: (draft: PupilDraft) => void;
}

const Names = ({ draft, errors, onChange }: PupilFieldsProps) => {
  const { t } = useTranslation('pupils');
  return (
    <>
      <WordsField
        label={t('addPupil.fullName')}
        value={draft.fullName}
        onChange={(fullName) => onChange({ ...draft, fullName })}
        error={errors['fullName']}
        most={200}
        autoComplete="off"
        required
      />
      <WordsField
        label={t('addPupil.preferredName')}
        description={t('addPupil.preferredNameHelp')}
        value={draft.preferredName}
        onChange={(preferredName) => onChange({ ...draft, preferredName })}
        error={errors['preferredName']}
        most={80}
        autoComplete="off"
        required
      />
    </>
  );
};

/** The fields of a new pupil. The year group follows the date of birth until somebody chooses another. */
export const PupilFields = (props: PupilFieldsProps) => {
  const { t } = useTranslation(['pupils', 'common']);
  const { draft, errors, today, onChange } = props;
  const setBirth = (dateOfBirth: string): void => {
    const untouched = draft.yearGroup === (yearGroupOf(draft.dateOfBirth, today) ?? '');
    const yearGroup = untouched ? (yearGroupOf(dateOfBirth, today) ?? '') : draft.yearGroup;
    onChange({ ...draft, dateOfBirth, yearGroup });
  };
  return (
    <>
      <Names {...props} />
      <Columns fit="small">
        <DateField
          label={t('addPupil.dateOfBirth')}
          value={draft.dateOfBirth}
          max={today}
          onChange={setBirth}
          error={errors['dateOfBirth']}
          required
        />
        <Select
          label={t('addPupil.yearGroup')}
          placeholder={t('addPupil.yearGroupNone')}
          options={yearGroups.map((year) => ({ value: year, label: year }))}
          value={draft.yearGroup === '' ? null : draft.yearGroup}
          onChange={(yearGroup) => onChange({ ...draft, yearGroup })}
          error={errors['yearGroup']}
          required
        />
      </Columns>
      <WordsField
        label={t('addPupil.className')}
        labelNote={t('common:optional')}
        value={draft.className}
        onChange={(className) => onChange({ ...draft, className })}
        error={errors['className']}
        most={80}
        autoComplete="off"
      />
    </>
  );
};
