import { addAction } from '@fourchairs/shared/document/actions.ts';
import type { RecordPlan } from '@fourchairs/shared/document/record.ts';
import { type Gap, whatIsMissing } from '@fourchairs/shared/domain/completeness.ts';
import { endingIn } from '@fourchairs/shared/domain/sen-decisions.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { ArrowRight, ListPlus } from 'lucide-react';
import { useState } from 'react';

import { Banner } from '#components/banner.tsx';
import { Card } from '#components/card.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { IconButton } from '#components/icon-button.tsx';
import { Select } from '#components/select.tsx';
import { Spoken } from '#components/spoken.tsx';
import { Small } from '#components/text.tsx';
import { useToast } from '#components/toast-context.ts';
import { formatDay } from '#i18n/dates.ts';
import { planWords } from '#i18n/plan-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { placeOfGap, titleOfGap } from '../model/gap-places.ts';
import { helpAsked } from '../model/help-asked.ts';
import type { LiveRecord } from '../model/live-record.ts';
import { inTableOrder, nameOf } from '../model/people.ts';
import { usePupilName, useReview } from '../model/review-context.ts';
import { useStagePlace } from '../model/stage-context.ts';
import { untoldIn } from '../model/untold.ts';
import { keepKeyboardHere } from '../model/use-removal.ts';

import styles from './gap-list.module.css';

/** So many stand there at once; the rest waits behind a button. */
const shownAtOnce = 6;

const keyOf = ({ code, about }: Gap): string => `${code} ${about?.id ?? ''}`;

const useGapWords = (plan: RecordPlan) => {
  const { t } = useTranslation('meeting');
  const name = usePupilName();
  const { view } = useReview();
  return (gap: Gap, as: (title: string) => string = String): string =>
    t(`gaps.${gap.code}`, { name, title: as(titleOfGap(gap, plan, view)) });
};

/** In a month, where the next meeting has no day yet. */
const inAMonth = (): string =>
  new Date(Date.now() + 30 * 24 * 60 * 60 * 1000).toLocaleDateString('sv-SE');

/** Somebody's task, with a name and a day: without them it would only be two more things that are missing. */
const useMakeTask = (plan: RecordPlan) => {
  const { t } = useTranslation('meeting');
  const { plan: doc } = useReview();
  const showToast = useToast();
  return (task: string, who: string): void => {
    const by = plan.nextDate ?? inAMonth();
    addAction(doc, { origin: 'new', done: false, by, texts: { what: task, who } });
    keepKeyboardHere();
    showToast({ text: t('agree.becameAction', { task, name: who, day: formatDay(by, 'date') }) });
  };
};

/** The lead finds it out; where nobody leads, whoever is chosen. */
const MakeTask = ({ plan, task, about }: { plan: RecordPlan; task: string; about: string }) => {
  const { t } = useTranslation('meeting');
  const { view } = useReview();
  const make = useMakeTask(plan);
  const [asks, setAsks] = useState(false);
  const lead = view.people.find(({ isLead }) => isLead);
  if (asks) {
    return (
      <Select
        label={t('agree.taskWho')}
        placeholder={t('agree.taskChoose')}
        value={null}
        options={inTableOrder(view.people)
          .filter(({ role }) => role !== 'child')
          .map((each) => ({ value: nameOf(each), label: nameOf(each) }))}
        onChange={(name) => make(task, name)}
      />
    );
  }
  return (
    <IconButton
      icon={ListPlus}
      about={about}
      onPress={() => (lead === undefined ? setAsks(true) : make(task, nameOf(lead)))}
    >
      {t('agree.makeAction')}
    </IconButton>
  );
};

const GapRow = ({ gap, plan }: { gap: Gap; plan: RecordPlan }) => {
  const { t } = useTranslation('meeting');
  const { canEditPlan } = useReview();
  const { goTo } = useStagePlace();
  const wordsOf = useGapWords(plan);
  const words = wordsOf(gap);
  const isOfPlan = ['outcome', 'support', 'action'].includes(gap.about?.kind ?? '');
  const task = t('agree.gapAction', { gap: words });
  const place = placeOfGap(gap, plan);
  return (
    <li className={styles['gap']}>
      <span className={styles['words']}>
        <Spoken of={isOfPlan ? wordsOf(gap, planWords) : words} />
      </span>
      <span className={styles['buttons']}>
        <IconButton
          icon={ArrowRight}
          about={words}
          onPress={() => goTo(place.stage, place.outcome)}
        >
          {t('agree.go')}
        </IconButton>
        {canEditPlan && gap.about?.kind !== 'action' && (
          <MakeTask plan={plan} task={task} about={words} />
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
  const wordsOf = useGapWords(record.plan);
  const isTask = (gap: Gap) => {
    const task = t('agree.gapAction', { gap: wordsOf(gap) });
    return record.plan.actions.some(({ what }) => what.text === task);
  };
  const all = whatIsMissing(record, {
    pupil: view.pupil.personId as PersonId,
    parents: parents.map(({ id }) => id as PersonId),
    ...helpAsked(view),
    untold: untoldIn(view),
    sen: {
      asks: view.sen.asks,
      decision: view.sen.decision?.what ?? null,
      ending: endingIn(view.sen),
    },
  });
  const gaps = all.filter((gap) => !isTask(gap));
  const tasks = all.length - gaps.length;
  const became = tasks > 0 && <Small>{t('agree.nowActions', { count: tasks })}</Small>;
  if (gaps.length === 0 && tasks > 0) return <Banner tone="good">{became}</Banner>;
  if (gaps.length === 0) return <Banner tone="good">{t('agree.checkNone')}</Banner>;
  const more = gaps.slice(shownAtOnce);
  return (
    <Card title={t('agree.checkTitle')} note={t('agree.checkCount', { count: gaps.length })}>
      <p>{t('agree.checkLead')}</p>
      {became}
      <Gaps gaps={gaps.slice(0, shownAtOnce)} plan={record.plan} />
      {more.length > 0 && (
        <Disclosure label={t('agree.checkMore', { count: more.length })}>
          <Gaps gaps={more} plan={record.plan} />
        </Disclosure>
      )}
    </Card>
  );
};
