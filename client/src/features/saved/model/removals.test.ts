import type { Segment } from '@fourchairs/shared/document/compare/comparison.ts';
import { expect, it } from 'vitest';

import { magda, teacher, tom } from '../testing/sample-record.ts';
import { removalLabels } from './removals.ts';

const same = (text: string): Segment => ({ kind: 'same', text, by: null });
const removed = (text: string, by: Segment['by'], takenOutBy: typeof tom): Segment => ({
  kind: 'removed',
  text,
  by,
  takenOutBy,
});

it('VERSION6 says once, at the end, who took out words of one person', () => {
  const segments = [
    removed('Nine', tom, magda),
    same(' of '),
    removed('ten', tom, magda),
    same('.'),
  ];
  const label = { takenOutBy: magda, wordsOf: tom };
  expect(removalLabels(segments)).toEqual([null, null, null, label]);
});

it('VERSION6 says it after each stretch where it differs', () => {
  const segments = [removed('Nine', tom, magda), same(' of '), removed('ten', tom, tom), same('.')];
  expect(removalLabels(segments)).toEqual([
    { takenOutBy: magda, wordsOf: tom },
    null,
    { takenOutBy: tom, wordsOf: null },
    null,
  ]);
});

it('says nothing of a comma, of words that stay, and where it is not known', () => {
  const unknown: Segment = { kind: 'removed', text: 'ten', by: teacher };
  expect(removalLabels([same('a'), removed(', ', tom, magda), unknown])).toEqual([
    null,
    null,
    null,
  ]);
});
