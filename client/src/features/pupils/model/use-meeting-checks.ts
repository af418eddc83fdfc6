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

/** What the fields for a meeting's day and time still need. */
export const useWhenChecks = (): ((when: { day: string; time: string }) => FieldErrors) => {
  const { t } = useTranslation('pupils');
  return ({ day, time }) =>
    collectErrors({
      plannedAt: day === '' && t('missing.day'),
      time: time === '' && t('missing.time'),
    });
};

/** What a form for a new meeting still needs. Empty: it can be sent. */
export const useMeetingChecks = (): ((draft: MeetingDraft) => FieldErrors) => {
  const { t } = useTranslation('pupils');
  const checkWhen = useWhenChecks();
  const checkPeople = useNewPeopleChecks();
  return (draft) => ({
    ...checkWhen(draft),
    ...collectErrors({ leadId: draft.leadId === null && t('missing.lead') }),
    ...checkPeople(draft.newPeople),
  });
};
