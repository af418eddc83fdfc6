import { entryTranslation, ratingOf, setEntry } from '@fourchairs/shared/document/entries.ts';
import { plainText } from '@fourchairs/shared/document/plain-text.ts';
import { createDocument } from '@fourchairs/shared/document/roots.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
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

it('takes back level, mark, words and their translation when somebody would rather not say after all', () => {
  const lane = createDocument('lane');
  const own = { saidBy: magda, typedBy: magda, how: 'self', lang: 'en', helpedBy: null } as const;
  const now = () => must(ratingOf(lane, outcome, magda), 'rating');
  rate(lane, outcome, null, { level: -1 }, own);
  setEntry(lane, now().id, { tme: 3 });
  now().words.insert(0, 'Worse since June');
  entryTranslation(lane, now().id).insert(0, 'Gorzej od czerwca');
  rate(lane, outcome, now(), { skipped: true }, own);
  expect(now()).toMatchObject({ level: null, tme: null, skipped: true });
  expect([plainText(now().words), plainText(now().translation)]).toEqual(['', '']);
  rate(lane, outcome, now(), { level: 1 }, own);
  expect(now()).toMatchObject({ level: 1, tme: null, skipped: false });
});
