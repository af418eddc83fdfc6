import { ArrowLeft } from 'lucide-react';

import { Button } from '#components/button.tsx';
import { PhoneOnly } from '#components/layout.tsx';
import type { PagePart } from '#components/page-frame.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { useStagePlace } from '../model/stage-context.ts';
import { type StageStop, useStageStops } from '../model/use-stage-stops.ts';
import { useStageName } from './stage-heading.tsx';

import styles from './stage-footer.module.css';

/** Back, Notes (on a phone) and Next. On a phone they stay at the bottom of the screen. */
export const StageFooter = ({
  shows,
  onShow,
}: {
  shows: PagePart;
  onShow: (part: PagePart) => void;
}) => {
  const { t } = useTranslation('meeting');
  const { stage, goTo } = useStagePlace();
  const nameOfStage = useStageName();
  const { before, after } = useStageStops();
  const nextWord = (stop: StageStop) =>
    stop.stage === stage
      ? t('frame.nextOutcome')
      : t('frame.nextIs', { stage: nameOfStage(stop.stage) });
  if (shows !== 'main') {
    return (
      <Button icon={ArrowLeft} variant="main" onPress={() => onShow('main')}>
        {t('frame.closeNotes')}
      </Button>
    );
  }
  return (
    <>
      {before !== null && (
        <Button onPress={() => goTo(before.stage, before.outcome)}>{t('frame.back')}</Button>
      )}
      <PhoneOnly>
        <Button onPress={() => onShow('aside')}>{t('frame.notes')}</Button>
      </PhoneOnly>
      {after !== null && (
        <span className={styles['next']}>
          <Button variant="main" wide onPress={() => goTo(after.stage, after.outcome)}>
            <span className={styles['short']}>
              {after.stage === stage ? t('frame.nextOutcome') : t('frame.next')}
            </span>
            <span className={styles['long']}>{nextWord(after)}</span>
          </Button>
        </span>
      )}
    </>
  );
};
