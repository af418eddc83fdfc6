import { stageMinutes, stages, type Stage } from '@fourchairs/shared/domain/stages.ts';
import { ListOrdered } from 'lucide-react';

import { IconButton } from '#components/icon-button.tsx';
import { PhoneOnly } from '#components/layout.tsx';
import { Eyebrow } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { usePupilName, useReview } from '../model/review-context.ts';
import { stageHeadingId } from '../model/stage-focus.ts';
import { StageClock } from './stage-clock.tsx';

import styles from './stage-heading.module.css';

/** Before SEN Support begins, the stage of last term's outcomes is that of the concern and the decision. */
const useIsFirst = (): ((stage: Stage) => boolean) => {
  const { view } = useReview();
  return (stage) => stage === 'last-outcomes' && view.sen.asks === 'start';
};

/** The name of a stage, with the pupil's name where it has one. */
export const useStageName = (): ((stage: Stage) => string) => {
  const { t } = useTranslation('meeting');
  const name = usePupilName();
  const isFirst = useIsFirst();
  return (stage) =>
    isFirst(stage) ? t('stages.first.name') : t(`stages.names.${stage}`, { name });
};

/** *Stage 4 of 9 · about 12 minutes*, the name of the stage, and one sentence on what to do here. */
export const StageHeading = ({
  stage,
  onAllStages,
}: {
  stage: Stage;
  /** On a phone the list of stages is behind a button; the room has none. */
  onAllStages?: () => void;
}) => {
  const { t } = useTranslation(['meeting', 'common']);
  const name = usePupilName();
  const nameOfStage = useStageName();
  const isFirst = useIsFirst();
  const place = t('common:stageOf', { current: stages.indexOf(stage) + 1, total: stages.length });
  return (
    <div className={styles['heading']}>
      <div className={styles['top']}>
        <Eyebrow>{t('stages.eyebrow', { stage: place, count: stageMinutes[stage] })}</Eyebrow>
        {onAllStages !== undefined && (
          <PhoneOnly>
            <IconButton icon={ListOrdered} onPress={onAllStages}>
              {t('frame.allStages')}
            </IconButton>
          </PhoneOnly>
        )}
      </div>
      <h2 id={stageHeadingId} tabIndex={-1} className={styles['title']}>
        {nameOfStage(stage)}
      </h2>
      <p>
        {isFirst(stage) ? t('stages.first.lead', { name }) : t(`stages.lead.${stage}`, { name })}
      </p>
      <StageClock stage={stage} />
    </div>
  );
};
