import { X } from 'lucide-react';
import {
  type ReactNode,
  type RefObject,
  type SyntheticEvent,
  useId,
  useLayoutEffect,
  useRef,
} from 'react';

import { classNames } from '#lib/class-names.ts';

import { IconButton } from './icon-button.tsx';

import styles from './dialog.module.css';

export interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  /** Buttons, the main one last. */
  footer?: ReactNode;
  /** The word on the closing button at the top: *Close*. */
  closeWord: string;
  size?: 'small' | 'medium' | 'large';
  /** `alertdialog` for a question that must be answered. */
  kind?: 'dialog' | 'alertdialog';
}

/**
 * Opens the native dialog: the rest of the page is inert, Escape closes, focus comes back to where it was.
 * Focus starts at `data-first-focus`, else at the title, so that the title is what is heard first.
 */
const useModal = (dialog: RefObject<HTMLDialogElement | null>, open: boolean): void => {
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!open || element === null) return;
    element.showModal();
    const first = element.querySelector<HTMLElement>('[data-first-focus]');
    const title = element.querySelector<HTMLElement>('[data-dialog-title]');
    (
      first?.querySelector<HTMLElement>('button, input, textarea, select') ??
      first ??
      title
    )?.focus();
    return () => element.close();
  }, [dialog, open]);
};

/** A question or a small job over the page. */
export const Dialog = ({
  open,
  onClose,
  title,
  children,
  footer,
  closeWord,
  size = 'medium',
  kind = 'dialog',
}: DialogProps) => {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useModal(ref, open);
  const cancel = (event: SyntheticEvent): void => {
    event.preventDefault();
    onClose();
  };
  return (
    <dialog
      ref={ref}
      role={kind === 'alertdialog' ? kind : undefined}
      className={classNames(styles['dialog'], styles[size])}
      aria-labelledby={titleId}
      onCancel={cancel}
    >
      {open && (
        <div className={styles['sheet']}>
          <div className={styles['top']}>
            <h2 id={titleId} data-dialog-title className={styles['title']} tabIndex={-1}>
              {title}
            </h2>
            <IconButton icon={X} onPress={onClose}>
              {closeWord}
            </IconButton>
          </div>
          <div className={styles['body']}>{children}</div>
          {footer !== undefined && <div className={styles['footer']}>{footer}</div>}
        </div>
      )}
    </dialog>
  );
};
