import type { LucideIcon } from 'lucide-react';

import { classNames } from '#lib/class-names.ts';

import styles from './icon.module.css';

export type { LucideIcon } from 'lucide-react';

/** A picture from lucide-react, always beside a word: the word says it, so the picture is hidden from screen readers. */
export const Icon = ({
  of: Picture,
  size = 'medium',
}: {
  of: LucideIcon;
  size?: 'medium' | 'large';
}) => (
  <Picture
    className={classNames(styles['icon'], size === 'large' && styles['large'])}
    strokeWidth={2.2}
    aria-hidden="true"
    focusable="false"
  />
);
