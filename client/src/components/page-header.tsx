import type { ReactNode } from 'react';

import { classNames } from '#lib/class-names.ts';

import { Logo } from './logo.tsx';

import styles from './page-header.module.css';

export interface PageHeaderProps {
  title: ReactNode;
  /** One quiet line under the title, where there is room. */
  subtitle?: ReactNode;
  /** A `SavedState`. */
  state?: ReactNode;
  /** A `ChairRow`. */
  people?: ReactNode;
  /** Buttons. */
  tools?: ReactNode;
  /** Across the whole width on a phone: a `StageBar`. */
  below?: ReactNode;
  /** `h1` where the page has no other. */
  titleAs?: 'h1' | 'p';
  /** Instead of our sign. */
  logo?: ReactNode;
  /** `clear`: no bar, for the child's screens. */
  look?: 'bar' | 'clear';
}

/** The bar at the top: what this is, whether it is saved, who is here. */
export const PageHeader = ({
  title,
  subtitle,
  state,
  people,
  tools,
  below,
  titleAs: Title = 'p',
  logo,
  look = 'bar',
}: PageHeaderProps) => (
  <div className={classNames(styles['bar'], styles[look])}>
    <span className={styles['logo']}>{logo ?? <Logo />}</span>
    <div className={styles['titles']}>
      <Title className={styles['title']}>{title}</Title>
      {subtitle !== undefined && <p className={styles['subtitle']}>{subtitle}</p>}
    </div>
    {state !== undefined && <div className={styles['state']}>{state}</div>}
    {people !== undefined && <div className={styles['people']}>{people}</div>}
    {tools !== undefined && <div className={styles['tools']}>{tools}</div>}
    {below !== undefined && <div className={styles['below']}>{below}</div>}
  </div>
);
