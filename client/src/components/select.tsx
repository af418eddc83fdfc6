import { FieldFrame, type FieldFrameProps } from './field-frame.tsx';

export interface SelectOption<Value extends string> {
  value: Value;
  label: string;
  /** Where it is not the page's: BCP 47. */
  lang?: string;
  disabled?: boolean;
}

export interface SelectProps<Value extends string> extends Omit<
  FieldFrameProps,
  'children' | 'box'
> {
  options: readonly SelectOption<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  /** Shown while nothing is chosen: *Choose one*. */
  placeholder?: string;
  disabled?: boolean;
  required?: boolean;
}

/** A native select: the phone's own wheel, the reader's own keys. For up to five options prefer `RadioGroup`. */
export const Select = <Value extends string>({
  options,
  value,
  onChange,
  placeholder,
  disabled,
  required,
  labelLook = 'strong',
  ...frame
}: SelectProps<Value>) => (
  <FieldFrame {...frame} labelLook={labelLook}>
    {(wiring) => (
      <select
        {...wiring}
        value={value ?? ''}
        disabled={disabled}
        required={required}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {value === null && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option
            key={option.value}
            value={option.value}
            lang={option.lang}
            disabled={option.disabled}
          >
            {option.label}
          </option>
        ))}
      </select>
    )}
  </FieldFrame>
);
