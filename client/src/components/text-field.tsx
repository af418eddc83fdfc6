import type { HTMLInputAutoCompleteAttribute, HTMLInputTypeAttribute } from 'react';

import { FieldFrame, type FieldFrameProps } from './field-frame.tsx';

export interface TextFieldProps extends Omit<FieldFrameProps, 'children' | 'box'> {
  value: string;
  onChange: (value: string) => void;
  /** Several lines; the field grows with its words. */
  multiline?: boolean;
  type?: HTMLInputTypeAttribute;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel';
  maxLength?: number;
  name?: string;
  lang?: string;
  spellCheck?: boolean;
  disabled?: boolean;
  readOnly?: boolean;
  required?: boolean;
  autoFocus?: boolean;
}

/** Words of one person. For words that many write at once, put the shared text area into a `FieldFrame`. */
export const TextField = ({
  label,
  description,
  error,
  editedBy,
  labelLook = 'strong',
  labelNote,
  small,
  multiline = false,
  type = 'text',
  onChange,
  ...control
}: TextFieldProps) => (
  <FieldFrame
    label={label}
    description={description}
    error={error}
    {...(editedBy && { editedBy })}
    labelLook={labelLook}
    labelNote={labelNote}
    small={small}
  >
    {(wiring) =>
      multiline ? (
        <textarea
          {...wiring}
          {...control}
          dir="auto"
          rows={3}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <input
          {...wiring}
          {...control}
          type={type}
          dir="auto"
          onChange={(event) => onChange(event.target.value)}
        />
      )
    }
  </FieldFrame>
);
