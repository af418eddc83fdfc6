import type { ReactNode } from 'react';

import { classNames } from '#lib/class-names.ts';

import styles from './layout.module.css';

export type Gap = 'tiny' | 'small' | 'medium' | 'large';

/** One under the other. */
export const Stack = ({ children, gap = 'medium' }: { children: ReactNode; gap?: Gap }) => (
  <div className={classNames(styles['stack'], styles[gap])}>{children}</div>
);

/** Side by side, going on to the next line where there is no room. `apart`: first at one end, last at the other. */
export const Row = ({
  children,
  gap = 'small',
  apart = false,
  align = 'centre',
}: {
  children: ReactNode;
  gap?: Gap;
  apart?: boolean;
  align?: 'centre' | 'top' | 'text';
}) => (
  <div className={classNames(styles['row'], styles[gap], styles[align], apart && styles['apart'])}>
    {children}
  </div>
);

/** Columns of the same width, as many as fit: `fit` is the least width of one. */
export const Columns = ({
  children,
  fit = 'medium',
  gap = 'medium',
}: {
  children: ReactNode;
  fit?: 'small' | 'medium';
  gap?: Gap;
}) => (
  <div className={classNames(styles[fit === 'small' ? 'small-columns' : 'columns'], styles[gap])}>
    {children}
  </div>
);

/** Only in sight, and only heard, on a narrow screen. */
export const PhoneOnly = ({ children }: { children: ReactNode }) => (
  <div className={styles['phone']}>{children}</div>
);

/** Only in sight, and only heard, where there is room. */
export const WideOnly = ({ children }: { children: ReactNode }) => (
  <div className={styles['wide']}>{children}</div>
);
