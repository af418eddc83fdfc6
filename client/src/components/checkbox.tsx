import { type ReactNode, useId } from 'react';

import styles from './checkbox.module.css';

export interface CheckboxProps {
  /** The words beside the box; the whole line is the target. */
  children: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** A second, quieter line. */
  small?: ReactNode;
  disabled?: boolean;
  /** `switch`: takes effect at once, on or off. */
  kind?: 'checkbox' | 'switch';
}

const Choice = ({
  children,
  checked,
  onChange,
  small,
  disabled,
  kind = 'checkbox',
}: CheckboxProps) => {
  const id = useId();
  return (
    <div className={styles['line']}>
      <input
        id={id}
        type="checkbox"
        role={kind === 'switch' ? 'switch' : undefined}
        className={styles[kind]}
        checked={checked}
        disabled={disabled}
        aria-describedby={small === undefined ? undefined : `${id}-small`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <div className={styles['words']}>
        <label htmlFor={id} className={styles['label']}>
          {children}
        </label>
        {small !== undefined && (
          <p id={`${id}-small`} className={styles['small']}>
            {small}
          </p>
        )}
      </div>
    </div>
  );
};

export const Checkbox = (props: Omit<CheckboxProps, 'kind'>) => <Choice {...props} />;

/** On or off, at once. */
export const Switch = (props: Omit<CheckboxProps, 'kind'>) => <Choice {...props} kind="switch" />;
