import { createLateCode } from '#lib/late-code.ts';

import { LatePart } from '../late-part.tsx';
import type { Examples } from './examples.ts';

const words = {
  lostTitle: 'This part could not be loaded',
  lostBody: 'You may be offline. Nothing is lost.',
  retryWord: 'Try again',
};
const there = createLateCode(() => Promise.resolve('It is there.'));
const never = createLateCode(() => Promise.reject<string>(new TypeError('offline')));

export const examples: Examples = {
  there: (
    <LatePart code={there} {...words}>
      {(part) => <p>{part}</p>}
    </LatePart>
  ),
  lost: (
    <LatePart code={never} {...words}>
      {(part) => <p>{part}</p>}
    </LatePart>
  ),
};
