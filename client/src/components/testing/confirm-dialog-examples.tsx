import { useState } from 'react';

import { Button } from '../button.tsx';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import type { Examples } from './examples.ts';

export const SampleConfirm = ({
  startsOpen = false,
  onConfirm,
}: {
  startsOpen?: boolean;
  onConfirm?: () => void;
}) => {
  const [open, setOpen] = useState(startsOpen);
  return (
    <>
      <Button variant="main" onPress={() => setOpen(true)}>
        Finish
      </Button>
      <ConfirmDialog
        open={open}
        title="Finish and save?"
        confirmWord="Finish and save"
        cancelWord="Go back to the meeting"
        closeWord="Close"
        onCancel={() => setOpen(false)}
        onConfirm={() => {
          setOpen(false);
          onConfirm?.();
        }}
      >
        <p>Everybody gets the record as it is now. Nobody can change it afterwards.</p>
      </ConfirmDialog>
    </>
  );
};

export const examples: Examples = { shut: <SampleConfirm />, open: <SampleConfirm startsOpen /> };
