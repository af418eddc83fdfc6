import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';

import { Button } from './button.tsx';

import styles from './disclosure.module.css';

export interface DisclosureProps {
  /** The words on the button, while it is shut and while it is open. */
  label: ReactNode;
  openLabel?: ReactNode;
  children: ReactNode;
  startsOpen?: boolean;
  /** What costs much to draw is there only while it is open. */
  mounted?: 'always' | 'while-open';
  /** On paper there are no buttons: `true` prints what is inside. */
  printed?: boolean;
}

/** More, behind a button. What is inside stays mounted unless it says otherwise. */
export const Disclosure = ({
  label,
  openLabel,
  children,
  startsOpen = false,
  mounted = 'always',
  printed = false,
}: DisclosureProps) => {
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  return (
    <div className={styles['disclosure']} data-open={open}>
      <Button
        variant="quiet"
        icon={ChevronDown}
        expanded={open}
        controls={id}
        onPress={() => setOpen(!open)}
      >
        {open ? (openLabel ?? label) : label}
      </Button>
      <div id={id} className={styles['panel']} data-open={open} data-printed={printed}>
        {mounted === 'always' || open ? children : null}
      </div>
    </div>
  );
};
