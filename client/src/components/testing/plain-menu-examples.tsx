import { useRef } from 'react';

import { PlainMenu } from '../plain-menu.tsx';
import type { Examples } from './examples.ts';

const Example = () => (
  <PlainMenu
    label="More"
    items={[
      { id: 'print', label: 'Print' },
      { id: 'word', label: 'Download Word' },
    ]}
    trigger={useRef<HTMLButtonElement>(null)}
    onChoose={() => undefined}
    onClose={() => undefined}
  />
);

export const examples: Examples = { open: <Example /> };
