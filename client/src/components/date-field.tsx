import { useState } from 'react';

import { FieldFrame, type FieldFrameProps } from './field-frame.tsx';

export interface DateFieldProps extends Omit<FieldFrameProps, 'children' | 'box'> {
  /** `2026-03-19`, or empty. */
  value: string;
  onChange: (value: string) => void;
  min?: string;
  max?: string;
  /** `time` for `15:30`. */
  kind?: 'date' | 'time';
  disabled?: boolean;
  required?: boolean;
}

/** While a year is typed digit by digit the browser says 0002, 0020, 0202: no day anybody means. */
const isHalfTyped = (value: string): boolean => /^0\d{3}-/.test(value);

/**
 * A day or a time of day, with the device's own calendar. What is half typed stays in the field: telling it would have
 * it refused and the field emptied under somebody's fingers.
 */
export const DateField = ({
  value,
  onChange,
  min,
  max,
  kind = 'date',
  disabled,
  required,
  labelLook = 'strong',
  ...frame
}: DateFieldProps) => {
  const [halfTyped, setHalfTyped] = useState<string | null>(null);
  const change = (next: string): void => {
    setHalfTyped(isHalfTyped(next) ? next : null);
    if (!isHalfTyped(next)) onChange(next);
  };
  return (
    <FieldFrame {...frame} labelLook={labelLook}>
      {(wiring) => (
        <input
          {...wiring}
          type={kind}
          value={halfTyped ?? value}
          min={min}
          max={max}
          disabled={disabled}
          required={required}
          onChange={(event) => change(event.target.value)}
          onBlur={() => setHalfTyped(null)}
        />
      )}
    </FieldFrame>
  );
};
