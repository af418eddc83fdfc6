import type { SchoolArea, SchoolLevel } from '@fourchairs/shared/protocol/http/school-list.ts';

import { Checkbox } from '#components/checkbox.tsx';
import { Columns, Stack } from '#components/layout.tsx';
import { Select } from '#components/select.tsx';
import { TextField } from '#components/text-field.tsx';
import { useTranslation } from '#i18n/use-translation.ts';

import { WordsField } from '../words-field.tsx';
import type { LineDraft } from './line-draft.ts';

import styles from './line-fields.module.css';

interface LineFieldsProps {
  draft: LineDraft;
  onChange: (draft: LineDraft) => void;
  levels: readonly SchoolLevel[];
  areas: readonly SchoolArea[];
  /** What to say beside a field, by its name. */
  errors: Readonly<Record<string, string>>;
}

const Areas = ({ draft, onChange, areas, errors }: LineFieldsProps) => {
  const { t } = useTranslation('lines');
  if (areas.length === 0) return null;
  return (
    <fieldset className={styles['areas']}>
      <legend className={styles['legend']}>{t('areas')}</legend>
      {errors['areas'] !== undefined && <p role="alert">{errors['areas']}</p>}
      <Columns>
        {areas.map(({ area, name }) => (
          <Checkbox
            key={area}
            checked={draft.areas.includes(area)}
            onChange={(wanted) => {
              const others = draft.areas.filter((each) => each !== area);
              onChange({ ...draft, areas: wanted ? [...others, area] : others });
            }}
          >
            {name}
          </Checkbox>
        ))}
      </Columns>
    </fieldset>
  );
};

/** The parts of a line of the school's list. */
export const LineFields = (props: LineFieldsProps) => {
  const { draft, onChange, levels, errors } = props;
  const { t } = useTranslation('lines');
  const text = (name: 'who' | 'frequency' | 'groupSize', label: string, most: number) => (
    <WordsField
      label={label}
      value={draft[name]}
      most={most}
      error={errors[name]}
      onChange={(words) => onChange({ ...draft, [name]: words })}
    />
  );
  return (
    <Stack gap="small">
      <WordsField
        label={t('what')}
        value={draft.what}
        most={300}
        error={errors['what']}
        multiline
        required
        onChange={(what) => onChange({ ...draft, what })}
      />
      <Columns fit="small" gap="small">
        <Select
          label={t('level')}
          value={draft.level ?? ''}
          options={[
            { value: '', label: t('noLevel') },
            ...levels.map(({ level, name }) => ({ value: level, label: name })),
          ]}
          error={errors['level']}
          onChange={(level) => onChange({ ...draft, level: level === '' ? null : level })}
        />
        {text('who', t('who'), 200)}
        {text('frequency', t('frequency'), 200)}
        <TextField
          label={t('minutesEach')}
          inputMode="numeric"
          value={draft.minutes}
          error={errors['minutes']}
          onChange={(minutes) => onChange({ ...draft, minutes })}
        />
        {text('groupSize', t('group'), 100)}
      </Columns>
      <WordsField
        label={t('whyLabel')}
        value={draft.why}
        most={1000}
        error={errors['why']}
        multiline
        onChange={(why) => onChange({ ...draft, why })}
      />
      <Areas {...props} />
    </Stack>
  );
};
