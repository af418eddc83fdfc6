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

const onPhone = (part: PagePart, shows: PagePart | 'all'): string | false | undefined =>
  shows !== 'all' && shows !== part && styles['away'];

const layoutOf = ({ nav, aside, width = 'wide' }: PageFrameProps): string => {
  const columns = `${nav === undefined ? '' : 'nav'}${aside === undefined ? '' : 'Aside'}`;
  return classNames(styles['layout'], styles[width], styles[`with${columns}`]);
};

/** Focus goes by script: the address keeps its fragment, which may be somebody's link. */
const SkipLink = ({ word }: { word: string }) => (
  <a
    className={styles['skip']}
    href="#main"
    onClick={(event) => {
      event.preventDefault();
      document.getElementById('main')?.focus();
    }}
  >
    {word}
  </a>
);

const Side = ({
  as: Element,
  label,
  shows,
  children,
}: {
  as: 'nav' | 'aside';
  label: string | undefined;
  shows: PagePart | 'all';
  children: ReactNode;
}) => (
  <Element aria-label={label} className={classNames(styles[Element], onPhone(Element, shows))}>
    {children}
  </Element>
);

/** The frame of every page: header, main part, and where they are wanted a left and a right column. */
export const PageFrame = (props: PageFrameProps) => {
  const { nav, aside, footer, phoneShows = 'all' } = props;
  return (
    <div className={styles['frame']} data-theme={props.theme}>
      <SkipLink word={props.skipWord} />
      <header className={styles['header']}>{props.header}</header>
      <div className={layoutOf(props)}>
        {nav !== undefined && (
          <Side as="nav" label={props.navLabel} shows={phoneShows}>
            {nav}
          </Side>
        )}
        <div className={styles['column']}>
          <main
            id="main"
            tabIndex={-1}
            className={classNames(styles['main'], onPhone('main', phoneShows))}
          >
            {props.children}
          </main>
          {footer !== undefined && <div className={styles['footer']}>{footer}</div>}
        </div>
        {aside !== undefined && (
          <Side as="aside" label={props.asideLabel} shows={phoneShows}>
            {aside}
          </Side>
        )}
      </div>
    </div>
  );
};
