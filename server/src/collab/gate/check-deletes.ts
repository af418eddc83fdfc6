import type { SharedType } from '@fourchairs/shared/document/check/place.ts';
import * as Y from 'yjs';

import { type Refusal, refuse, refuseForgery } from '../refusal.ts';
import type { CutEffort } from './cut-effort.ts';
import type { Deletes } from './decode-edit.ts';
import { GapEffort } from './gap-effort.ts';
import { type FreshRuns, cutsCharacter, freshAt, structAt } from './known-structs.ts';

export type DeleteCheck =
  | {
      readonly kind: 'passed';
      /** Whether anything goes that is there now. */
      readonly hasNew: boolean;
    }
  | { readonly kind: 'gap' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

type Range = { readonly clock: number; readonly len: number };

type Effort = { readonly cuts: CutEffort; readonly gaps: GapEffort };

/** Whether a range of what the document has holds anything that is not deleted yet, or cuts a character. */
const lookAtRange = (
  structs: readonly (Y.Item | Y.GC)[],
  start: number,
  { clock, len }: Range,
  { cuts, gaps }: Effort,
): 'nothing' | 'something' | 'half-character' => {
  let found: 'nothing' | 'something' = 'nothing';
  for (let index = start; index < structs.length; index += 1) {
    const struct = structs[index];
    if (struct === undefined || struct.id.clock >= clock + len) break;
    if (struct.deleted) continue;
    if (cutsCharacter(struct, clock) || cutsCharacter(struct, clock + len)) return 'half-character';
    if (struct.id.clock < clock) cuts.cut(struct.id.client);
    if (struct.id.clock + struct.length > clock + len) cuts.cut(struct.id.client);
    if (struct instanceof Y.Item) gaps.add(struct);
    found = 'something';
  }
  return found;
};

/** A range that reaches past what the document has: only into what this very frame brings. */
const isBrought = (fresh: FreshRuns, client: number, last: number): boolean =>
  freshAt(fresh, { client, clock: last }) !== null;

type Frame = {
  readonly fresh: FreshRuns;
  readonly isLeased: (client: number) => boolean;
  /** With those that what the frame puts in makes already. */
  readonly cuts: CutEffort;
};

/**
 * GATE6: deletes only of what exists, and no more at once than Yjs takes out in a turn; what is deleted or collected
 * already passes. A range over what does not exist yet would erase what its owner types next: under somebody else's id
 * it is a forgery, under one's own it is a gap.
 */
export const checkDeletes = (
  doc: Y.Doc,
  deletes: Deletes,
  { fresh, isLeased, cuts }: Frame,
): DeleteCheck => {
  let hasNew = false;
  const gaps = new GapEffort();
  for (const [client, ranges] of deletes) {
    const state = Y.getState(doc.store, client);
    const structs = doc.store.clients.get(client) ?? [];
    for (const range of ranges) {
      const end = range.clock + range.len;
      // An empty range deletes nothing and still makes Yjs cut an item in two.
      if (range.len < 1 || !Number.isSafeInteger(end)) return refused('malformed');
      if (end > state && !isBrought(fresh, client, end - 1)) {
        return isLeased(client)
          ? { kind: 'gap' }
          : { kind: 'refused', refusal: refuseForgery('GATE6') };
      }
      if (end > state) hasNew = true;
      const ends = [range.clock, end];
      if (ends.some((clock) => cutsCharacter(freshAt(fresh, { client, clock }), clock))) {
        return refused('half-character');
      }
      if (range.clock >= state) continue;
      const found = lookAtRange(structs, Y.findIndexSS(structs, range.clock), range, {
        cuts,
        gaps,
      });
      if (found === 'half-character') return refused('half-character');
      if (found === 'something') hasNew = true;
    }
  }
  return cuts.isTooMuch || gaps.isTooMuch ? refused('too-big') : { kind: 'passed', hasNew };
};

const refused = (code: 'malformed' | 'half-character' | 'too-big'): DeleteCheck => ({
  kind: 'refused',
  refusal: refuse(code),
});

/** Code units of `type` that the ranges take away: makes room for what the same frame puts in. */
export const deletedLengthIn = (doc: Y.Doc, deletes: Deletes, type: SharedType): number => {
  let length = 0;
  for (const [client, ranges] of deletes) {
    const structs = doc.store.clients.get(client) ?? [];
    for (const { clock, len } of ranges) {
      if (structAt(doc.store, { client, clock }) === null) continue;
      for (let index = Y.findIndexSS(structs, clock); index < structs.length; index += 1) {
        const struct = structs[index];
        if (struct === undefined || struct.id.clock >= clock + len) break;
        if (!(struct instanceof Y.Item) || struct.deleted || struct.parent !== type) continue;
        const end = Math.min(clock + len, struct.id.clock + struct.length);
        length += end - Math.max(clock, struct.id.clock);
      }
    }
  }
  return length;
};
