import { Pencil, Plus } from 'lucide-react';

import { Button } from '../button.tsx';
import { Row } from '../layout.tsx';
import type { Examples } from './examples.ts';

export const examples: Examples = {
  variants: (
    <Row>
      <Button variant="main">Next outcome</Button>
      <Button>Back</Button>
      <Button variant="quiet" icon={Plus}>
        Add an action
      </Button>
      <Button variant="danger">Something is wrong</Button>
    </Row>
  ),
  states: (
    <Row>
      <Button disabled>Not now</Button>
      <Button variant="main" pending>
        Saving…
      </Button>
      <Button pressed>Listening</Button>
      <Button about="Topic words">Remove</Button>
    </Row>
  ),
  child: (
    <div data-theme="child">
      <Row>
        <Button size="child" variant="main">
          Show everyone
        </Button>
        <Button size="child" icon={Pencil}>
          Write
        </Button>
        <Button size="child" variant="danger">
          Something is wrong
        </Button>
      </Row>
    </div>
  ),
  'long words on a narrow screen': (
    <Button wide>Make this somebody’s job and come back to it at the next meeting</Button>
  ),
};
