import { ChevronDown } from 'lucide-react';

import { Icon } from './icon.tsx';
import type { SelectOption } from './select.tsx';

import styles from './inline-select.module.css';

/** A choice inside a line of small words: a native select that looks like a word. */
export const InlineSelect = <Value extends string>({
  label,
  options,
  value,
  onChange,
}: {
  /** Names it; it is heard only. */
  label: string;
  options: readonly SelectOption<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}) => (
  <span className={styles['choice']}>
    <select
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.target.value);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value} lang={option.lang}>
          {option.label}
        </option>
      ))}
    </select>
    <Icon of={ChevronDown} />
  </span>
);
