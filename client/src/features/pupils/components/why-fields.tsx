import { whyLetters } from '@fourchairs/shared/domain/word-limits.ts';

import { Checkbox } from '#components/checkbox.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import { WordsField } from '#session/words-field.tsx';

export type Why = { readonly why: string; readonly forChild: boolean };

/** Why a meeting is moved or cancelled, and whether the child reads that, too. */
export const WhyFields = ({
  label,
  child,
  value: { why, forChild },
  error,
  required = false,
  onChange,
}: {
  label: string;
  /** How a pupil is called who is too young to read it unasked; null: they read it like everybody else. */
  child: string | null;
  value: Why;
  error?: string | undefined;
  required?: boolean;
  onChange: (part: Partial<Why>) => void;
}) => {
  const { t } = useTranslation('pupilCourse');
  return (
    <>
      <WordsField
        label={label}
        description={child === null ? t('reads.everybody') : t('reads.adults', { name: child })}
        value={why}
        onChange={(words) => onChange({ why: words })}
        error={error}
        most={whyLetters}
        required={required}
      />
      {child !== null && (
        <Checkbox checked={forChild} onChange={(reads) => onChange({ forChild: reads })}>
          {t('reads.child', { name: child })}
        </Checkbox>
      )}
    </>
  );
};
