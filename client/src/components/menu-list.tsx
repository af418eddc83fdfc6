import { Check } from 'lucide-react';
import { Menu as AriaMenu, MenuItem as AriaMenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';

import { Icon } from './icon.tsx';
import type { MenuItem, MenuListProps } from './menu-item.ts';

import styles from './menu-list.module.css';

const Line = ({ item }: { item: MenuItem }) => {
  const picture = item.current === true ? Check : item.icon;
  return (
    <AriaMenuItem
      id={item.id}
      className={styles['item'] ?? ''}
      textValue={item.label}
      isDisabled={item.disabled === true}
    >
      {picture !== undefined && <Icon of={picture} />}
      <span className={styles['words']}>
        <span>{item.label}</span>
        {item.small !== undefined && <span className={styles['small']}>{item.small}</span>}
      </span>
    </AriaMenuItem>
  );
};

/** The open list of a `Menu`: arrows, first letters, Escape, and a press outside closes. */
export const MenuList = ({ label, items, trigger, onChoose, onClose }: MenuListProps) => {
  const current = items.filter((item) => item.current === true).map((item) => item.id);
  const dialog = trigger.current?.closest('dialog');
  return (
    <Popover
      triggerRef={trigger}
      isOpen
      onOpenChange={(open) => !open && onClose()}
      placement="bottom end"
      className={styles['popover'] ?? ''}
      {...(dialog && { UNSTABLE_portalContainer: dialog })}
    >
      <AriaMenu
        aria-label={label}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu that has just been opened is where the person wants to be
        autoFocus="first"
        className={styles['list'] ?? ''}
        {...(current.length > 0 && { selectionMode: 'single', selectedKeys: current })}
        onAction={(id) => {
          onClose();
          onChoose(String(id));
        }}
      >
        {items.map((item) => (
          <Line key={item.id} item={item} />
        ))}
      </AriaMenu>
    </Popover>
  );
};
