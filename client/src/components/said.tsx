import type { Role } from '@fourchairs/shared/access/role.ts';
import type { ReactNode } from 'react';

import styles from './said.module.css';

export interface SaidProps {
  who: Role;
  /** *Zofia says*. */
  says: ReactNode;
  /** Exactly what was said; give the quotation marks with it. */
  children: ReactNode;
  /** Who said it, who typed it, when. */
  small?: ReactNode;
  /** The language of the words, when it is not the page's. */
  lang?: string;
}

/** Somebody's own words, in their role's colours. */
export const Said = ({ who, says, children, small, lang }: SaidProps) => (
  <figure className={styles['said']} data-role={who}>
    <figcaption className={styles['says']}>{says}</figcaption>
    <div className={styles['words']} lang={lang} dir="auto">
      {children}
    </div>
    {small !== undefined && <p className={styles['small']}>{small}</p>}
  </figure>
);
