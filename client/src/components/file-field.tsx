import { FieldFrame, type FieldFrameProps } from './field-frame.tsx';

import styles from './file-field.module.css';

export interface FileFieldProps extends Omit<FieldFrameProps, 'children' | 'box'> {
  /** Endings and types the device offers first: ".pdf,image/png". */
  accept: string;
  onChange: (file: File | null) => void;
  disabled?: boolean;
}

/** A native file field: the device's own way of choosing, its camera too. Give it a new key to empty it. */
export const FileField = ({ accept, onChange, disabled, ...frame }: FileFieldProps) => (
  <FieldFrame labelLook="strong" {...frame} box="none">
    {(wiring) => (
      <input
        {...wiring}
        type="file"
        accept={accept}
        disabled={disabled}
        className={styles['file']}
        onChange={(event) => onChange(event.target.files?.[0] ?? null)}
      />
    )}
  </FieldFrame>
);
