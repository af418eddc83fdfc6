import type { Role } from '@fourchairs/shared/access/role.ts';
import type { ReactNode } from 'react';

import styles from './choice-card.module.css';

/** A card somebody chose, shown as the card it was and not turned into a sentence. */
export const ChoiceCard = ({ who, children }: { who: Role; children: ReactNode }) => (
  <span className={styles['card']} data-role={who}>
    {children}
  </span>
);
