import { Presentation } from 'lucide-react';

import { Stack } from '#components/layout.tsx';
import { LinkButton } from '#components/link-button.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { may } from '#session/may.ts';

import { useReview } from '../model/review-context.ts';

/**
 * Opens the room's screen beside this page, in a tab of its own with a seat of its own. `opener` lets that tab start
 * from this one's seat, without a secret in any address.
 */
export const RoomLink = () => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  if (!may(view, { action: 'meeting.open-room' })) return null;
  return (
    <Stack gap="tiny">
      <div>
        <LinkButton
          href={`/meeting/${view.id}/room`}
          target="_blank"
          rel="opener"
          icon={Presentation}
        >
          {t('people.room')}
        </LinkButton>
      </div>
      <Small>{t('people.roomHelp')}</Small>
    </Stack>
  );
};
