import { Button } from '#components/button.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { may } from '#session/may.ts';

import { useStageName } from '../components/stage-heading.tsx';
import { useReview } from '../model/review-context.ts';
import { useStagePlace } from '../model/stage-context.ts';
import { type StageStop, useStageStops } from '../model/use-stage-stops.ts';

import styles from './room-footer.module.css';

/** The lead turns everybody's page from here; anybody else turns last term's outcomes, and the rest follows the lead. */
export const RoomFooter = ({
  showsNotes,
  onNotes,
}: {
  showsNotes: boolean;
  onNotes: () => void;
}) => {
  const { t } = useTranslation(['room', 'meeting']);
  const { view } = useReview();
  const { stage, goTo } = useStagePlace();
  const nameOfStage = useStageName();
  const { before, after } = useStageStops();
  const leads = may(view, { action: 'meeting.gather' });
  const canGo = (stop: StageStop | null): stop is StageStop =>
    stop !== null && !showsNotes && (leads || stop.stage === stage);
  return (
    <>
      {canGo(before) && (
        <Button onPress={() => goTo(before.stage, before.outcome)}>
          {t('meeting:frame.back')}
        </Button>
      )}
      <Button onPress={onNotes}>
        {t(showsNotes ? 'meeting:frame.closeNotes' : 'meeting:frame.notes')}
      </Button>
      {canGo(after) && (
        <span className={styles['next']}>
          <Button variant="main" onPress={() => goTo(after.stage, after.outcome)}>
            {after.stage === stage
              ? t('meeting:frame.nextOutcome')
              : t('everyoneTo', { stage: nameOfStage(after.stage) })}
          </Button>
        </span>
      )}
    </>
  );
};
