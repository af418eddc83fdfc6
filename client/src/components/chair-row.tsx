import type { Role } from '@fourchairs/shared/access/role.ts';
import type { ReactNode } from 'react';

import { classNames } from '#lib/class-names.ts';

import { Chair } from './chair.tsx';

import styles from './chair-row.module.css';

export interface PersonHere {
  id: string;
  name: string;
  initials: string;
  role: Role;
  away?: boolean;
  about?: string;
}

/** How many chairs a phone's header holds before "+n". */
const shownOnPhone = 4;

/** How many names fit beside a title; when more are here, all are initials. */
const shownByName = 6;

/**
 * Who is here now. Full names where there is room; on a phone initials, and "+n" for those who do not fit
 * (a screen reader still hears everybody).
 */
export const ChairRow = ({
  label,
  people,
  awayWord,
  size = 'medium',
  picture,
}: {
  /** *Here now*. */
  label: string;
  people: readonly PersonHere[];
  awayWord: string;
  size?: 'medium' | 'large';
  /** Before each name, which then stands on a phone too: who does not read initials sees a person. */
  picture?: ReactNode;
}) => {
  const extra = people.length - shownOnPhone;
  return (
    <ul
      className={classNames(styles['list'], picture !== undefined && styles['pictured'])}
      aria-label={label}
    >
      {people.map(({ id, role, ...person }, place) => (
        <li
          key={id}
          className={classNames(styles['seat'], place >= shownOnPhone && styles['extra'])}
        >
          <Chair
            {...person}
            who={role}
            awayWord={awayWord}
            show={
              picture !== undefined ? 'name' : people.length > shownByName ? 'initials' : 'auto'
            }
            size={size}
            picture={picture}
          />
        </li>
      ))}
      {extra > 0 && (
        <li className={styles['more']} aria-hidden="true">
          +{extra}
        </li>
      )}
    </ul>
  );
};
