import type { KnownPerson } from '@fourchairs/shared/protocol/http/pupils.ts';
import { useState } from 'react';

import { Button } from '#components/button.tsx';
import { Checkbox } from '#components/checkbox.tsx';
import { Columns } from '#components/layout.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { inTableOrder, isStaff, tick } from '../model/meeting-draft.ts';
import type { MeetingFieldsProps } from '../model/meeting-fields.ts';
import { useRoleWords } from '../model/use-role-words.ts';

import styles from './people-fields.module.css';

const PersonBox = ({
  person,
  detail,
  draft,
  onChange,
}: MeetingFieldsProps & { person: KnownPerson }) => {
  const { t } = useTranslation('pupils');
  const roleWords = useRoleWords(detail.people);
  const isPupil = person.role === 'child';
  return (
    <Checkbox
      checked={isPupil || draft.people.includes(person.id)}
      disabled={isPupil}
      small={isPupil ? t('make.always') : roleWords(person)}
      onChange={(comes) => onChange(tick(draft, person.id, comes))}
    >
      {person.name}
    </Checkbox>
  );
};

/** Many schools have many staff: those who are not likely to come wait behind a button. */
const StaffBoxes = (props: MeetingFieldsProps) => {
  const { t } = useTranslation('pupils');
  const { detail, draft } = props;
  const [first] = useState(draft.people);
  const [all, setAll] = useState(false);
  const staff = detail.people.filter((person) => isStaff(person) && person.role !== 'admin');
  const likely = staff.filter(({ id }) => first.includes(id));
  const shown = all || likely.length === 0 ? staff : likely;
  const hidden = staff.length - shown.length;
  return (
    <>
      <Columns fit="small" gap="small">
        {shown.map((person) => (
          <PersonBox key={person.id} person={person} {...props} />
        ))}
      </Columns>
      {hidden > 0 && (
        <div>
          <Button variant="quiet" onPress={() => setAll(true)}>
            {t('make.moreStaff', { count: hidden })}
          </Button>
        </div>
      )}
    </>
  );
};

/** Who comes, among those who are known: the family and visitors, and the school. */
export const PeopleFields = (props: MeetingFieldsProps) => {
  const { t } = useTranslation('pupils');
  const { people, pupil } = props.detail;
  const name = pupil.preferredName;
  return (
    <>
      <fieldset className={styles['group']}>
        <legend className={styles['legend']}>{t('make.family', { name })}</legend>
        <Small>{t('make.whoHelp', { name })}</Small>
        <Columns fit="small" gap="small">
          {inTableOrder(people)
            .filter((person) => !isStaff(person))
            .map((person) => (
              <PersonBox key={person.id} person={person} {...props} />
            ))}
        </Columns>
      </fieldset>
      <fieldset className={styles['group']}>
        <legend className={styles['legend']}>{t('make.staff')}</legend>
        <StaffBoxes {...props} />
      </fieldset>
    </>
  );
};
