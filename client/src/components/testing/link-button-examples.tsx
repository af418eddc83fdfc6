import { Download } from 'lucide-react';

import { Row } from '../layout.tsx';
import { LinkButton } from '../link-button.tsx';
import type { Examples } from './examples.ts';

export const examples: Examples = {
  variants: (
    <Row>
      <LinkButton href="#word" icon={Download} download>
        Download Word
      </LinkButton>
      <LinkButton href="#add" variant="main">
        I have something to add
      </LinkButton>
    </Row>
  ),
};
