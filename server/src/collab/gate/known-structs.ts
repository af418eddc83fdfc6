import * as Y from 'yjs';

import type { Struct } from './decode-edit.ts';

export type Id = { readonly client: number; readonly clock: number };

/** The struct that holds this id, or null when the document has none. */
export const structAt = (store: Y.Doc['store'], id: Id): Y.Item | Y.GC | null => {
  const structs = store.clients.get(id.client);
  if (structs === undefined || id.clock >= Y.getState(store, id.client)) return null;
  return structs[Y.findIndexSS(structs, id.clock)] ?? null;
};

/**
 * What a frame brings that the document does not have: the structs of each client id from `from` (where the document
 * ends) to `end`. Nearly always of one client.
 */
export type FreshRun = {
  readonly client: number;
  readonly from: number;
  readonly end: number;
  readonly structs: readonly Struct[];
};

/** By client id: a frame may bring thousands, and each struct may lean on any of them. */
export type FreshRuns = ReadonlyMap<number, FreshRun>;

/** The struct of a frame that holds this id, or null. */
export const freshAt = (runs: FreshRuns, id: Id): Struct | null => {
  const run = runs.get(id.client);
  if (run === undefined || id.clock < run.from || id.clock >= run.end) return null;
  let low = 0;
  let high = run.structs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const struct = run.structs[middle];
    if (struct !== undefined && struct.id.clock <= id.clock) low = middle;
    else high = middle - 1;
  }
  return run.structs[low] ?? null;
};

const isLowSurrogate = (text: string, index: number): boolean => {
  const unit = text.charCodeAt(index);
  const before = text.charCodeAt(index - 1);
  return unit >= 0xdc00 && unit < 0xe000 && before >= 0xd800 && before < 0xdc00;
};

/**
 * Whether a cut before `clock` would go through a character of two code units. Yjs then writes U+FFFD over both halves
 * of somebody else's text, also for a struct that in the end leaves no trace: the live document would differ from its log.
 */
export const cutsCharacter = (struct: Struct | null, clock: number): boolean =>
  struct instanceof Y.Item &&
  !struct.deleted &&
  struct.content instanceof Y.ContentString &&
  clock > struct.id.clock &&
  isLowSurrogate(struct.content.str, clock - struct.id.clock);
