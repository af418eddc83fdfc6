import type { Role } from '@fourchairs/shared/access/role.ts';
import type { ReactNode } from 'react';

import { classNames } from '#lib/class-names.ts';

import styles from './pill.module.css';

export type PillTone = 'accent' | 'neutral' | 'good' | 'warn' | 'bad';

/** A word or two about the thing beside it. With `who` it takes that role's colours. */
export const Pill = ({
  children,
  tone = 'accent',
  who,
}: {
  children: ReactNode;
  tone?: PillTone;
  who?: Role;
}) => (
  <span
    className={classNames(styles['pill'], who === undefined ? styles[tone] : styles['who'])}
    data-role={who}
  >
    {children}
  </span>
);
