import { Button } from './button.tsx';
import type { MenuListProps } from './menu-item.ts';

import styles from './plain-menu.module.css';

/** The same things to do as plain buttons under the menu's own: for when the list could not be fetched. */
export const PlainMenu = ({ label, items, trigger, onChoose, onClose }: MenuListProps) => {
  const close = (): void => {
    onClose();
    trigger.current?.focus();
  };
  return (
    <fieldset className={styles['menu']} aria-label={label}>
      {items.map((item) => (
        <Button
          key={item.id}
          variant="quiet"
          disabled={item.disabled === true}
          {...(item.icon && { icon: item.icon })}
          {...(item.current !== undefined && { pressed: item.current })}
          onPress={() => {
            close();
            onChoose(item.id);
          }}
        >
          {item.label}
        </Button>
      ))}
    </fieldset>
  );
};
