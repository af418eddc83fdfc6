import { X } from 'lucide-react';
import { type FocusEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';

import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import { type ShowToast, ToastContext, type ToastContent } from './toast-context.ts';

import styles from './toast.module.css';

/** How long a message without an action stays. One with an action stays until it is answered or replaced. */
const stayMs = 10_000;

interface Shown extends ToastContent {
  id: number;
}

const Message = ({
  toast,
  closeWord,
  onClose,
}: {
  toast: Shown;
  closeWord: string;
  onClose: () => void;
}) => {
  const { action } = toast;
  const cameFrom = useRef<HTMLElement>(null);
  // The message goes from under the focus: then that is back where it came from, not at the top of the page.
  const close = (): void => {
    cameFrom.current?.focus({ preventScroll: true });
    onClose();
  };
  const come = ({ currentTarget, relatedTarget: last }: FocusEvent): void => {
    if (last instanceof HTMLElement && !currentTarget.contains(last)) cameFrom.current = last;
  };
  return (
    <div className={styles['toast']} onFocus={come}>
      <p className={styles['text']}>{toast.text}</p>
      {action !== undefined && (
        <Button
          onPress={() => {
            close();
            action.onPress();
          }}
        >
          {action.word}
        </Button>
      )}
      <IconButton icon={X} onPress={close}>
        {closeWord}
      </IconButton>
    </div>
  );
};

/** Holds the one message at the bottom of the screen and its live region; a new message replaces the last. */
export const ToastProvider = ({
  children,
  closeWord,
}: {
  children: ReactNode;
  closeWord: string;
}) => {
  const [toast, setToast] = useState<Shown | null>(null);
  const show = useCallback<ShowToast>((content) => {
    setToast((last) => ({ ...content, id: (last?.id ?? 0) + 1 }));
  }, []);
  const close = useCallback(() => setToast(null), []);
  useEffect(() => {
    if (toast === null || toast.action !== undefined) return;
    const timer = setTimeout(close, stayMs);
    return () => clearTimeout(timer);
  }, [toast, close]);
  return (
    <ToastContext value={show}>
      {children}
      <output className={styles['region']}>
        {toast !== null && (
          <Message key={toast.id} toast={toast} closeWord={closeWord} onClose={close} />
        )}
      </output>
    </ToastContext>
  );
};
