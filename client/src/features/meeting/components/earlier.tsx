import { useState } from 'react';

import { Button } from '#components/button.tsx';
import { Card } from '#components/card.tsx';
import { Stack } from '#components/layout.tsx';
import { reviewTitle } from '#i18n/review-title.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { earlierCode } from '../earlier-code.ts';
import { useReview } from '../model/review-context.ts';
import { Late } from './late.tsx';

/**
 * Where this meeting goes on from an earlier one: whoever may write can see what the plan said then and does not say
 * now, and bring words of it back (VERSION4). Nothing is asked of the server before it is opened.
 */
export const EarlierPart = () => {
  const { t } = useTranslation('meeting');
  const { view, canEditPlan } = useReview();
  const [open, setOpen] = useState(false);
  const { carriedFrom } = view;
  // Not in front of everybody: the room’s screen shows what is being talked about.
  if (!canEditPlan || carriedFrom === null || view.you.device === 'room') return null;
  const title = reviewTitle(carriedFrom.title);
  return (
    <Card title={t('review.earlierTitle')}>
      <Stack>
        <p>{t('review.earlierLead', { title })}</p>
        <div>
          <Button variant="quiet" expanded={open} onPress={() => setOpen(!open)}>
            {t(open ? 'review.earlierHide' : 'review.earlierShow')}
          </Button>
        </div>
        {open && (
          <Late code={earlierCode} lines={4}>
            {(EarlierList) => <EarlierList title={title} />}
          </Late>
        )}
      </Stack>
    </Card>
  );
};
