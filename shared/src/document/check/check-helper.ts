import * as Y from 'yjs';

import type { People } from './check-provenance.ts';
import type { Place, SharedType } from './place.ts';
import type { ProblemCode } from './problem.ts';

type Helping = Pick<People, 'helper' | 'typistOf'>;

/** Whoever put a type where it stands: what it holds may be anybody's. */
const isMadeBy = ({ _item: item }: SharedType, { helper, typistOf }: Helping): boolean =>
  item !== null && typistOf(item.id.client) === helper;

const besideTheWords: readonly (string | null)[] = [
  'translation',
  'translationLang',
  'translatedBy',
  'translationOf',
];

/** What stands beside the owner's words in another language names who put it there. */
const isTranslation = (type: SharedType, keys: ReadonlySet<string | null>): boolean =>
  type._item?.parentSub === 'translation' || [...keys].every((key) => besideTheWords.includes(key));

/**
 * A helper changes what they put into a preparation themselves, adds beside the rest, and leaves how the page looks:
 * who shows it later types it anew, so nothing would tell their hand from the owner's.
 */
export const checkHelper = (
  { type, keys }: { readonly type: SharedType; readonly keys: ReadonlySet<string | null> },
  place: Place,
  people: Helping,
): ProblemCode | null => {
  if (people.helper === null || place.at === 'collection' || isTranslation(type, keys)) return null;
  const above = type._item?.parent;
  const made = place.at === 'text' && above instanceof Y.Map ? above : type;
  return isMadeBy(made, people) ? null : 'not-theirs';
};

/** Whether new lines, each by the entry it is drawn for, are all of drawings that the helper began. */
export const areOwnDrawings = (doc: Y.Doc, drawn: readonly string[], people: Helping): boolean =>
  people.helper === null ||
  drawn.every((entry) => {
    const made = doc.getMap('entries').get(entry);
    return made instanceof Y.Map && isMadeBy(made, people);
  });
