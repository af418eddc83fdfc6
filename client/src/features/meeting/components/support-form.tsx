import { fieldKey } from '@fourchairs/shared/document/field-key.ts';
import type { OutcomeView } from '@fourchairs/shared/document/outcomes.ts';
import {
  linkOutcome,
  setSupport,
  type SupportText,
  type SupportView,
} from '@fourchairs/shared/document/support-lines.ts';
import type { Advice } from '@fourchairs/shared/domain/quality/advice.ts';
import { memo } from 'react';

import { useOutcomes, useText } from '#collab/use-doc-value.ts';
import { Checkbox } from '#components/checkbox.tsx';
import { DateField } from '#components/date-field.tsx';
import { Columns, Stack } from '#components/layout.tsx';
import { Select } from '#components/select.tsx';
import { Spoken } from '#components/spoken.tsx';
import { Small } from '#components/text.tsx';
import { planWords } from '#i18n/plan-words.ts';
import { useTranslation } from '#i18n/use-translation.ts';

import { isPlanned } from '../model/goes-on.ts';
import { useReview } from '../model/review-context.ts';
import { useSupportAdvice } from '../model/use-advice.ts';
import { useLevelOptions } from '../model/use-levels.ts';
import { adviceFor } from './advice-line.tsx';
import { KeepSupport } from './keep-support.tsx';
import { NumberField } from './number-field.tsx';
import { Words } from './words.tsx';

import styles from './support-form.module.css';

type Part = { line: SupportView };
type Advised = Part & { advice: readonly Advice[] };

const Text = ({ line, name, label, advice }: Advised & { name: SupportText; label: string }) => (
  <Words
    field={fieldKey.support(line.id, name)}
    text={line.text(name)}
    label={label}
    small={adviceFor(advice, name)}
  />
);

const Served = ({ line, outcome }: Part & { outcome: OutcomeView }) => {
  const { t } = useTranslation('meeting');
  const { plan } = useReview();
  const title = useText(outcome.text('title'));
  return (
    <Checkbox
      checked={line.outcomes.includes(outcome.id)}
      onChange={(linked) => linkOutcome(plan, line.id, outcome.id, linked)}
    >
      <Spoken of={planWords(title) || t('frame.noWords')} />
    </Checkbox>
  );
};

const Outcomes = ({ line }: Part) => {
  const { t } = useTranslation('meeting');
  const { plan } = useReview();
  const outcomes = useOutcomes(plan).filter(
    (outcome) => isPlanned(outcome) || line.outcomes.includes(outcome.id),
  );
  return (
    <fieldset className={styles['outcomes']}>
      <legend className={styles['legend']}>{t('support.outcomes')}</legend>
      {outcomes.length === 0 && <Small>{t('support.noOutcomes')}</Small>}
      {outcomes.map((outcome) => (
        <Served key={outcome.id} line={line} outcome={outcome} />
      ))}
    </fieldset>
  );
};

const Dates = ({ line, advice }: Advised) => {
  const { t } = useTranslation('meeting');
  const { plan } = useReview();
  const field = (end: 'from' | 'to') => (
    <DateField
      label={t(`support.${end}`)}
      labelLook="quiet"
      value={line[end] ?? ''}
      onChange={(day) => setSupport(plan, line.id, { [end]: day === '' ? null : day })}
      small={adviceFor(advice, end)}
    />
  );
  return (
    <>
      {field('from')}
      {field('to')}
    </>
  );
};

/** Every part of one line of support. "Regular" and "as needed" are no answer to how often: the fields ask for numbers. */
export const SupportForm = memo(function SupportForm({ line }: Part) {
  const { t } = useTranslation('meeting');
  const { plan } = useReview();
  const advice = useSupportAdvice(line);
  const levels = useLevelOptions(line.level);
  const text = (name: SupportText, label: string) => (
    <Text line={line} name={name} label={label} advice={advice} />
  );
  return (
    <Stack>
      {text('what', t('support.what'))}
      <Columns fit="small">
        {text('who', t('support.who'))}
        {text('frequency', t('support.frequency'))}
        <NumberField
          label={t('support.minutes')}
          value={line.minutes}
          least={0}
          most={10_000}
          onChange={(minutes) => setSupport(plan, line.id, { minutes })}
          small={adviceFor(advice, 'minutes')}
        />
        {text('groupSize', t('support.groupSize'))}
        <Dates line={line} advice={advice} />
        <NumberField
          label={t('support.sessions')}
          value={line.sessionsPlanned}
          least={0}
          most={1000}
          onChange={(sessionsPlanned) => setSupport(plan, line.id, { sessionsPlanned })}
        />
        <NumberField
          label={t('support.cost')}
          value={line.cost}
          least={0}
          most={1_000_000}
          onChange={(cost) => setSupport(plan, line.id, { cost })}
        />
      </Columns>
      <Select
        label={t('support.level')}
        labelLook="quiet"
        placeholder={t('support.levelNone')}
        value={line.level}
        options={levels}
        onChange={(level) => setSupport(plan, line.id, { level })}
      />
      {text('why', t('support.why'))}
      {text('howHelps', t('support.howHelps'))}
      <Outcomes line={line} />
      <KeepSupport line={line} />
    </Stack>
  );
});
