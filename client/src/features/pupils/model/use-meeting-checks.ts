import { useTranslation } from '#i18n/use-translation.ts';

import { collectErrors, type FieldErrors } from './form-errors.ts';
import { comesWith, type MeetingDraft, type NewPersonDraft } from './meeting-draft.ts';

/** What a form for a new meeting still needs, by the names the server gives its fields. Empty: it can be sent. */
export const useMeetingChecks = (): ((draft: MeetingDraft) => FieldErrors) => {
  const { t } = useTranslation('pupils');
  const checkNew = ({ name, role, with: beside }: NewPersonDraft, place: number): FieldErrors =>
    collectErrors({
      [`newPeople.${place}.name`]: name.trim() === '' && t('missing.newName'),
      [`newPeople.${place}.role`]: role === null && t('missing.newRole'),
      [`newPeople.${place}.with`]: comesWith(role) && beside === null && t('missing.newWith'),
    });
  return ({ day, time, leadId, newPeople }) =>
    newPeople.map(checkNew).reduce((all, errors) => ({ ...all, ...errors }), {
      ...collectErrors({
        plannedAt: day === '' && t('missing.day'),
        time: time === '' && t('missing.time'),
        leadId: leadId === null && t('missing.lead'),
      }),
    });
};
