import { UserPlus } from 'lucide-react';

import { Button } from '#components/button.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import type { NewPersonDraft } from '../model/meeting-draft.ts';
import type { MeetingFieldsProps } from '../model/meeting-fields.ts';
import { NewPersonFields } from './new-person-fields.tsx';

const emptyPerson = { name: '', shownAs: '', role: null, with: null } as const;

/** People nobody knows yet: they are kept with the pupil for the next time. */
export const NewPeopleFields = ({ detail, draft, errors, onChange }: MeetingFieldsProps) => {
  const { t } = useTranslation('pupils');
  const { newPeople } = draft;
  const setPeople = (people: readonly NewPersonDraft[]): void =>
    onChange({ ...draft, newPeople: people });
  const add = (): void => {
    const key = Math.max(0, ...newPeople.map((person) => person.key)) + 1;
    setPeople([...newPeople, { key, ...emptyPerson }]);
  };
  return (
    <>
      {newPeople.map((person, place) => (
        <NewPersonFields
          key={person.key}
          person={person}
          place={place}
          detail={detail}
          errors={errors}
          onChange={(next) =>
            setPeople(newPeople.map((each) => (each.key === next.key ? next : each)))
          }
          onRemove={() => setPeople(newPeople.filter((each) => each.key !== person.key))}
        />
      ))}
      <div>
        <Button variant="quiet" icon={UserPlus} onPress={add}>
          {t('make.newAdd')}
        </Button>
      </div>
    </>
  );
};
