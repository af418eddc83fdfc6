import type { RefObject } from 'react';

import type { LucideIcon } from './icon.tsx';

/** One thing to do in a `Menu`. */
export interface MenuItem {
  id: string;
  label: string;
  icon?: LucideIcon;
  /** A second, quieter line. */
  small?: string;
  disabled?: boolean;
  /** The one in force now, in a menu that chooses one of several. */
  current?: boolean;
}

/** What the open list of a `Menu` is given. */
export interface MenuListProps {
  label: string;
  items: readonly MenuItem[];
  trigger: RefObject<HTMLButtonElement | null>;
  onChoose: (id: string) => void;
  onClose: () => void;
}
