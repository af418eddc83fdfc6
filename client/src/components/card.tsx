import { type ReactNode, useId } from 'react';

import { classNames } from '#lib/class-names.ts';

import styles from './card.module.css';

export interface CardProps {
  children: ReactNode;
  /** Names the card; it becomes a region of the page. */
  title?: ReactNode;
  /** Where the title stands in the page's outline. */
  level?: 2 | 3 | 4;
  /** Pills above the title. */
  tags?: ReactNode;
  /** Small words above the title, at the far side: *Outcome 1 of 3*. */
  note?: ReactNode;
  /** `article` for one of several alike. */
  as?: 'section' | 'article' | 'div';
  /** `small`: title as large as the text, for the side of a page. */
  size?: 'medium' | 'small';
}

/** One thing on white paper. */
export const Card = ({
  children,
  title,
  level = 3,
  tags,
  note,
  as: Element = 'section',
  size = 'medium',
}: CardProps) => {
  const titleId = useId();
  const Title = `h${level}` as const;
  return (
    <Element
      className={classNames(styles['card'], styles[size])}
      aria-labelledby={title === undefined || Element === 'div' ? undefined : titleId}
    >
      {(tags !== undefined || note !== undefined) && (
        <div className={styles['top']}>
          <div className={styles['tags']}>{tags}</div>
          {note !== undefined && <p className={styles['note']}>{note}</p>}
        </div>
      )}
      {title !== undefined && (
        <Title id={titleId} className={styles['title']}>
          {title}
        </Title>
      )}
      {children}
    </Element>
  );
};
