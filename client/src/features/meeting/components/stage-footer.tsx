import { type Stage, stages } from '@fourchairs/shared/domain/stages.ts';
import { ArrowLeft } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { useOutcomes } from '#collab/use-doc-value.ts';
import { Button } from '#components/button.tsx';
import { PhoneOnly } from '#components/layout.tsx';
import type { PagePart } from '#components/page-frame.tsx';

import { useReview } from '../model/review-context.ts';
import { useStagePlace } from '../model/stage-context.ts';
import { useStageName } from './stage-heading.tsx';

import styles from './stage-footer.module.css';

type Step = { readonly stage: Stage; readonly outcome: number };

/** The place before and after this one: stages, and within last term's outcomes one outcome at a time. */
const useSteps = (): { readonly before: Step | null; readonly after: Step | null } => {
  const { plan } = useReview();
  const { stage, outcome } = useStagePlace();
  const total = useOutcomes(plan).filter(({ origin }) => origin === 'last').length;
  const all = stages.flatMap((each): Step[] => {
    const many = each === 'last-outcomes' ? Math.max(total, 1) : 1;
    return Array.from({ length: many }, (_, place) => ({ stage: each, outcome: place }));
  });
  const here = all.findIndex(
    (step) =>
      step.stage === stage &&
      (stage !== 'last-outcomes' || step.outcome === Math.min(outcome, Math.max(total, 1) - 1)),
  );
  return { before: all[here - 1] ?? null, after: all[here + 1] ?? null };
};

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
  const { before, after } = useSteps();
  const nextWord = (step: Step) =>
    step.stage === stage ? t('review.next') : t('frame.nextIs', { stage: nameOfStage(step.stage) });
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
              {after.stage === stage ? t('review.next') : t('frame.next')}
            </span>
            <span className={styles['long']}>{nextWord(after)}</span>
          </Button>
        </span>
      )}
    </>
  );
};
