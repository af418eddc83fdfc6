import type { AddPupilRequest } from '#api/pupils.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { collectErrors, type FieldErrors } from './form-errors.ts';

export type PupilDraft = AddPupilRequest;

/** What a form for a new pupil still needs. Empty: it can be sent. */
export const usePupilChecks = (): ((draft: PupilDraft, today: string) => FieldErrors) => {
  const { t } = useTranslation('pupils');
  return ({ fullName, preferredName, dateOfBirth, yearGroup }, today) =>
    collectErrors({
      fullName: fullName.trim() === '' && t('missing.fullName'),
      preferredName: preferredName.trim() === '' && t('missing.preferredName'),
      dateOfBirth:
        (dateOfBirth === '' && t('missing.dateOfBirth')) ||
        (dateOfBirth >= today && t('missing.futureBirth')),
      yearGroup: yearGroup === '' && t('missing.yearGroup'),
    });
};
