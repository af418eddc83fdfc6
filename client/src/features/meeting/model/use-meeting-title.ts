import { useTranslation } from '#i18n/use-translation.ts';

import { usePupilName, useReview } from './review-context.ts';

/** *Spring review* in the middle of a sentence. */
const startSmall = (title: string): string => title.slice(0, 1).toLowerCase() + title.slice(1);

/** *Zofia’s spring review*: on the page, and never on the browser's tab. */
export const useMeetingTitle = (): string => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  const name = usePupilName();
  return t('frame.title', { name, title: startSmall(view.title) });
};
