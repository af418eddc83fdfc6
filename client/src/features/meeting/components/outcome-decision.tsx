import { fieldKey } from '@fourchairs/shared/document/field-key.ts';
import {
  type OutcomeView,
  setAgreedLevel,
  setDecision,
  setOutcome,
} from '@fourchairs/shared/document/outcomes.ts';
import { decisions, goalLevels, heldBackCodes } from '@fourchairs/shared/domain/codes.ts';

import { Columns } from '#components/layout.tsx';
import { RatingScale } from '#components/rating-scale.tsx';
import { Select } from '#components/select.tsx';
import { Fact } from '#components/text.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { useReview } from '../model/review-context.ts';
import { Words } from './words.tsx';

/** The one rating we agree on. Everybody who writes the plan may set it; talking comes first. */
export const AgreedLevel = ({ outcome }: { outcome: OutcomeView }) => {
  const { t } = useTranslation('meeting');
  const { plan, canEditPlan } = useReview();
  if (!canEditPlan) {
    return (
      <Fact label={t('review.agreed')}>
        <p>
          {outcome.agreedLevel === null
            ? t('review.agreedNone')
            : t(`codes.goal.${outcome.agreedLevel}`)}
        </p>
      </Fact>
    );
  }
  return (
    <RatingScale
      legend={t('review.agreed')}
      description={t('review.agreedHelp')}
      options={goalLevels.map((level) => ({
        value: level,
        label: t(`codes.goal.${level}`),
        short: t(`codes.goalShort.${level}`),
      }))}
      value={outcome.agreedLevel}
      onChange={(level) => setAgreedLevel(plan, outcome.id, level)}
    />
  );
};

/** Why there was little progress: asked where less was agreed than was hoped for. */
const HeldBack = ({ outcome }: { outcome: OutcomeView }) => {
  const { t } = useTranslation('meeting');
  const { plan, canEditPlan } = useReview();
  const { agreedLevel, heldBack } = outcome;
  const isAsked = agreedLevel !== null && agreedLevel < 0;
  if (heldBack === null && !(isAsked && canEditPlan)) return null;
  if (!canEditPlan) {
    return (
      <Fact label={t('review.heldBack')}>
        <p>{heldBack !== null && t(`codes.heldBack.${heldBack}`)}</p>
      </Fact>
    );
  }
  return (
    <Select
      label={t('review.heldBack')}
      labelLook="quiet"
      placeholder={t('review.heldBackNone')}
      value={heldBack}
      options={heldBackCodes.map((code) => ({ value: code, label: t(`codes.heldBack.${code}`) }))}
      onChange={(chosen) => setOutcome(plan, outcome.id, { heldBack: chosen })}
    />
  );
};

/** What happens next with an outcome, and why. */
export const OutcomeDecision = ({ outcome }: { outcome: OutcomeView }) => {
  const { t } = useTranslation('meeting');
  const { plan, canEditPlan } = useReview();
  return (
    <Columns>
      <HeldBack outcome={outcome} />
      {canEditPlan ? (
        <Select
          label={t('review.decision')}
          labelLook="quiet"
          placeholder={t('review.decisionNone')}
          value={outcome.decision}
          options={decisions.map((code) => ({ value: code, label: t(`codes.decision.${code}`) }))}
          onChange={(decision) => setDecision(plan, outcome.id, decision)}
        />
      ) : (
        <Fact label={t('review.decision')}>
          <p>
            {outcome.decision === null
              ? t('review.agreedNone')
              : t(`codes.decision.${outcome.decision}`)}
          </p>
        </Fact>
      )}
      <Words
        field={fieldKey.outcome(outcome.id, 'reason')}
        text={outcome.text('reason')}
        label={t('review.reason')}
      />
    </Columns>
  );
};
