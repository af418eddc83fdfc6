import type * as Y from 'yjs';

import type { How } from '#domain/codes.ts';
import type { PersonId } from '#lib/ids.ts';

import { scalarOf } from './items.ts';
import { mainTypist } from './main-typist.ts';
import { outcomeFields as fields } from './meeting-shape.ts';
import type { Provenance, RecordText } from './record.ts';

/** Words somebody else typed were not typed by the one who said them, whatever the page claims. */
export const howIn = (claimed: How, saidBy: PersonId, typedBy: PersonId): How =>
  claimed === 'self' && saidBy !== typedBy ? 'scribed' : claimed;

/**
 * How the child's words for an outcome came in: said by the pupil, typed by whoever typed most of what stands there (as
 * the server proved it, or else as the page says). Null where nothing is written or nobody knows a typist.
 */
export const childWordsCame = (
  outcome: Y.Map<unknown>,
  words: RecordText,
  pupil: PersonId | null,
): Provenance | null => {
  const typedBy = mainTypist(words) ?? scalarOf(outcome, 'childTypedBy', fields.childTypedBy);
  if (words.text === '' || pupil === null || typedBy === null) return null;
  const claimed = scalarOf(outcome, 'childHow', fields.childHow) ?? 'scribed';
  return {
    saidBy: pupil,
    typedBy,
    how: typedBy === pupil ? 'self' : howIn(claimed, pupil, typedBy),
    lang: scalarOf(outcome, 'childLang', fields.childLang) ?? 'en',
    helpedBy: null,
  };
};
