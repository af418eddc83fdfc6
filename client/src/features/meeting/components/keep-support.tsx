import { plainText } from '@fourchairs/shared/document/plain-text.ts';
import type { SupportView } from '@fourchairs/shared/document/support-lines.ts';
import { Library } from 'lucide-react';
import { useState } from 'react';

import { useOutcomes, useText } from '#collab/use-doc-value.ts';
import { Button } from '#components/button.tsx';
import { Dialog } from '#components/dialog.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { may } from '#session/may.ts';

import { linesCode } from '../lines-code.ts';
import { useReview } from '../model/review-context.ts';
import { Late } from './late.tsx';

/** For staff on a device of their own: keeps this line for the school's list. */
export const KeepSupport = ({ line }: { line: SupportView }) => {
  const { t } = useTranslation(['meeting', 'common']);
  const { view, plan } = useReview();
  const outcomes = useOutcomes(plan);
  const what = useText(line.text('what'));
  const [open, setOpen] = useState(false);
  if (what.trim() === '' || !may(view, { action: 'school-list.ask' })) return null;
  const areas = outcomes.flatMap(({ id, areaOfNeed }) =>
    areaOfNeed !== null && line.outcomes.includes(id) ? [areaOfNeed] : [],
  );
  const words = {
    what,
    level: line.level,
    areas: [...new Set(areas)],
    who: plainText(line.text('who')),
    frequency: plainText(line.text('frequency')),
    minutes: line.minutes,
    groupSize: plainText(line.text('groupSize')),
    why: plainText(line.text('why')),
  };
  return (
    <div>
      <Button variant="quiet" icon={Library} hasPopup="dialog" onPress={() => setOpen(true)}>
        {t('support.keepForList')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('support.keepForList')}
        closeWord={t('common:close')}
        size="large"
      >
        <Late code={linesCode} lines={6}>
          {({ KeepLine }) => (
            <KeepLine meetingId={view.id} line={words} onDone={() => setOpen(false)} />
          )}
        </Late>
      </Dialog>
    </div>
  );
};
