import { ChevronDown } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';

import { Button, type ButtonVariant } from './button.tsx';
import type { LucideIcon } from './icon.tsx';
import type { MenuItem } from './menu-item.ts';
import type { MenuList } from './menu-list.tsx';
import { PlainMenu } from './plain-menu.tsx';

export interface MenuProps {
  /** The words on the button; they name the menu too. */
  label: string;
  /** Instead of the words, where more than words is wanted. */
  children?: ReactNode;
  items: readonly MenuItem[];
  onChoose: (id: string) => void;
  icon?: LucideIcon;
  variant?: ButtonVariant;
  disabled?: boolean;
}

type List = typeof MenuList | typeof PlainMenu;

/** The list, or a plain one when it cannot be fetched: somebody who is offline still gets at everything. */
const loadList = async (): Promise<List> => {
  try {
    return (await import('./menu-list.tsx')).MenuList;
  } catch {
    return PlainMenu;
  }
};

const prepare = (): void => void loadList();

/**
 * A button that opens a short list of things to do. The list is react-aria's; it is fetched when somebody comes near
 * the button, so that a page with a menu is no heavier until then.
 */
export const Menu = ({
  label,
  children,
  items,
  onChoose,
  icon = ChevronDown,
  variant = 'outline',
  disabled = false,
}: MenuProps) => {
  const [Open, setOpen] = useState<List | null>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const open = async (): Promise<void> => {
    const list = await loadList();
    setOpen(() => list);
  };
  const list = { label, items, trigger, onChoose, onClose: () => setOpen(null) };
  return (
    <span onPointerEnter={prepare} onFocus={prepare}>
      <Button
        ref={trigger}
        variant={variant}
        icon={icon}
        disabled={disabled}
        expanded={Open !== null}
        hasPopup="menu"
        onPress={() => void open()}
      >
        {children ?? label}
      </Button>
      {Open !== null && <Open {...list} />}
    </span>
  );
};
