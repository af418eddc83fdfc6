import type { ReactNode } from 'react';

import { Icon, type LucideIcon } from './icon.tsx';

import styles from './empty-state.module.css';

/** Nothing here yet, and what to do about it. */
export const EmptyState = ({
  title,
  children,
  action,
  icon,
}: {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  icon?: LucideIcon;
}) => (
  <div className={styles['empty']}>
    {icon !== undefined && <Icon of={icon} size="large" />}
    <p className={styles['title']}>{title}</p>
    {children !== undefined && <div className={styles['words']}>{children}</div>}
    {action}
  </div>
);
