import { ListTodo } from 'lucide-react';

import { Button } from '../button.tsx';
import { EmptyState } from '../empty-state.tsx';
import type { Examples } from './examples.ts';

export const examples: Examples = {
  'with something to do': (
    <EmptyState
      icon={ListTodo}
      title="No actions yet"
      action={<Button variant="quiet">Add an action</Button>}
    >
      Write down who does what, and by when.
    </EmptyState>
  ),
};
