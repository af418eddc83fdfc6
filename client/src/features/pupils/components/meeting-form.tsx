import type { PupilDetail, PupilMeeting } from '@fourchairs/shared/protocol/http/pupils.ts';
import { type FormEvent, useRef, useState } from 'react';

import { Stack } from '#components/layout.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { type FieldErrors, fieldErrorsOf, isShownAtField } from '../model/form-errors.ts';
import { type MeetingDraft, toRequest } from '../model/meeting-draft.ts';
import { useFocusError } from '../model/use-focus-error.ts';
import { useMakeMeeting } from '../model/use-make-meeting.ts';
import { useMeetingChecks } from '../model/use-meeting-checks.ts';
import { CarryField } from './carry-field.tsx';
import { FormButtons } from './form-buttons.tsx';
import { LeadField } from './lead-field.tsx';
import { NewPeopleFields } from './new-people-fields.tsx';
import { PeopleFields } from './people-fields.tsx';
import { FormTrouble } from './trouble.tsx';
import { WhenFields } from './when-fields.tsx';

/** Fields of the request that have a place here, where the server's word about them is put. */
const shownFields = ['plannedAt', 'leadId', 'newPeople', 'carryFrom'];

interface MeetingFormProps {
  detail: PupilDetail;
  start: MeetingDraft;
  onMade: (meeting: PupilMeeting) => void;
  onCancel: () => void;
}

/** What is in the form, what is wrong with it, and sending it. */
const useMeetingForm = ({ detail, start, onMade }: Omit<MeetingFormProps, 'onCancel'>) => {
  const [draft, setDraft] = useState(start);
  const [missing, setMissing] = useState<FieldErrors>({});
  const form = useRef<HTMLFormElement>(null);
  const check = useMeetingChecks();
  const make = useMakeMeeting(detail.pupil.id);
  useFocusError(form, `${JSON.stringify(missing)} ${make.submittedAt} ${make.status}`);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wrong = check(draft);
    setMissing(wrong);
    const request = toRequest(draft, detail.meetings.length);
    if (request === null || Object.keys(wrong).length > 0 || make.isPending) return;
    make.mutate(request, { onSuccess: onMade });
  };
  const errors = { ...fieldErrorsOf(make.error), ...missing };
  return { form, make, submit, fields: { detail, draft, errors, onChange: setDraft } };
};

/** When, who comes, who leads, and what is carried in. Nothing is lost when it cannot be saved. */
export const MeetingForm = ({ onCancel, ...props }: MeetingFormProps) => {
  const { t } = useTranslation('pupils');
  const { form, make, submit, fields } = useMeetingForm(props);
  return (
    <form ref={form} noValidate onSubmit={submit}>
      <Stack gap="large">
        <WhenFields {...fields} />
        <PeopleFields {...fields} />
        <NewPeopleFields {...fields} />
        <LeadField {...fields} />
        <CarryField {...fields} />
        {make.error !== null && !isShownAtField(make.error, shownFields) && (
          <FormTrouble error={make.error} />
        )}
        <FormButtons
          saveWord={make.isPending ? t('make.saving') : t('make.save')}
          cancelWord={t('make.cancel')}
          pending={make.isPending}
          onCancel={onCancel}
        />
      </Stack>
    </form>
  );
};
