import { useId } from 'react';

import styles from './pen-choice.module.css';

/** Which colour, or how thick: native radio buttons with the ink beside its name. */
export const PenChoice = <Value extends string>({
  legend,
  options,
  value,
  onChange,
}: {
  legend: string;
  options: readonly { readonly value: Value; readonly label: string }[];
  value: Value;
  onChange: (value: Value) => void;
}) => {
  const name = useId();
  return (
    <fieldset className={styles['choice']}>
      <legend className="visually-hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles['option']}>
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
      ))}
    </fieldset>
  );
};
