import { useState } from 'react';

import { Button } from '#components/button.tsx';
import { Card } from '#components/card.tsx';
import { Stack } from '#components/layout.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { crossingCode } from '../crossing-code.ts';
import { useReview } from '../model/review-context.ts';
import { Late } from './late.tsx';

/**
 * Where this is one of two sittings for people kept apart: staff of both choose what of the other comes into this one.
 * The server tells of the other to nobody else, and never to the room’s screen.
 */
export const CrossingPart = () => {
  const { t } = useTranslation('meeting');
  const { view, canEditPlan } = useReview();
  const [open, setOpen] = useState(false);
  const { sittings = [] } = view;
  if (!canEditPlan || sittings.length === 0) return null;
  return (
    <Card title={t('review.crossTitle')}>
      <Stack>
        <p>{t('review.crossLead')}</p>
        <div>
          <Button variant="quiet" expanded={open} onPress={() => setOpen(!open)}>
            {t(open ? 'review.crossHide' : 'review.crossShow')}
          </Button>
        </div>
        {open && (
          <Late code={crossingCode} lines={4}>
            {(CrossingList) =>
              sittings.map((sitting) => <CrossingList key={sitting.meetingId} sitting={sitting} />)
            }
          </Late>
        )}
      </Stack>
    </Card>
  );
};
