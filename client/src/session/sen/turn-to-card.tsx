import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

import { Card } from '#components/card.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { TurnToList } from './turn-to-list.tsx';
import { useRight } from './use-right.ts';

/** Where a family finds out more, and what they may ask for themselves. */
export const TurnToCard = ({ view, level }: { view: MeetingView; level: 2 | 3 }) => {
  const { t } = useTranslation('sen');
  return (
    <Card title={t('turnTo.title')} level={level}>
      <TurnToList turnTo={view.sen.turnTo} />
      <p>{useRight(view)}</p>
    </Card>
  );
};
