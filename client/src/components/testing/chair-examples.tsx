import { roles } from '@fourchairs/shared/access/role.ts';
import { UserRound } from 'lucide-react';

import { Chair } from '../chair.tsx';
import { Icon } from '../icon.tsx';
import { Row } from '../layout.tsx';
import type { Examples } from './examples.ts';

export const examples: Examples = {
  'every role': (
    <Row>
      {roles.map((role) => (
        <Chair key={role} name={role} initials="AB" who={role} />
      ))}
    </Row>
  ),
  initials: (
    <Row>
      {roles.map((role) => (
        <Chair key={role} name={role} initials="AB" who={role} show="initials" />
      ))}
    </Row>
  ),
  away: (
    <Row>
      <Chair name="Tom" initials="TB" who="parent" away awayWord="away" />
      <Chair name="Tom" initials="TB" who="parent" away awayWord="away" show="initials" />
    </Row>
  ),
  child: (
    <div data-theme="child">
      <Row>
        <Chair name="Zofia" initials="Z" who="child" show="initials" size="large" />
        <Chair
          name="Mum"
          initials="MN"
          who="parent"
          size="large"
          picture={<Icon of={UserRound} />}
        />
      </Row>
    </div>
  ),
};
