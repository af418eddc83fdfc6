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

/** A day or a time of day, with the device's own calendar. */
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
}: DateFieldProps) => (
  <FieldFrame {...frame} labelLook={labelLook}>
    {(wiring) => (
      <input
        {...wiring}
        type={kind}
        value={value}
        min={min}
        max={max}
        disabled={disabled}
        required={required}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </FieldFrame>
);
