import { ChevronDown } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';

import { Button, type ButtonVariant } from './button.tsx';
import type { LucideIcon } from './icon.tsx';
import type { MenuItem } from './menu-item.ts';

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

const loadList = () => import('./menu-list.tsx');
const MenuList = lazy(async () => ({ default: (await loadList()).MenuList }));

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
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const prepare = (): void => {
    // When this fails (offline), opening the menu asks again and says so.
    loadList().catch(() => undefined);
  };
  return (
    <span onPointerEnter={prepare} onFocus={prepare}>
      <Button
        ref={trigger}
        variant={variant}
        icon={icon}
        disabled={disabled}
        expanded={open}
        hasPopup="menu"
        onPress={() => setOpen(true)}
      >
        {children ?? label}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <MenuList
            label={label}
            items={items}
            trigger={trigger}
            onChoose={onChoose}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </span>
  );
};
