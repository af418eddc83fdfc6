import type { Segment } from '@fourchairs/shared/document/compare/comparison.ts';
import { expect, it } from 'vitest';

import { magda, teacher, tom } from '../testing/sample-record.ts';
import { nameLabels } from './name-labels.ts';

const same = (text: string): Segment => ({ kind: 'same', text, by: null });
const added = (text: string, by: Segment['by']): Segment => ({ kind: 'added', text, by });
const removed = (text: string): Segment => ({ kind: 'removed', text, by: teacher });

it('names one author of many stretches once, at the end', () => {
  const segments = [added('Nine', tom), same(' of ten'), added(', since May', tom), same('.')];
  expect(nameLabels(segments)).toEqual([[], [], [], [tom]]);
});

it('names each of several authors after their own words', () => {
  const segments = [added('She shows it', magda), same(' and '), added('stays', tom)];
  expect(nameLabels(segments)).toEqual([[magda], [], [tom]]);
});

it('puts no name inside a word that two people typed', () => {
  const segments = [same('One '), added('t', teacher), added('hree-part', magda), same(' job')];
  expect(nameLabels(segments)).toEqual([[], [], [teacher, magda], []]);
});

it('names nobody for a comma, or for words that were only taken out', () => {
  expect(nameLabels([same('a'), added(', ', tom), removed('b')]).flat()).toEqual([]);
});
