import type { PupilDetail } from '@fourchairs/shared/protocol/http/pupils.ts';
import { X } from 'lucide-react';

import { Button } from '#components/button.tsx';
import { Columns, Row, Stack } from '#components/layout.tsx';
import { Select } from '#components/select.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { WordsField } from '#session/words-field.tsx';

import type { FieldErrors } from '../model/form-errors.ts';
import { comesWith, isStaff, newRoles, type NewPersonDraft } from '../model/meeting-draft.ts';

import styles from './new-person-fields.module.css';

interface NewPersonFieldsProps {
  person: NewPersonDraft;
  /** Counted from 0: how the server names its fields. */
  place: number;
  detail: PupilDetail;
  errors: FieldErrors;
  onChange: (person: NewPersonDraft) => void;
  onRemove: () => void;
}

const Names = ({ person, place, detail, errors, onChange }: NewPersonFieldsProps) => {
  const { t } = useTranslation(['pupils', 'common']);
  const pupil = detail.pupil.preferredName;
  return (
    <>
      <WordsField
        label={t('make.newName')}
        value={person.name}
        onChange={(name) => onChange({ ...person, name })}
        error={errors[`newPeople.${place}.name`]}
        most={120}
        autoComplete="off"
        required
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- somebody has just asked for this field
        autoFocus
      />
      <WordsField
        label={t('make.newShownAs', { name: pupil })}
        labelNote={t('common:optional')}
        small={t('make.newShownAsHelp', { name: pupil })}
        value={person.shownAs}
        onChange={(shownAs) => onChange({ ...person, shownAs })}
        error={errors[`newPeople.${place}.shownAs`]}
        most={80}
        autoComplete="off"
      />
    </>
  );
};

const Roles = ({ person, place, detail, errors, onChange }: NewPersonFieldsProps) => {
  const { t } = useTranslation('pupils');
  const others = detail.people.filter((each) => !isStaff(each));
  return (
    <>
      <Select
        label={t('make.newRole')}
        placeholder={t('make.newRoleNone')}
        options={newRoles.map((role) => ({ value: role, label: t(`make.roles.${role}`) }))}
        value={person.role}
        onChange={(role) =>
          onChange({ ...person, role, with: comesWith(role) ? person.with : null })
        }
        error={errors[`newPeople.${place}.role`]}
        required
      />
      {comesWith(person.role) && (
        <Select
          label={t('make.newWith')}
          placeholder={t('make.newWithNone')}
          options={others.map(({ id, name }) => ({ value: id, label: name }))}
          value={person.with}
          onChange={(beside) => onChange({ ...person, with: beside })}
          error={errors[`newPeople.${place}.with`]}
          required
        />
      )}
    </>
  );
};

/** One person who is new to this pupil. */
export const NewPersonFields = (props: NewPersonFieldsProps) => {
  const { t } = useTranslation('pupils');
  const { person, place, onRemove } = props;
  const title = t('make.newNumber', { number: place + 1 });
  return (
    <fieldset className={styles['person']}>
      <legend className="visually-hidden">{title}</legend>
      <Stack>
        <Row apart>
          <p className={styles['title']} aria-hidden="true">
            {title}
          </p>
          <Button
            variant="quiet"
            icon={X}
            about={person.name === '' ? title : person.name}
            onPress={onRemove}
          >
            {t('make.newRemove')}
          </Button>
        </Row>
        <Columns>
          <Names {...props} />
          <Roles {...props} />
        </Columns>
      </Stack>
    </fieldset>
  );
};
