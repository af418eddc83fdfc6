import { Volume2 } from 'lucide-react';

import { Icon } from '../icon.tsx';
import type { Examples } from './examples.ts';

export const examples: Examples = {
  'beside a word': (
    <p>
      <Icon of={Volume2} /> Listen
    </p>
  ),
  large: (
    <p>
      <Icon of={Volume2} size="large" /> Listen
    </p>
  ),
};
