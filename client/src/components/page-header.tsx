import type { ReactNode } from 'react';

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
}: PageHeaderProps) => (
  <div className={styles['bar']}>
    <span className={styles['logo']}>
      <Logo />
    </span>
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
