import type { OutcomeView } from '@fourchairs/shared/document/outcomes.ts';
import { History } from 'lucide-react';
import { memo } from 'react';

import { useOutcomes, useText } from '#collab/use-doc-value.ts';
import { Button } from '#components/button.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import { Pill } from '#components/pill.tsx';
import { Spoken } from '#components/spoken.tsx';
import { planWords } from '#i18n/plan-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { ActionsHappened } from '../components/actions-happened.tsx';
import { ChildStrip } from '../components/child-strip.tsx';
import { CrossingPart } from '../components/crossing.tsx';
import { EarlierPart } from '../components/earlier.tsx';
import { Late } from '../components/late.tsx';
import { OutcomeReview } from '../components/outcome-review.tsx';
import { concernsCode } from '../concerns-code.ts';
import { useReview } from '../model/review-context.ts';
import { useStagePlace } from '../model/stage-context.ts';

import styles from './last-outcomes-stage.module.css';

const Closed = memo(function Closed({
  outcome,
  place,
  onOpen,
}: {
  outcome: OutcomeView;
  place: number;
  onOpen: (place: number) => void;
}) {
  const { t } = useTranslation('meeting');
  const title = useText(outcome.text('title'));
  return (
    <li className={styles['closed']}>
      <div className={styles['words']}>
        <p className={styles['title']}>
          {place + 1}. <Spoken of={planWords(title) || t('frame.noWords')} />
        </p>
        <Pill tone={outcome.agreedLevel === null ? 'warn' : 'good'}>
          {outcome.agreedLevel === null
            ? t('review.notAgreedYet')
            : t('review.rated', { level: t(`codes.goalShort.${outcome.agreedLevel}`) })}
        </Pill>
      </div>
      <Button variant="quiet" onPress={() => onOpen(place)}>
        {t('review.open', { number: place + 1 })}
      </Button>
    </li>
  );
});

/** Last term's outcomes: one is open at a time, the others stand below it with what was agreed. */
export const LastOutcomesStage = () => {
  const { t } = useTranslation('meeting');
  const { plan, view } = useReview();
  const { goTo, outcome: open } = useStagePlace();
  const outcomes = useOutcomes(plan).filter(({ origin }) => origin === 'last');
  const place = Math.min(open, Math.max(outcomes.length - 1, 0));
  const current = outcomes[place];
  const first = view.sen.asks === 'start' && (
    <Late code={concernsCode}>{(Concerns) => <Concerns />}</Late>
  );
  if (current === undefined && first !== false) {
    return (
      <>
        {first}
        <EarlierPart />
        <CrossingPart />
      </>
    );
  }
  if (current === undefined) {
    return (
      <>
        <ActionsHappened />
        <EmptyState icon={History} title={t('review.none')}>
          <p>{t('review.noneHelp')}</p>
        </EmptyState>
        <EarlierPart />
        <CrossingPart />
      </>
    );
  }
  return (
    <>
      {place === 0 && first}
      <ChildStrip topics={['working', 'not-working']} />
      {place === 0 && <ActionsHappened />}
      <OutcomeReview key={current.id} outcome={current} place={place + 1} total={outcomes.length} />
      {outcomes.length > 1 && (
        <section className={styles['others']} aria-label={t('review.list')}>
          <ul className={styles['list']}>
            {outcomes.map((outcome, index) =>
              index === place ? null : (
                <Closed
                  key={outcome.id}
                  outcome={outcome}
                  place={index}
                  onOpen={(next) => goTo('last-outcomes', next)}
                />
              ),
            )}
          </ul>
        </section>
      )}
      <EarlierPart />
      <CrossingPart />
    </>
  );
};
