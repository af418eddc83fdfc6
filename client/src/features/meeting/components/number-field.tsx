import { type ReactNode, useState } from 'react';

import { TextField } from '#components/text-field.tsx';
import { Fact } from '#components/text.tsx';
import { formatNumber } from '#i18n/dates.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { parseNumber as parse } from '#lib/parse-number.ts';

import { useReview } from '../model/review-context.ts';

interface NumberFieldProps {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  least?: number;
  most?: number;
  /** Under the field: what is suggested. */
  small?: ReactNode;
}

/** What is not a number yet is kept on the screen and not in the plan. */
const WritableNumber = ({
  label,
  value,
  onChange,
  least = -1_000_000,
  most = 1_000_000,
  small,
}: NumberFieldProps) => {
  const { t } = useTranslation('meeting');
  const [draft, setDraft] = useState<string | null>(null);
  const isAllowed = (number: number | null): number is number =>
    number !== null && number >= least && number <= most;
  const wrong = draft !== null && draft.trim() !== '' && !isAllowed(parse(draft));
  const type = (text: string) => {
    const number = parse(text);
    if (text.trim() === '') onChange(null);
    else if (isAllowed(number)) onChange(number);
    // The words stay as typed while they mean what is stored: "2." is on its way to "2.5".
    setDraft(text);
  };
  const isStale = draft !== null && !wrong && parse(draft) !== value && draft.trim() !== '';
  return (
    <TextField
      label={label}
      labelLook="quiet"
      inputMode="decimal"
      autoComplete="off"
      value={draft === null || isStale ? String(value ?? '') : draft}
      onChange={type}
      small={small}
      {...(wrong && { error: t('outcomes.needsNumber') })}
    />
  );
};

/** A number of the plan: a field for those who may write it, the number alone for everybody else. */
export const NumberField = (props: NumberFieldProps) => {
  const { t } = useTranslation('meeting');
  const { canEditPlan } = useReview();
  if (canEditPlan) return <WritableNumber {...props} />;
  return (
    <Fact label={props.label}>
      <p>{props.value === null ? t('frame.empty') : formatNumber(props.value)}</p>
    </Fact>
  );
};
