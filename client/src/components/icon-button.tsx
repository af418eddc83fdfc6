import { classNames } from '#lib/class-names.ts';

import { Button, type ButtonProps } from './button.tsx';
import type { LucideIcon } from './icon.tsx';

import styles from './icon-button.module.css';

export interface IconButtonProps extends Omit<ButtonProps, 'variant' | 'size' | 'wide' | 'icon'> {
  icon: LucideIcon;
  /** `above`: the picture stands over the word, for a row of tools. */
  place?: 'beside' | 'above';
}

/** A small tool: a picture with its word, in sight. There are no pictures without words. */
export const IconButton = ({ place = 'beside', ...button }: IconButtonProps) => (
  <span className={classNames(styles['tool'], styles[place])}>
    <Button variant="quiet" {...button} />
  </span>
);
