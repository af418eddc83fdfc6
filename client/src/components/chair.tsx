import type { Role } from '@fourchairs/shared/access/role.ts';
import type { ReactNode } from 'react';

import { classNames } from '#lib/class-names.ts';

import styles from './chair.module.css';

export interface ChairProps {
  /** The name as this reader knows the person: *Miss Adeyemi*; on the child's screen *Mum*. */
  name: string;
  initials: string;
  who: Role;
  /** Not here now: the ring is dashed, and `awayWord` is heard after the name. */
  away?: boolean;
  awayWord?: string;
  /** Heard after the name: *class teacher*, *you*. */
  about?: string;
  /** `name` where there is room, `initials` where there is not, `auto`: initials on a phone. */
  show?: 'name' | 'initials' | 'auto';
  size?: 'medium' | 'large';
  /** A drawing of the person before the name, for the child's screen. */
  picture?: ReactNode;
}

/** A person at the table, in the colours of their role. Never only a colour: a name or initials are always there. */
export const Chair = ({
  name,
  initials,
  who,
  away = false,
  awayWord,
  about,
  show = 'name',
  size = 'medium',
  picture,
}: ChairProps) => (
  <span
    className={classNames(
      styles['chair'],
      styles[show],
      styles[size],
      away && styles['away'],
      picture !== undefined && styles['pictured'],
    )}
    data-role={who}
  >
    {picture !== undefined && <span className={styles['picture']}>{picture}</span>}
    {show !== 'initials' && (
      <span className={styles['full']} aria-hidden="true">
        {name}
      </span>
    )}
    {show !== 'name' && (
      <span className={styles['short']} aria-hidden="true">
        {initials}
      </span>
    )}
    <span className="visually-hidden">
      {[name, about, away ? awayWord : undefined].filter((word) => word !== undefined).join(', ')}
    </span>
  </span>
);
