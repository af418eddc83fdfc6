import type { AnchorHTMLAttributes, Ref } from 'react';

import { type ButtonSize, type ButtonVariant, buttonClass } from './button.tsx';
import { Icon, type LucideIcon } from './icon.tsx';

export interface LinkButtonProps extends Omit<
  AnchorHTMLAttributes<HTMLAnchorElement>,
  'className' | 'style'
> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  wide?: boolean;
  icon?: LucideIcon;
  ref?: Ref<HTMLAnchorElement>;
}

/** A link that looks like a button, for going somewhere or downloading. For pages of ours use `PageLink`. */
export const LinkButton = ({ variant, size, wide, icon, children, ...anchor }: LinkButtonProps) => (
  <a
    {...anchor}
    className={buttonClass({
      ...(variant && { variant }),
      ...(size && { size }),
      ...(wide !== undefined && { wide }),
    })}
  >
    {icon !== undefined && <Icon of={icon} />}
    <span>{children}</span>
  </a>
);
