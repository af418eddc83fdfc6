import { fieldKey } from '@fourchairs/shared/document/field-key.ts';
import {
  criterionText,
  type OutcomeText,
  type OutcomeView,
  setOutcome,
} from '@fourchairs/shared/document/outcomes.ts';
import { criterionKeys } from '@fourchairs/shared/document/record.ts';
import { areasOfNeed } from '@fourchairs/shared/domain/codes.ts';
import type { Advice } from '@fourchairs/shared/domain/quality/advice.ts';
import { memo, type ReactNode } from 'react';

import { Disclosure } from '#components/disclosure.tsx';
import { Columns, Stack } from '#components/layout.tsx';
import { Select } from '#components/select.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { usePupilName, useReview } from '../model/review-context.ts';
import { useOutcomeAdvice } from '../model/use-advice.ts';
import { adviceFor } from './advice-line.tsx';
import { ChildWordsField } from './child-words.tsx';
import { DayField } from './day-field.tsx';
import { NumberField } from './number-field.tsx';
import { Words } from './words.tsx';

import styles from './outcome-form.module.css';

type Part = { outcome: OutcomeView };
type Advised = Part & { advice: readonly Advice[] };

const Text = ({
  outcome,
  name,
  label,
  description,
  advice,
}: Part & {
  name: OutcomeText;
  label: string;
  description?: string;
  advice?: readonly Advice[];
}) => (
  <Words
    field={fieldKey.outcome(outcome.id, name)}
    text={outcome.text(name)}
    label={label}
    description={description}
    small={advice && adviceFor(advice, name)}
  />
);

const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <fieldset className={styles['section']}>
    <legend className={styles['legend']}>{title}</legend>
    <Stack>{children}</Stack>
  </fieldset>
);

const Start = ({ outcome, advice }: Advised) => {
  const { t } = useTranslation('meeting');
  const { plan } = useReview();
  const name = usePupilName();
  return (
    <Section title={t('outcomes.startTitle', { name })}>
      <Text
        outcome={outcome}
        name="baselineText"
        label={t('outcomes.baselineText', { name })}
        advice={advice}
      />
      <Columns fit="small">
        <NumberField
          label={t('outcomes.baselineValue')}
          value={outcome.baselineValue}
          onChange={(baselineValue) => setOutcome(plan, outcome.id, { baselineValue })}
        />
        <Text outcome={outcome} name="baselineUnit" label={t('outcomes.unit')} />
        <DayField
          label={t('outcomes.baselineDay')}
          value={outcome.baselineDay}
          onChange={(baselineDay) => setOutcome(plan, outcome.id, { baselineDay })}
          small={adviceFor(advice, 'baselineDay')}
        />
      </Columns>
    </Section>
  );
};

const Target = ({ outcome, advice }: Advised) => {
  const { t } = useTranslation('meeting');
  const { plan } = useReview();
  return (
    <Section title={t('outcomes.targetTitle')}>
      <Text
        outcome={outcome}
        name={criterionText('expected')}
        label={t('outcomes.knowTitle')}
        description={t('outcomes.knowHelp')}
        advice={advice}
      />
      <Columns fit="small">
        <NumberField
          label={t('outcomes.targetValue')}
          value={outcome.targetValue}
          onChange={(targetValue) => setOutcome(plan, outcome.id, { targetValue })}
          small={adviceFor(advice, 'targetValue')}
        />
        <DayField
          label={t('outcomes.targetBy')}
          value={outcome.targetBy}
          onChange={(targetBy) => setOutcome(plan, outcome.id, { targetBy })}
          small={adviceFor(advice, 'targetBy')}
        />
      </Columns>
      <Disclosure label={t('outcomes.moreLevels')} openLabel={t('outcomes.fewerLevels')}>
        <div className={styles['levels']}>
          {criterionKeys
            .filter((key) => key !== 'expected')
            .map((key) => (
              <Text
                key={key}
                outcome={outcome}
                name={criterionText(key)}
                label={t(`codes.criterion.${key}`)}
                advice={advice}
              />
            ))}
        </div>
      </Disclosure>
    </Section>
  );
};

const About = ({ outcome, advice }: Advised) => {
  const { t } = useTranslation('meeting');
  const { plan, canEditPlan } = useReview();
  const name = usePupilName();
  return (
    <Stack>
      <Text
        outcome={outcome}
        name="title"
        label={t('outcomes.title', { name })}
        description={t('outcomes.titleHelp', { name })}
        advice={advice}
      />
      <ChildWordsField outcome={outcome} />
      <Select
        label={t('outcomes.area')}
        labelLook="quiet"
        placeholder={t('outcomes.areaNone')}
        disabled={!canEditPlan}
        value={outcome.areaOfNeed}
        options={areasOfNeed.map((area) => ({ value: area, label: t(`codes.area.${area}`) }))}
        onChange={(areaOfNeed) => setOutcome(plan, outcome.id, { areaOfNeed })}
      />
      <Text outcome={outcome} name="aspiration" label={t('outcomes.aspiration', { name })} />
    </Stack>
  );
};

/** Every part of a new outcome, in the order people talk about it. Its card is drawn with every letter of its title, all this is not. */
export const OutcomeForm = memo(function OutcomeForm({ outcome }: Part) {
  const advice = useOutcomeAdvice(outcome);
  const { t } = useTranslation('meeting');
  const name = usePupilName();
  return (
    <Stack gap="large">
      <About outcome={outcome} advice={advice} />
      <Start outcome={outcome} advice={advice} />
      <Target outcome={outcome} advice={advice} />
      <Section title={t('outcomes.helpTitle', { name })}>
        <Text outcome={outcome} name="atHome" label={t('outcomes.atHome')} advice={advice} />
        <Text
          outcome={outcome}
          name="pupilWill"
          label={t('outcomes.pupilWill', { name })}
          advice={advice}
        />
      </Section>
    </Stack>
  );
});
