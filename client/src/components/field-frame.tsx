import type { Role } from '@fourchairs/shared/access/role.ts';
import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';

import { classNames } from '#lib/class-names.ts';

import { Icon } from './icon.tsx';

import styles from './field-frame.module.css';

/** What the control inside a frame must carry, so that its label, help and error are heard with it. */
export interface FieldWiring {
  id: string;
  'aria-labelledby': string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

export interface FieldFrameProps {
  label: ReactNode;
  /** What to write, in a few words, above the field. */
  description?: ReactNode;
  /** What happened and what to do. */
  error?: ReactNode;
  /** Somebody of this role is writing here now: the ring takes their colours. */
  editedBy?: Role;
  /** `hidden`: the label is heard only, where a heading beside it already says it. */
  labelLook?: 'quiet' | 'strong' | 'hidden';
  /** After the label: *optional*. */
  labelNote?: ReactNode;
  /** The box round the control; `none` where the control draws its own. */
  box?: 'field' | 'none';
  /** Under the field: who said it, how many letters are left. */
  small?: ReactNode;
  children: (wiring: FieldWiring) => ReactNode;
}

const FieldError = ({ id, children }: { id: string; children: ReactNode }) => (
  <p id={id} className={styles['error']} role="alert">
    <Icon of={CircleAlert} />
    <span>{children}</span>
  </p>
);

const FieldLabel = ({
  id,
  label,
  labelLook = 'quiet',
  labelNote,
}: Pick<FieldFrameProps, 'label' | 'labelLook' | 'labelNote'> & { id: string }) => (
  <label
    id={`${id}-label`}
    htmlFor={id}
    className={labelLook === 'hidden' ? 'visually-hidden' : styles[labelLook]}
  >
    {label}
    {labelNote !== undefined && <span className={styles['note']}> {labelNote}</span>}
  </label>
);

const wire = (id: string, { description, error, small }: FieldFrameProps): FieldWiring => {
  const described = [
    description !== undefined && `${id}-help`,
    error !== undefined && `${id}-error`,
    small !== undefined && `${id}-small`,
  ].filter((part) => part !== false);
  return {
    id,
    'aria-labelledby': `${id}-label`,
    'aria-describedby': described.length === 0 ? undefined : described.join(' '),
    'aria-invalid': error === undefined ? undefined : true,
  };
};

/** Label, help, box and error round any control: a text area of ours, or a shared one. */
export const FieldFrame = (props: FieldFrameProps) => {
  const { description, error, editedBy, box = 'field', small } = props;
  const id = useId();
  const look = classNames(
    box === 'field' && styles['box'],
    editedBy !== undefined && styles['edited'],
    error !== undefined && styles['wrong'],
  );
  return (
    <div className={styles['frame']}>
      <FieldLabel id={id} {...props} />
      {description !== undefined && (
        <p id={`${id}-help`} className={styles['help']}>
          {description}
        </p>
      )}
      <div className={look} data-role={editedBy}>
        {props.children(wire(id, props))}
      </div>
      {error !== undefined && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {small !== undefined && (
        <div id={`${id}-small`} className={styles['small']}>
          {small}
        </div>
      )}
    </div>
  );
};
