import { nextDateOf, setNextDate } from '@fourchairs/shared/document/next-date.ts';
import { onPlanValues } from '@fourchairs/shared/document/observe.ts';
import { missedOutcomes } from '@fourchairs/shared/domain/next-step.ts';
import { adviseDay } from '@fourchairs/shared/domain/quality/advice.ts';
import { useState } from 'react';

import { useActions, useDocValue, useOutcomes } from '#collab/use-doc-value.ts';
import { Card } from '#components/card.tsx';
import { DateField } from '#components/date-field.tsx';
import { Small } from '#components/text.tsx';
import { dayOf, formatDay } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { LateDecision, LateNextStep, LateTold } from '#session/sen/late-sen.tsx';

import { ActionList } from '../components/action-list.tsx';
import { ActionOrder } from '../components/action-order.tsx';
import { adviceFor } from '../components/advice-line.tsx';
import { PointList } from '../components/point-list.tsx';
import { useReview } from '../model/review-context.ts';

const NextDate = () => {
  const { t } = useTranslation('meeting');
  const { plan, view, canEditPlan } = useReview();
  const day = useDocValue(plan, nextDateOf, onPlanValues);
  const from = view.plannedAt.slice(0, 10);
  const advice = adviseDay(day, { notBefore: view.pupil.notBefore, from });
  return (
    <Card title={t('actions.nextDate')}>
      {canEditPlan ? (
        <DateField
          label={t('actions.nextDateLabel')}
          labelLook="quiet"
          description={t('actions.nextDateHelp')}
          value={day ?? ''}
          onChange={(next) => setNextDate(plan, next === '' ? null : next)}
          small={adviceFor(advice, 'day')}
        />
      ) : (
        <p>{day === null ? t('record.notDecided') : formatDay(day)}</p>
      )}
    </Card>
  );
};

/** What follows where outcomes of last time were not reached by their day. */
const NextStep = () => {
  const { plan, view } = useReview();
  const [today] = useState(() => dayOf(Date.now()));
  const missed = missedOutcomes(useOutcomes(plan), today).length;
  return <LateNextStep view={view} missed={missed} level={3} />;
};

/** What somebody promised last time, what somebody will do now, and when everybody meets again. */
export const ActionsStage = () => {
  const { t } = useTranslation('meeting');
  const { plan, view, canEditPlan } = useReview();
  const actions = useActions(plan);
  const last = actions.filter(({ origin }) => origin === 'last');
  const fresh = actions.filter(({ origin }) => origin !== 'last');
  return (
    <>
      {last.length > 0 && (
        <Card title={t('actions.last')}>
          <Small>{t('actions.lastHelp')}</Small>
          <ActionList actions={last} canAdd={false} />
          {canEditPlan && last.length > 1 && (
            <ActionOrder label={t('actions.orderLast')} actions={last} />
          )}
        </Card>
      )}
      <Card title={t('actions.new')}>
        <ActionList actions={fresh} canAdd />
        {canEditPlan && fresh.length > 1 && (
          <ActionOrder label={t('actions.order')} actions={fresh} />
        )}
      </Card>
      <PointList
        list="parked"
        title={t('actions.parked')}
        lead={t('actions.parkedLead')}
        empty={t('actions.parkedEmpty')}
        addWord={t('actions.park')}
        nameOf={(number) => t('actions.parkedItem', { number })}
      />
      <NextDate />
      {view.sen.asks === 'go-on' && <NextStep />}
      {view.sen.asks === 'go-on' && <LateDecision view={view} level={3} />}
      <LateTold view={view} level={3} />
    </>
  );
};
