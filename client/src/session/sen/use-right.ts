import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

import { useTranslation } from '#i18n/use-translation.ts';

import { decidersIn } from '../deciders.ts';

/** That the family may ask for an assessment themselves, said to whoever reads it. */
export const useRight = (view: MeetingView): string => {
  const { t } = useTranslation('sen');
  const isOwn = decidersIn(view).some(({ id }) => id === view.you.personId);
  const theirs = view.pupil.agreesForSelf ? 'right.young' : 'right.parents';
  return t(isOwn ? 'right.own' : theirs, { name: view.pupil.preferredName });
};
