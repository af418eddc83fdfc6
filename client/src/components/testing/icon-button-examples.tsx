import { Languages, NotebookPen, Users, Volume2 } from 'lucide-react';

import { IconButton } from '../icon-button.tsx';
import { Row } from '../layout.tsx';
import type { Examples } from './examples.ts';

export const examples: Examples = {
  beside: (
    <Row>
      <IconButton icon={Volume2}>Listen</IconButton>
      <IconButton icon={Languages} pressed>
        Polski
      </IconButton>
      <IconButton icon={Users} disabled>
        People
      </IconButton>
    </Row>
  ),
  above: (
    <Row>
      <IconButton icon={Volume2} place="above">
        Listen
      </IconButton>
      <IconButton icon={NotebookPen} place="above">
        Notes
      </IconButton>
    </Row>
  ),
};
