import type { ReactNode } from 'react';

import styles from './text.module.css';

/** Small bold words above a heading: *Stage 4 of 9 · about 15 minutes*. */
export const Eyebrow = ({ children }: { children: ReactNode }) => (
  <p className={styles['eyebrow']}>{children}</p>
);

/** A small quiet line: who said it, when. */
export const Small = ({ children }: { children: ReactNode }) => (
  <p className={styles['small']}>{children}</p>
);

/** A small label above a text that nobody edits here, with the text: *How we'll know*. */
export const Fact = ({ label, children }: { label: ReactNode; children: ReactNode }) => (
  <div className={styles['fact']}>
    <p className={styles['label']}>{label}</p>
    <div>{children}</div>
  </div>
);
