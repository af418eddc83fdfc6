import { type ReactNode, useId } from 'react';

import styles from './paper-section.module.css';

/** A part of the document with its heading. */
export const PaperSection = ({ title, children }: { title: string; children: ReactNode }) => {
  const id = useId();
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id} className={styles['title']}>
        {title}
      </h2>
      {children}
    </section>
  );
};

/** One thing in a quiet frame; it is not cut in two by the end of a page. */
export const Box = ({
  children,
  as: Element = 'div',
}: {
  children: ReactNode;
  as?: 'div' | 'li';
}) => <Element className={styles['box']}>{children}</Element>;

/** Boxes side by side, as many as fit; or one under the other, where each holds two columns itself. */
export const Boxes = ({
  children,
  oneColumn = false,
}: {
  children: ReactNode;
  oneColumn?: boolean;
}) => <div className={oneColumn ? styles['column'] : styles['boxes']}>{children}</div>;
