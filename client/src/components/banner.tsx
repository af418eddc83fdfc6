import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

import { classNames } from '#lib/class-names.ts';

import { Icon } from './icon.tsx';

import styles from './banner.module.css';

export type BannerTone = 'info' | 'good' | 'warn' | 'error';

const icons = {
  info: Info,
  good: CircleCheck,
  warn: TriangleAlert,
  error: OctagonAlert,
} as const;

export interface BannerProps {
  tone?: BannerTone;
  title?: ReactNode;
  /** What happened, what is safe, what to do. */
  children?: ReactNode;
  actions?: ReactNode;
  /** Said aloud when it appears: `alert` breaks in, `status` waits; leave out for what was there from the start. */
  live?: 'alert' | 'status';
}

/** Something to know, across the width of what it is about. */
export const Banner = ({ tone = 'info', title, children, actions, live }: BannerProps) => (
  <div className={classNames(styles['banner'], styles[tone])} role={live}>
    <Icon of={icons[tone]} />
    <div className={styles['body']}>
      <div className={styles['words']}>
        {title !== undefined && <p className={styles['title']}>{title}</p>}
        {children !== undefined && <div>{children}</div>}
      </div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  </div>
);
