import type { MouseEvent, ReactNode, Ref } from 'react';

import { classNames } from '#lib/class-names.ts';

import { Icon, type LucideIcon } from './icon.tsx';

import styles from './button.module.css';

export type ButtonVariant = 'main' | 'outline' | 'quiet' | 'danger';
export type ButtonSize = 'medium' | 'large' | 'child';

interface ButtonLook {
  /** `main` once a screen; `outline` beside it; `quiet` inside cards; `danger` for what cannot be undone or needs help. */
  variant?: ButtonVariant;
  /** `child` is at least 60 px high, `large` 52 px, else 44 px. */
  size?: ButtonSize;
  /** Fills the width it is given. */
  wide?: boolean;
}

export interface ButtonProps extends ButtonLook {
  /** Words that say what happens: *Finish and save*, not *OK*. */
  children: ReactNode;
  onPress?: (event: MouseEvent<HTMLButtonElement>) => void;
  icon?: LucideIcon;
  type?: 'button' | 'submit';
  disabled?: boolean;
  /** At work: presses are ignored, focus stays. The words should say so too. */
  pending?: boolean;
  /** For a button that stays down: true and false are said aloud. */
  pressed?: boolean;
  /** For a button that opens something: with `controls`, the id of what it opens. */
  expanded?: boolean;
  controls?: string;
  hasPopup?: 'menu' | 'dialog';
  /** Id of a text that explains the button. */
  describedBy?: string;
  /** Hidden words after the visible ones, where those alone are not clear out of context: *Remove* + *Topic words*. */
  about?: string;
  autoFocus?: boolean;
  id?: string;
  ref?: Ref<HTMLButtonElement>;
}

/** The class of anything that must look like a button: see link-button.tsx. */
export const buttonClass = ({ variant = 'outline', size = 'medium', wide }: ButtonLook): string =>
  classNames(styles['button'], styles[variant], styles[size], wide && styles['wide']);

/** A native button: focus, keyboard, forms and disabled state come from the browser. */
export const Button = ({
  children,
  onPress,
  icon,
  type = 'button',
  disabled,
  pending,
  pressed,
  expanded,
  controls,
  hasPopup,
  describedBy,
  about,
  id,
  ref,
  autoFocus,
  ...look
}: ButtonProps) => (
  <button
    id={id}
    ref={ref}
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first thing to press in a dialog
    autoFocus={autoFocus}
    type={type}
    className={buttonClass(look)}
    disabled={disabled}
    aria-disabled={pending === true ? true : undefined}
    aria-pressed={pressed}
    aria-expanded={expanded}
    aria-controls={controls}
    aria-haspopup={hasPopup}
    aria-describedby={describedBy}
    onClick={(event) => {
      if (pending === true) event.preventDefault();
      else onPress?.(event);
    }}
  >
    {icon !== undefined && <Icon of={icon} />}
    <span>
      {children}
      {about !== undefined && <span className="visually-hidden"> {about}</span>}
    </span>
  </button>
);
