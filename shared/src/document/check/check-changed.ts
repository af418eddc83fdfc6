import * as Y from 'yjs';

import { type DocumentKind, rootsOf } from '#document/roots.ts';

import { areOwnDrawings, checkHelper } from './check-helper.ts';
import { checkItem, checkKey } from './check-item.ts';
import { checkProvenance, type People } from './check-provenance.ts';
import { drawingOfStruct, drawingOverflow } from './drawing-size.ts';
import { plainTextChars } from './limits.ts';
import { notesOverflow, sizeOfItem } from './notes-size.ts';
import { own, type Place, placeOf, type SharedType } from './place.ts';
import type { Problem, ProblemCode } from './problem.ts';

/** What the check needs of a Yjs transaction that is over. */
export type Change = Pick<Y.Transaction, 'beforeState' | 'afterState'> & {
  readonly changed: ReadonlyMap<SharedType, ReadonlySet<string | null>>;
};

const checkRoots = (doc: Y.Doc, kind: DocumentKind): Problem[] => {
  const problems: Problem[] = [];
  for (const key of doc.share.keys()) {
    if (own(rootsOf(kind), key) === null) problems.push({ code: 'unknown-root', where: key });
  }
  return problems;
};

const whereOf = (item: Y.Item): string => `${item.id.client}:${item.id.clock}`;

/** Index of the first struct at or after `clock`, or holding it. */
const firstSince = (structs: readonly (Y.Item | Y.GC)[], clock: number): number => {
  let index = structs.length;
  for (let before = structs[index - 1]; before !== undefined; before = structs[index - 1]) {
    if (before.id.clock + before.length <= clock) break;
    index -= 1;
  }
  return index;
};

/** What is looked at: a document of a kind, and who may be named in it; null: whoever. */
type Looked = { readonly doc: Y.Doc; readonly kind: DocumentKind; readonly people: People | null };

type Found = {
  readonly problems: Problem[];
  notesAdded: number;
  /** The drawings that pieces came to, one for each piece. */
  readonly drawn: string[];
};

/** Answers as `placeOf` does; the structs of an item come one after another, so the last answer is nearly always the next. */
const placesIn = ({ doc, kind }: Looked): ((type: SharedType) => Place) => {
  let [last, place]: [SharedType | null, Place | null] = [null, null];
  return (type) => {
    if (type !== last || place === null) [last, place] = [type, placeOf(doc, kind, type)];
    return place;
  };
};

const checkStruct = (
  { doc, kind, people }: Looked,
  struct: Y.Item,
  { place, since }: { readonly place: Place; readonly since: number },
  found: Found,
): void => {
  const code =
    checkItem(doc, kind, struct, place) ??
    (people === null ? null : checkProvenance(struct, place, people));
  if (code !== null) found.problems.push({ code, where: whereOf(struct) });
  if (code !== null || struct.deleted) return;
  const drawing = drawingOfStruct(struct, place);
  if (drawing !== null) found.drawn.push(drawing);
  if (place.at !== 'element' && place.at !== 'words') return;
  found.notesAdded += sizeOfItem(struct, Math.max(0, since - struct.id.clock));
};

const checkNewStructs = (looked: Looked, change: Change): Found => {
  const found: Found = { problems: [], notesAdded: 0, drawn: [] };
  const placeIn = placesIn(looked);
  for (const [client, after] of change.afterState) {
    const before = change.beforeState.get(client) ?? 0;
    if (after === before) continue;
    const structs = looked.doc.store.clients.get(client) ?? [];
    for (let index = firstSince(structs, before); index < structs.length; index += 1) {
      const struct = structs[index];
      if (!(struct instanceof Y.Item) || !(struct.parent instanceof Y.AbstractType)) continue;
      checkStruct(looked, struct, { place: placeIn(struct.parent), since: before }, found);
    }
  }
  return found;
};

const checkChangedType = (
  { doc, kind, people }: Looked,
  type: SharedType,
  keys: ReadonlySet<string | null>,
): ProblemCode | null => {
  const place = placeOf(doc, kind, type);
  if (place.at === 'nowhere') return place.why;
  if (place.at === 'text' && type._length > plainTextChars) return 'text-too-long';
  for (const key of keys) {
    const code = key === null ? null : checkKey(place, key, type._map.get(key));
    if (code !== null) return code;
  }
  return people === null ? null : checkHelper({ type, keys }, place, people);
};

/**
 * What a finished transaction did that is not allowed (GATE7, GATE9): looks at the structs it brought and the keys it
 * changed, and at nothing else, so that a keystroke costs the same in any document. `people`: whom it may name, where
 * the server knows.
 */
export const checkChanged = (
  doc: Y.Doc,
  kind: DocumentKind,
  change: Change,
  people: People | null = null,
): readonly Problem[] => {
  const problems = checkRoots(doc, kind);
  const looked = { doc, kind, people };
  const found = checkNewStructs(looked, change);
  for (const problem of found.problems) problems.push(problem);
  for (const [type, keys] of change.changed) {
    const code = checkChangedType(looked, type, keys);
    const item = type._item;
    if (code !== null) problems.push({ code, where: item === null ? 'root' : whereOf(item) });
  }
  if (found.notesAdded > 0 && notesOverflow(doc.getXmlFragment('notes'), found.notesAdded))
    problems.push({ code: 'notes-too-long', where: 'notes' });
  if (found.drawn.length > 0 && drawingOverflow(doc.getMap('strokes'), found.drawn))
    problems.push({ code: 'drawing-full', where: 'strokes' });
  if (people !== null && !areOwnDrawings(doc, found.drawn, people))
    problems.push({ code: 'not-theirs', where: 'strokes' });
  return problems;
};
