import { stageMinutes, stages } from '@fourchairs/shared/domain/stages.ts';

import { Banner } from '#components/banner.tsx';
import { Card } from '#components/card.tsx';
import { Small } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { DateChanged } from '#session/date-changed.tsx';
import { LateReports } from '#session/reports/late-reports.tsx';

import { AttendanceList } from '../components/attendance-list.tsx';
import { FamilyAway } from '../components/family-away.tsx';
import { Jobs } from '../components/jobs.tsx';
import { useStageName } from '../components/stage-heading.tsx';
import { useReview } from '../model/review-context.ts';

import styles from './welcome-stage.module.css';

const total = stages.reduce((sum, stage) => sum + stageMinutes[stage], 0);
const goodToKnow = ['everyone', 'see', 'ask', 'record'] as const;

const Today = () => {
  const { t } = useTranslation('meeting');
  const nameOfStage = useStageName();
  return (
    <Card title={t('welcome.today')}>
      <Small>{t('welcome.todayLead', { count: total })}</Small>
      <ol className={styles['agenda']}>
        {stages.slice(1).map((stage) => (
          <li key={stage} className={styles['line']}>
            <span>{nameOfStage(stage)}</span>
            <span className={styles['minutes']}>
              {t('welcome.minutes', { count: stageMinutes[stage] })}
            </span>
          </li>
        ))}
      </ol>
    </Card>
  );
};

const GoodToKnow = () => {
  const { t } = useTranslation('meeting');
  return (
    <Card title={t('welcome.good')}>
      <ul className={styles['good']}>
        {goodToKnow.map((key) => (
          <li key={key}>{t(`welcome.goodList.${key}`)}</li>
        ))}
      </ul>
    </Card>
  );
};

/** Before it has begun, that it is not on the day it was made for. */
const Moved = () => {
  const { view } = useReview();
  return view.state === 'planned' ? <DateChanged change={view.dateChange} /> : null;
};

/** For those who read the plan and do not write it, said once at the door. */
const ReadOnly = () => {
  const { t } = useTranslation('meeting');
  const { canEditPlan } = useReview();
  return canEditPlan ? null : <Banner>{t('frame.readOnly')}</Banner>;
};

/** What professionals wrote, to be read before anybody speaks of it. */
const Reports = () => <LateReports view={useReview().view} level={3} />;

/** Who is here, what we will do today, and what everybody should know before they begin. */
export const WelcomeStage = () => (
  <>
    <Moved />
    <ReadOnly />
    <AttendanceList />
    <Reports />
    <div className={styles['columns']}>
      <Today />
      <Jobs />
      <GoodToKnow />
    </div>
    <FamilyAway />
  </>
);
