import { type ActionView, sayHappened } from '@fourchairs/shared/document/actions.ts';
import { fieldKey } from '@fourchairs/shared/document/field-key.ts';
import { memo } from 'react';

import { useActions, useText } from '#collab/use-doc-value.ts';
import { Card } from '#components/card.tsx';
import { Spoken } from '#components/spoken.tsx';
import { Small } from '#components/text.tsx';
import { formatDay } from '#i18n/dates.ts';
import { planWords } from '#i18n/plan-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { useReview } from '../model/review-context.ts';
import { HappenedChoice } from './happened-choice.tsx';
import { LeftoverSupport, useLeftoverSupport } from './support-happened.tsx';
import { Words } from './words.tsx';

import styles from './support-happened.module.css';

const Line = memo(function Line({ action, place }: { action: ActionView; place: number }) {
  const { t } = useTranslation('meeting');
  const { plan, canEditPlan } = useReview();
  const what = useText(action.text('what'));
  const who = useText(action.text('who'));
  const why = useText(action.text('happenedWhy'));
  const by = action.by === null ? '' : t('actions.byDay', { day: formatDay(action.by, 'date') });
  const { happened } = action;
  const asksWhy = why !== '' || (happened !== null && happened !== 'as-planned');
  return (
    <li className={styles['line']}>
      <HappenedChoice
        legend={<Spoken of={planWords(what) || t('actions.action', { number: place })} />}
        description={[planWords(who), by].filter((part) => part !== '').join(' · ')}
        value={happened ?? (action.done === true ? 'as-planned' : null)}
        disabled={!canEditPlan}
        onChange={(next) => sayHappened(plan, action.id, next)}
      />
      {asksWhy && (
        <Words
          field={fieldKey.action(action.id, 'happenedWhy')}
          text={action.text('happenedWhy')}
          label={t('review.happenedWhy')}
        />
      )}
    </li>
  );
});

/** First, did it happen? What people promised last time, and support for no outcome in particular, before anybody says how the outcomes went. */
export const ActionsHappened = () => {
  const { t } = useTranslation('meeting');
  const { plan } = useReview();
  const last = useActions(plan).filter(({ origin }) => origin === 'last');
  const support = useLeftoverSupport();
  if (last.length === 0 && support.length === 0) return null;
  return (
    <Card title={t('review.first')}>
      <Small>{t('review.firstLead')}</Small>
      {last.length > 0 && (
        <ul className={styles['lines']}>
          {last.map((action, index) => (
            <Line key={action.id} action={action} place={index + 1} />
          ))}
        </ul>
      )}
      {support.length > 0 && <LeftoverSupport lines={support} />}
    </Card>
  );
};
