import { clockOf, type MeetingClock, setClock } from '@fourchairs/shared/document/meeting-clock.ts';
import { jobsOf } from '@fourchairs/shared/document/meeting-jobs.ts';
import { onPlanValues } from '@fourchairs/shared/document/observe.ts';
import { stageMinutes, type Stage } from '@fourchairs/shared/domain/stages.ts';
import { Clock, Plus, Square } from 'lucide-react';

import { useDocValue } from '#collab/use-doc-value.ts';
import { Button } from '#components/button.tsx';
import { IconButton } from '#components/icon-button.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { useReview } from '../model/review-context.ts';
import { useNow } from '../model/use-now.ts';

import styles from './stage-clock.module.css';

const minute = 60_000;
/** So much longer with one press. */
const more = 5;

const useWords = (clock: MeetingClock): string => {
  const { t } = useTranslation('meeting');
  const { minutes } = clock;
  const left = Math.ceil((clock.from + minutes * minute - useNow()) / minute);
  if (left > 0) return t('clock.left', { count: Math.min(left, minutes), of: minutes });
  return left === 0 ? t('clock.now') : t('clock.over', { count: -left });
};

/** Not announced: a clock that speaks talks over people. It is read with the heading it stands under. */
const Time = ({ clock }: { clock: MeetingClock }) => (
  <span className={styles['time']}>{useWords(clock)}</span>
);

const Running = ({ clock, mine }: { clock: MeetingClock; mine: boolean }) => {
  const { t } = useTranslation('meeting');
  const { plan } = useReview();
  return (
    <div className={styles['clock']}>
      <Time clock={clock} />
      {mine && (
        <>
          <IconButton
            icon={Plus}
            onPress={() => setClock(plan, { ...clock, minutes: clock.minutes + more })}
          >
            {t('clock.more', { count: more })}
          </IconButton>
          <IconButton icon={Square} onPress={() => setClock(plan, null)}>
            {t('clock.stop')}
          </IconButton>
        </>
      )}
    </div>
  );
};

/**
 * The time box of a stage, kept by the timekeeper and always by the lead too: else a clock given to somebody whose
 * device is not here could not be stopped. It tells the time; it moves
 * nobody on and stops nothing.
 */
export const StageClock = ({ stage }: { stage: Stage }) => {
  const { t } = useTranslation('meeting');
  const { plan, me, view, canEditPlan } = useReview();
  const clock = useDocValue(plan, clockOf, onPlanValues);
  const { timekeeper } = useDocValue(plan, jobsOf, onPlanValues);
  const keeps = me.isLead || timekeeper === me.id;
  const mine = keeps && canEditPlan && view.you.device === 'own';
  if (clock?.stage === stage) return <Running clock={clock} mine={mine} />;
  if (!mine) return null;
  const start = () => setClock(plan, { stage, from: Date.now(), minutes: stageMinutes[stage] });
  return (
    <div className={styles['clock']}>
      <Button variant="quiet" icon={Clock} onPress={start}>
        {t('clock.start', { count: stageMinutes[stage] })}
      </Button>
    </div>
  );
};
