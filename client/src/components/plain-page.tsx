import type { ReactNode } from 'react';

import { Logo } from './logo.tsx';

import styles from './plain-page.module.css';

export interface PlainPageProps {
  title: ReactNode;
  children?: ReactNode;
  /** Buttons, the main one first. */
  actions?: ReactNode;
  /** Anything above the title: a picture. */
  top?: ReactNode;
  /** Beside it, in the corner: the choice of a language. */
  corner?: ReactNode;
}

/** A page with one thing to say: a link that has ended, thanks at the door, something that went wrong. */
export const PlainPage = ({ title, children, actions, top, corner }: PlainPageProps) => (
  <main id="main" tabIndex={-1} className={styles['page']}>
    <div className={styles['card']}>
      <div className={styles['head']}>
        {top ?? <Logo size={56} />}
        {corner}
      </div>
      <h1 className={styles['title']}>{title}</h1>
      {children !== undefined && <div className={styles['words']}>{children}</div>}
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  </main>
);
