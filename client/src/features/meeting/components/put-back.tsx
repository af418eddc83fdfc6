import { useState } from 'react';

import { Button } from '#components/button.tsx';
import { Stack } from '#components/layout.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import type { LiveRecord } from '../model/live-record.ts';
import { useReview } from '../model/review-context.ts';
import { putBackCode } from '../put-back-code.ts';
import { Late } from './late.tsx';

/**
 * Where something was changed after it was read back: whoever may write can see what, and put words of that reading
 * back (VERSION4). Nothing is asked of the server before it is opened.
 */
export const PutBackPart = ({ record }: { record: LiveRecord }) => {
  const { t } = useTranslation('meeting');
  const { view, canEditPlan } = useReview();
  const [open, setOpen] = useState(false);
  const { readBack } = view;
  if (!canEditPlan || readBack === null || (readBack.current && !open)) return null;
  return (
    <Stack gap="small">
      <div>
        <Button variant="quiet" expanded={open} onPress={() => setOpen(!open)}>
          {t(open ? 'agree.backHide' : 'agree.backShow')}
        </Button>
      </div>
      {open && (
        <Late code={putBackCode} lines={4}>
          {(PutBackList) => <PutBackList key={readBack.n} n={readBack.n} record={record} />}
        </Late>
      )}
    </Stack>
  );
};
