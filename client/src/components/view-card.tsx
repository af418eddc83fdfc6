import type { Role } from '@fourchairs/shared/access/role.ts';
import type { ReactNode } from 'react';

import { classNames } from '#lib/class-names.ts';

import styles from './view-card.module.css';

export interface ViewCardProps {
  who: Role;
  name: string;
  /** What this person sees; when there is nothing yet, words that say so, with `empty`. */
  children: ReactNode;
  empty?: boolean;
  /** Who said it, who typed it. */
  small?: ReactNode;
  lang?: string;
}

/** One person's view in a box of their role's colours, with their name. */
export const ViewCard = ({ who, name, children, empty, small, lang }: ViewCardProps) => (
  <div className={classNames(styles['view'], empty === true && styles['empty'])} data-role={who}>
    <p className={styles['name']}>{name}</p>
    <div lang={lang} dir="auto">
      {children}
    </div>
    {small !== undefined && <p className={styles['small']}>{small}</p>}
  </div>
);

/** Views side by side, as many in a row as fit. */
export const ViewGrid = ({ children, label }: { children: ReactNode; label: string }) => (
  <fieldset aria-label={label} className={styles['grid']}>
    {children}
  </fieldset>
);
