import { expect, it } from 'vitest';

import { keepLook } from '#lib/own-look.ts';

import { lookOfView } from './look-of-view.ts';
import { ids, viewFor } from './testing/sample-view.ts';

it('CHILD16 is as the child chose, to the child alone: to everybody else as the school or the age says', () => {
  const look = (me: (typeof ids)[keyof typeof ids]) => lookOfView(viewFor(me));
  expect([look(ids.zofia), look(ids.magda)]).toEqual(['pictures', 'pictures']);
  keepLook(ids.zofia, 'words');
  expect([look(ids.zofia), look(ids.magda)]).toEqual(['words', 'pictures']);
});
