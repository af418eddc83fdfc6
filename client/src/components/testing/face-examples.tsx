import { childFaces } from '@fourchairs/shared/domain/codes.ts';

import { Face } from '../face.tsx';
import { Row } from '../layout.tsx';
import type { Examples } from './examples.ts';

export const examples: Examples = {
  all: (
    <Row>
      {childFaces.map((kind) => (
        <Face key={kind} kind={kind} />
      ))}
    </Row>
  ),
};
