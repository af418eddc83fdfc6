import { roles } from '@fourchairs/shared/access/role.ts';

import { Row } from '../layout.tsx';
import { Pill } from '../pill.tsx';
import type { Examples } from './examples.ts';

export const examples: Examples = {
  tones: (
    <Row>
      {(['accent', 'neutral', 'good', 'warn', 'bad'] as const).map((tone) => (
        <Pill key={tone} tone={tone}>
          {tone}
        </Pill>
      ))}
    </Row>
  ),
  roles: (
    <Row>
      {roles.map((role) => (
        <Pill key={role} who={role}>
          {role}
        </Pill>
      ))}
    </Row>
  ),
};
