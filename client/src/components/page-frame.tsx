import type { ReactNode } from 'react';

import { classNames } from '#lib/class-names.ts';

import styles from './page-frame.module.css';

export type PagePart = 'main' | 'nav' | 'aside';

export interface PageFrameProps {
  /** The first thing a keyboard meets: *Skip to the meeting*. */
  skipWord: string;
  /** A `PageHeader`. It stays in sight. */
  header: ReactNode;
  /** At the left: the stages. `navLabel` names it. */
  nav?: ReactNode;
  navLabel?: string;
  /** At the right: notes, actions. `asideLabel` names it. */
  aside?: ReactNode;
  asideLabel?: string;
  /** Buttons under the page; on a phone they stay at the bottom of the screen. */
  footer?: ReactNode;
  /** What a phone shows: one thing at a time, or all of it one under the other. Nothing is unmounted. */
  phoneShows?: PagePart | 'all';
  /** `narrow`: one column of reading width. */
  width?: 'wide' | 'narrow';
  theme?: 'child' | 'young-person' | 'room';
  children: ReactNode;
}

const hiddenOnPhone = (part: PagePart, shows: PagePart | 'all'): string | false | undefined =>
  shows !== 'all' && shows !== part && styles['away'];

/** The frame of every page: header, main part, and where they are wanted a left and a right column. */
export const PageFrame = ({
  skipWord,
  header,
  nav,
  navLabel,
  aside,
  asideLabel,
  footer,
  phoneShows = 'all',
  width = 'wide',
  theme,
  children,
}: PageFrameProps) => {
  const columns = `${nav === undefined ? '' : 'nav'}${aside === undefined ? '' : 'Aside'}`;
  return (
    <div className={styles['frame']} data-theme={theme}>
      <a className={styles['skip']} href="#main">
        {skipWord}
      </a>
      <header className={styles['header']}>{header}</header>
      <div className={classNames(styles['layout'], styles[width], styles[`with${columns}`])}>
        {nav !== undefined && (
          <nav
            aria-label={navLabel}
            className={classNames(styles['nav'], hiddenOnPhone('nav', phoneShows))}
          >
            {nav}
          </nav>
        )}
        <div className={styles['column']}>
          <main
            id="main"
            tabIndex={-1}
            className={classNames(styles['main'], hiddenOnPhone('main', phoneShows))}
          >
            {children}
          </main>
          {footer !== undefined && <div className={styles['footer']}>{footer}</div>}
        </div>
        {aside !== undefined && (
          <aside
            aria-label={asideLabel}
            className={classNames(styles['aside'], hiddenOnPhone('aside', phoneShows))}
          >
            {aside}
          </aside>
        )}
      </div>
    </div>
  );
};
