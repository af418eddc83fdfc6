import { reviewTitleInLine } from '#i18n/review-title.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { usePupilName, useReview } from './review-context.ts';

/** *Zofia’s spring review*: on the page, and never on the browser's tab. */
export const useMeetingTitle = (): string => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  const name = usePupilName();
  return t('frame.title', { name, title: reviewTitleInLine(view.title) });
};
