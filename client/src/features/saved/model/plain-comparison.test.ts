import { compareRecords } from '@fourchairs/shared/document/compare.ts';
import { expect, it } from 'vitest';

import { after } from '../testing/sample-record.ts';
import { plainComparison } from './plain-comparison.ts';

it('is what comparing a record with itself shows', () => {
  const [plain, compared] = [plainComparison(after), compareRecords(after, after)];
  expect(plain.changes).toBe(compared.changes);
  expect(plain.views).toEqual(compared.views);
  expect(plain.nextDate).toEqual(compared.nextDate);
  const kept = ({ outcomes, actions }: typeof plain) =>
    [...outcomes, ...actions].map(({ status, after: item }) => [status, item]);
  expect(kept(plain)).toEqual(kept(compared));
});
