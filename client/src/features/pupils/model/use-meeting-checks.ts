import { useTranslation } from '#i18n/use-translation.ts';

import { collectErrors, type FieldErrors } from './form-errors.ts';
import { comesWith, type MeetingDraft, type NewPersonDraft } from './meeting-draft.ts';

/** What is still needed of people nobody knows yet, by the names the server gives its fields. */
export const useNewPeopleChecks = (): ((people: readonly NewPersonDraft[]) => FieldErrors) => {
  const { t } = useTranslation('pupils');
  const checkNew = ({ name, role, with: beside }: NewPersonDraft, place: number): FieldErrors =>
    collectErrors({
      [`newPeople.${place}.name`]: name.trim() === '' && t('missing.newName'),
      [`newPeople.${place}.role`]: role === null && t('missing.newRole'),
      [`newPeople.${place}.with`]: comesWith(role) && beside === null && t('missing.newWith'),
    });
  return (people) => people.map(checkNew).reduce((all, errors) => ({ ...all, ...errors }), {});
};

/** What a form for a new meeting still needs. Empty: it can be sent. */
export const useMeetingChecks = (): ((draft: MeetingDraft) => FieldErrors) => {
  const { t } = useTranslation('pupils');
  const checkPeople = useNewPeopleChecks();
  return ({ day, time, leadId, newPeople }) => ({
    ...collectErrors({
      plannedAt: day === '' && t('missing.day'),
      time: time === '' && t('missing.time'),
      leadId: leadId === null && t('missing.lead'),
    }),
    ...checkPeople(newPeople),
  });
};
