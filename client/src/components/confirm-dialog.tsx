import type { ReactNode } from 'react';

import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

export interface ConfirmDialogProps {
  open: boolean;
  title: ReactNode;
  /** What will happen, and what stays safe. */
  children: ReactNode;
  /** Says what happens: *Finish and save*. */
  confirmWord: string;
  /** Says what happens otherwise: *Go back to the meeting*. */
  cancelWord: string;
  onConfirm: () => void;
  onCancel: () => void;
  closeWord: string;
  tone?: 'main' | 'danger';
  pending?: boolean;
}

/** Asks before something that cannot be taken back. Focus starts on the way out. */
export const ConfirmDialog = ({
  open,
  title,
  children,
  confirmWord,
  cancelWord,
  onConfirm,
  onCancel,
  closeWord,
  tone = 'main',
  pending = false,
}: ConfirmDialogProps) => (
  <Dialog
    open={open}
    onClose={onCancel}
    title={title}
    closeWord={closeWord}
    size="small"
    kind="alertdialog"
    footer={
      <>
        <span data-first-focus>
          <Button onPress={onCancel} wide>
            {cancelWord}
          </Button>
        </span>
        <Button variant={tone} onPress={onConfirm} pending={pending}>
          {confirmWord}
        </Button>
      </>
    }
  >
    {children}
  </Dialog>
);
