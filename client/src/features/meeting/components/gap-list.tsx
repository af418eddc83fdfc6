import { addAction } from '@fourchairs/shared/document/actions.ts';
import type { RecordPlan } from '@fourchairs/shared/document/record.ts';
import { type Gap, whatIsMissing } from '@fourchairs/shared/domain/completeness.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { ArrowRight, ListPlus } from 'lucide-react';

import { Banner } from '#components/banner.tsx';
import { Card } from '#components/card.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { IconButton } from '#components/icon-button.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { placeOfGap, titleOfGap } from '../model/gap-places.ts';
import { helpAsked } from '../model/help-asked.ts';
import type { LiveRecord } from '../model/live-record.ts';
import { usePupilName, useReview } from '../model/review-context.ts';
import { useStagePlace } from '../model/stage-context.ts';

import styles from './gap-list.module.css';

/** So many stand there at once; the rest waits behind a button. */
const shownAtOnce = 6;

const keyOf = ({ code, about }: Gap): string => `${code} ${about?.id ?? ''}`;

const useGapWords = (plan: RecordPlan) => {
  const { t } = useTranslation('meeting');
  const name = usePupilName();
  const { view } = useReview();
  return (gap: Gap): string => t(`gaps.${gap.code}`, { name, title: titleOfGap(gap, plan, view) });
};

const GapRow = ({ gap, plan }: { gap: Gap; plan: RecordPlan }) => {
  const { t } = useTranslation('meeting');
  const { plan: doc, canEditPlan } = useReview();
  const { goTo } = useStagePlace();
  const words = useGapWords(plan)(gap);
  const task = t('agree.gapAction', { gap: words });
  const isTask = plan.actions.some(({ what }) => what.text === task);
  const place = placeOfGap(gap, plan);
  return (
    <li className={styles['gap']}>
      <span className={styles['words']}>{words}</span>
      <span className={styles['buttons']}>
        <IconButton
          icon={ArrowRight}
          about={words}
          onPress={() => goTo(place.stage, place.outcome)}
        >
          {t('agree.go')}
        </IconButton>
        {isTask && <Small>{t('agree.madeAction')}</Small>}
        {canEditPlan && !isTask && gap.about?.kind !== 'action' && (
          <IconButton
            icon={ListPlus}
            about={words}
            onPress={() => addAction(doc, { origin: 'new', done: false, texts: { what: task } })}
          >
            {t('agree.makeAction')}
          </IconButton>
        )}
      </span>
    </li>
  );
};

const Gaps = ({ gaps, plan }: { gaps: readonly Gap[]; plan: RecordPlan }) => (
  <ul className={styles['gaps']}>
    {gaps.map((gap) => (
      <GapRow key={keyOf(gap)} gap={gap} plan={plan} />
    ))}
  </ul>
);

/** What the Code still asks for, in plain words, each with the way there. Nothing here stops anybody from finishing. */
export const GapList = ({ record }: { record: LiveRecord }) => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  const parents = view.people.filter(({ role }) => role === 'parent');
  const gaps = whatIsMissing(record, {
    pupil: view.pupil.personId as PersonId,
    parents: parents.map(({ id }) => id as PersonId),
    ...helpAsked(view),
  });
  if (gaps.length === 0) return <Banner tone="good">{t('agree.checkNone')}</Banner>;
  const more = gaps.slice(shownAtOnce);
  return (
    <Card title={t('agree.checkTitle')} note={t('agree.checkCount', { count: gaps.length })}>
      <p>{t('agree.checkLead')}</p>
      <Gaps gaps={gaps.slice(0, shownAtOnce)} plan={record.plan} />
      {more.length > 0 && (
        <Disclosure label={t('agree.checkMore', { count: more.length })}>
          <Gaps gaps={more} plan={record.plan} />
        </Disclosure>
      )}
    </Card>
  );
};
