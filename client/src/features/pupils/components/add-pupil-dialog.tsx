import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';

import { useApi } from '#api/api-context.ts';
import type { AddPupilRequest } from '#api/pupils.ts';
import { queryKeys } from '#api/query-keys.ts';
import { Dialog } from '#components/dialog.tsx';
import { Stack } from '#components/layout.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { useNavigate } from '#lib/pages/use-pages.ts';

import { type FieldErrors, fieldErrorsOf, isShownAtField } from '../model/form-errors.ts';
import { type PupilDraft, usePupilChecks } from '../model/pupil-draft.ts';
import { useFocusError } from '../model/use-focus-error.ts';
import { useToday } from '../model/use-today.ts';
import { FormButtons } from './form-buttons.tsx';
import { PupilFields } from './pupil-fields.tsx';
import { FormTrouble } from './trouble.tsx';

const emptyDraft: PupilDraft = {
  fullName: '',
  preferredName: '',
  dateOfBirth: '',
  yearGroup: '',
  className: '',
};

const useAddPupil = () => {
  const { pupils } = useApi();
  const cache = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (pupil: AddPupilRequest) => pupils.add(pupil),
    onSuccess: async ({ id }) => {
      await cache.invalidateQueries({ queryKey: queryKeys.pupils });
      await navigate({ to: '/pupils/$pupilId', params: { pupilId: id } });
    },
  });
};

/** Adds a pupil and opens their page. What was written stays when the dialog is closed or the server says no. */
export const AddPupilDialog = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const { t } = useTranslation(['pupils', 'common']);
  const [draft, setDraft] = useState(emptyDraft);
  const [missing, setMissing] = useState<FieldErrors>({});
  const formRef = useRef<HTMLFormElement>(null);
  const check = usePupilChecks();
  const today = useToday();
  const add = useAddPupil();
  const errors = { ...fieldErrorsOf(add.error), ...missing };
  useFocusError(formRef, `${JSON.stringify(missing)} ${add.submittedAt}${add.status}`);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wrong = check(draft, today);
    setMissing(wrong);
    if (Object.keys(wrong).length === 0 && !add.isPending) add.mutate(draft);
  };
  return (
    <Dialog open={open} onClose={onClose} title={t('addPupil.title')} closeWord={t('common:close')}>
      <p>{t('addPupil.help')}</p>
      <form ref={formRef} noValidate onSubmit={submit}>
        <Stack>
          <PupilFields draft={draft} errors={errors} today={today} onChange={setDraft} />
          {add.error !== null && !isShownAtField(add.error, Object.keys(draft)) && (
            <FormTrouble error={add.error} />
          )}
          <FormButtons
            saveWord={add.isPending ? t('addPupil.saving') : t('addPupil.save')}
            cancelWord={t('common:cancel')}
            pending={add.isPending}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Dialog>
  );
};
