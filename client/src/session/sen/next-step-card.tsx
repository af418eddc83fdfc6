import { nextSteps } from '@fourchairs/shared/domain/next-step.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';

import { Card } from '#components/card.tsx';
import { Fact } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { useRight } from './use-right.ts';

/** The kind of plan, and in plain words what follows where outcomes were missed. */
export const NextStepCard = ({
  view,
  missed,
  level,
}: {
  view: MeetingView;
  /** How many outcomes were not reached by their day. */
  missed: number;
  level: 2 | 3;
}) => {
  const { t } = useTranslation('sen');
  const right = useRight(view);
  const { plan } = view.sen;
  if (plan === null) return null;
  const name = view.pupil.preferredName;
  return (
    <Card title={t('plan.title')} level={level}>
      <Fact label={t('plan.kind')}>
        <b>{t(`plan.types.${plan}`)}.</b> {t(`plan.help.${plan}`)}
      </Fact>
      {missed > 0 && (
        <>
          <p>{t('plan.missed', { count: missed })}</p>
          <ul>
            {nextSteps[plan].map((step) => (
              <li key={step}>{t(`plan.steps.${step}`, { name })}</li>
            ))}
          </ul>
          <p>{right}</p>
        </>
      )}
    </Card>
  );
};
