import { useId } from 'react';

import { ListenButton } from '#components/listen-button.tsx';
import { useTranslation } from '#i18n/use-translation.ts';
import type { ReadAloud } from '#lib/read-aloud.ts';

import styles from './pen-choice.module.css';

/** Which colour, or how thick: native radio buttons with the ink beside its name, each with its *Listen*. */
export const PenChoice = <Value extends string>({
  legend,
  options,
  value,
  onChange,
  reader,
}: {
  legend: string;
  options: readonly { readonly value: Value; readonly label: string }[];
  value: Value;
  onChange: (value: Value) => void;
  reader: ReadAloud;
}) => {
  const { t } = useTranslation('child');
  const name = useId();
  return (
    <fieldset className={styles['choice']}>
      <legend className="visually-hidden">{legend}</legend>
      {options.map((option) => (
        <div key={option.value} className={styles['cell']}>
          <label className={styles['option']}>
            <input
              type="radio"
              name={name}
              className={styles['dot']}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className={styles['ink']} data-ink={option.value} aria-hidden="true" />
            <span>{option.label}</span>
          </label>
          <ListenButton
            look="narrow"
            word={t('listen')}
            about={option.label}
            onPress={() => reader.toggle(option.label)}
          />
        </div>
      ))}
    </fieldset>
  );
};
