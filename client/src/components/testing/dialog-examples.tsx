import { useState } from 'react';

import { Button } from '../button.tsx';
import { Dialog } from '../dialog.tsx';
import { TextField } from '../text-field.tsx';
import type { Examples } from './examples.ts';

export const SampleDialog = ({ startsOpen = false }: { startsOpen?: boolean }) => {
  const [open, setOpen] = useState(startsOpen);
  const [what, setWhat] = useState('');
  return (
    <>
      <Button variant="quiet" onPress={() => setOpen(true)}>
        Add an action
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Add an action"
        closeWord="Close"
        footer={
          <>
            <Button onPress={() => setOpen(false)}>Leave it</Button>
            <Button variant="main" onPress={() => setOpen(false)}>
              Add this action
            </Button>
          </>
        }
      >
        <TextField label="What will happen?" value={what} onChange={setWhat} />
      </Dialog>
    </>
  );
};

export const examples: Examples = { shut: <SampleDialog />, open: <SampleDialog startsOpen /> };
