import type { MeetingLink, PupilDetail } from '@fourchairs/shared/protocol/http/pupils.ts';
import { UserPlus } from 'lucide-react';
import { type FormEvent, useRef, useState } from 'react';

import { Banner } from '#components/banner.tsx';
import { Button } from '#components/button.tsx';
import { Dialog } from '#components/dialog.tsx';
import { Stack } from '#components/layout.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import {
  collectErrors,
  type FieldErrors,
  fieldErrorsOf,
  isShownAtField,
} from '../model/form-errors.ts';
import { type MeetingDraft, startDraft, toNewPeople } from '../model/meeting-draft.ts';
import { useFocusError } from '../model/use-focus-error.ts';
import { useNewPeopleChecks } from '../model/use-meeting-checks.ts';
import { useAddPeople } from '../model/use-people-actions.ts';
import { useToday } from '../model/use-today.ts';
import { FormButtons } from './form-buttons.tsx';
import { NewPeopleFields } from './new-people-fields.tsx';
import { PeopleFields } from './people-fields.tsx';
import { FormTrouble } from './trouble.tsx';

interface AddPeopleProps {
  meetingId: string;
  detail: PupilDetail;
  /** Who is on the list already. */
  there: readonly MeetingLink[];
}

/** A draft with nobody in it yet. */
const useDraft = (detail: PupilDetail) => {
  const today = useToday();
  const start = (): MeetingDraft => ({
    ...startDraft(detail, { lastTime: [], me: null, today }),
    people: [],
    newPeople: [],
  });
  return useState(start);
};

const isEmpty = ({ people, newPeople }: MeetingDraft): boolean =>
  people.length + newPeople.length === 0;

/** What the form still needs: at least one person, and what is to be known of a new one. */
const useAddChecks = (): ((draft: MeetingDraft) => FieldErrors) => {
  const { t } = useTranslation('pupils');
  const checkNew = useNewPeopleChecks();
  return (draft) => ({
    ...collectErrors({ people: isEmpty(draft) && t('missing.people') }),
    ...checkNew(draft.newPeople),
  });
};

const useAddForm = ({ meetingId, detail, onDone }: AddPeopleProps & { onDone: () => void }) => {
  const [draft, setDraft] = useDraft(detail);
  const [missing, setMissing] = useState<FieldErrors>({});
  const form = useRef<HTMLFormElement>(null);
  const check = useAddChecks();
  const add = useAddPeople(meetingId);
  useFocusError(form, `${JSON.stringify(missing)} ${add.submittedAt} ${add.status}`);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wrong = check(draft);
    setMissing(wrong);
    if (Object.keys(wrong).length > 0 || add.isPending) return;
    const more = { people: [...draft.people], newPeople: toNewPeople(draft.newPeople) };
    add.mutate(more, { onSuccess: onDone });
  };
  const errors = { ...fieldErrorsOf(add.error), ...missing };
  return { form, add, submit, fields: { detail, draft, errors, onChange: setDraft } };
};

const AddForm = (props: AddPeopleProps & { onDone: () => void }) => {
  const { t } = useTranslation(['pupils', 'common']);
  const { form, add, submit, fields } = useAddForm(props);
  const { detail, there, onDone } = props;
  const others = detail.people.filter(
    ({ id, role }) => role !== 'admin' && !there.some(({ personId }) => personId === id),
  );
  return (
    <form ref={form} noValidate onSubmit={submit}>
      <Stack>
        {others.length > 0 && <PeopleFields {...fields} detail={{ ...detail, people: others }} />}
        <NewPeopleFields {...fields} />
        {isEmpty(fields.draft) && fields.errors['people'] !== undefined && (
          <Banner tone="warn" live="alert">
            {fields.errors['people']}
          </Banner>
        )}
        {add.error !== null && !isShownAtField(add.error, ['people', 'newPeople']) && (
          <FormTrouble error={add.error} />
        )}
        <FormButtons
          saveWord={add.isPending ? t('people.adding') : t('people.addYes')}
          cancelWord={t('common:cancel')}
          pending={add.isPending}
          onCancel={onDone}
        />
      </Stack>
    </form>
  );
};

/** Somebody more for a meeting that is there already. They stand in the list at once, and get their link there. */
export const AddPeople = (props: AddPeopleProps) => {
  const { t } = useTranslation(['pupils', 'common']);
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button icon={UserPlus} hasPopup="dialog" onPress={() => setOpen(true)}>
        {t('people.add')}
      </Button>
      {open && (
        <Dialog
          open
          onClose={() => setOpen(false)}
          title={t('people.addTitle')}
          closeWord={t('common:close')}
        >
          <p>{t('people.addHelp')}</p>
          <AddForm {...props} onDone={() => setOpen(false)} />
        </Dialog>
      )}
    </div>
  );
};
