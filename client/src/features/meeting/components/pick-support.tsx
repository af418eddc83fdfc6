import { addSupport } from '@fourchairs/shared/document/support-lines.ts';
import type { SchoolLine } from '@fourchairs/shared/protocol/http/school-list.ts';
import { ListChecks } from 'lucide-react';
import { useState } from 'react';

import { useOutcomes } from '#collab/use-doc-value.ts';
import { Button } from '#components/button.tsx';
import { Dialog } from '#components/dialog.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { may } from '#session/may.ts';

import { linesCode } from '../lines-code.ts';
import { useReview } from '../model/review-context.ts';
import { Late } from './late.tsx';

/** The words of a line of the list, as a new line of the plan begins with them: picked, and typed by nobody here. */
const plannedFrom = (line: SchoolLine) => ({
  origin: 'new' as const,
  fromList: line.id,
  level: line.level,
  minutes: line.minutes,
  texts: {
    what: line.what,
    who: line.who,
    frequency: line.frequency,
    groupSize: line.groupSize,
    why: line.why,
  },
});

/** For staff: puts a line of the school's list into the plan, for this outcome. */
export const PickSupport = ({
  outcome,
  onPicked,
}: {
  outcome: string | null;
  onPicked: (id: string) => void;
}) => {
  const { t } = useTranslation(['meeting', 'common']);
  const { view, plan } = useReview();
  const outcomes = useOutcomes(plan);
  const [open, setOpen] = useState(false);
  if (!may(view, { action: 'school-list.read' })) return null;
  const area = outcomes.find(({ id }) => id === outcome)?.areaOfNeed ?? null;
  const pick = (line: SchoolLine): void => {
    setOpen(false);
    const links = { outcomes: outcome === null ? [] : [outcome] };
    onPicked(addSupport(plan, { ...plannedFrom(line), ...links }));
  };
  return (
    <>
      <Button variant="quiet" icon={ListChecks} hasPopup="dialog" onPress={() => setOpen(true)}>
        {t('support.fromList')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('support.fromList')}
        closeWord={t('common:close')}
        size="large"
      >
        <Late code={linesCode} lines={6}>
          {({ LinePicker }) => <LinePicker meetingId={view.id} startArea={area} onPick={pick} />}
        </Late>
      </Dialog>
    </>
  );
};
