import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

import { formatPlanned } from '#i18n/dates.ts';
import { planWords } from '#i18n/plan-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';

/** Before it has begun, that the meeting has another day and, where that is for the child, why; null: it stands as it was made. */
export const useDayNews = ({ state, dateChange: change }: MeetingView): string | null => {
  const { t } = useTranslation('course');
  if (state !== 'planned' || change === null || change.to === null) return null;
  const { why, byName: name } = change;
  const [from, to] = [formatPlanned(change.from), formatPlanned(change.to)];
  const day = from === to ? t('back', { to }) : t('child.moved', { from, to });
  return `${day} ${why === '' ? t('child.askWhy', { name }) : t('why', { why: planWords(why) })}`;
};
