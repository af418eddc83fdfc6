import { ratingOf } from '@fourchairs/shared/document/entries.ts';
import { createDocument } from '@fourchairs/shared/document/roots.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { expect, it } from 'vitest';

import { rate } from './rate.ts';

const magda = '11111111-1111-4111-8111-111111111111' as PersonId;
const ewa = '22222222-2222-4222-8222-222222222222' as PersonId;
const outcome = '33333333-3333-4333-8333-333333333333';

it('says who answered last, not who answered first', () => {
  const lane = createDocument('lane');
  const first = {
    saidBy: magda,
    typedBy: ewa,
    how: 'interpreted',
    lang: 'en',
    helpedBy: null,
  } as const;
  rate(lane, outcome, null, { level: -1 }, first);
  const own = { saidBy: magda, typedBy: magda, how: 'self', lang: 'en', helpedBy: null } as const;
  rate(lane, outcome, ratingOf(lane, outcome, magda), { level: 0 }, own);
  expect(ratingOf(lane, outcome, magda)).toMatchObject({ level: 0, typedBy: magda, how: 'self' });
});
