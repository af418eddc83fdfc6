import type { Role } from '@fourchairs/shared/access/role.ts';
import { type ReactNode, useId } from 'react';

import { classNames } from '#lib/class-names.ts';

import styles from './rating-scale.module.css';

export interface RatingOption<Value> {
  value: Value;
  /** In full, for the list on a phone: *Some movement, not there yet*. */
  label: string;
  /** For the bar on a wide screen: *Some movement*. */
  short?: string;
}

export interface RatingScaleProps<Value> {
  /** Says whose rating this is: *What do you see, Magda?* */
  legend: ReactNode;
  options: readonly RatingOption<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  /** Whose rating: the choice takes the role's colours. Without it, the green of what is agreed. */
  who?: Role;
  disabled?: boolean;
  /** `auto`: a bar where there is room, a list where there is not. */
  layout?: 'auto' | 'list';
  description?: ReactNode;
  /** What stands beside each option: a *Listen*. */
  beside?: (option: RatingOption<Value>) => ReactNode;
}

const Option = <Value extends string | number>({
  option,
  name,
  checked,
  onChange,
}: {
  option: RatingOption<Value>;
  name: string;
  checked: boolean;
  onChange: (value: Value) => void;
}) => (
  <label className={styles['option']}>
    <input
      type="radio"
      name={name}
      className={styles['dot']}
      checked={checked}
      onChange={() => onChange(option.value)}
    />
    <span className={styles['long']}>{option.label}</span>
    <span className={styles['short']}>{option.short ?? option.label}</span>
  </label>
);

/** A choice of one, all of it in sight. Native radio buttons: arrows move, and each is said with its place. */
export const RatingScale = <Value extends string | number>({
  legend,
  options,
  value,
  onChange,
  who,
  disabled = false,
  layout = 'auto',
  description,
  beside,
}: RatingScaleProps<Value>) => {
  const name = useId();
  const helpId = description === undefined ? undefined : `${name}-help`;
  return (
    <fieldset
      className={styles['scale']}
      disabled={disabled}
      data-role={who}
      aria-describedby={helpId}
    >
      <legend className={styles['legend']}>{legend}</legend>
      {description !== undefined && (
        <p id={helpId} className={styles['help']}>
          {description}
        </p>
      )}
      <div className={classNames(styles['options'], styles[layout])}>
        {options.map((option) => {
          const choice = (
            <Option
              key={option.value}
              option={option}
              name={name}
              checked={option.value === value}
              onChange={onChange}
            />
          );
          return beside === undefined ? (
            choice
          ) : (
            <div key={option.value} className={styles['cell']}>
              {choice}
              {beside(option)}
            </div>
          );
        })}
      </div>
    </fieldset>
  );
};
