import * as Y from 'yjs';

import { type Refusal, refuse, refuseForgery } from '../refusal.ts';
import type { CutEffort } from './cut-effort.ts';
import type { DecodedEdit, Struct } from './decode-edit.ts';
import {
  type FreshRun,
  type FreshRuns,
  type Id,
  cutsCharacter,
  freshAt,
  structAt,
} from './known-structs.ts';

/** No client types or deletes this much in one life; beyond it numbers stop being exact. */
const lastClock = 2 ** 40;

export type Authorship =
  | {
      readonly kind: 'passed';
      readonly fresh: FreshRuns;
      /** Whether the frame also holds what the document has already, which must be cut off before it is applied. */
      readonly hasKnown: boolean;
    }
  | { readonly kind: 'gap' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

const gap: Authorship = { kind: 'gap' };
const malformed: Authorship = { kind: 'refused', refusal: refuse('malformed') };
const forged: Authorship = { kind: 'refused', refusal: refuseForgery('GATE4') };
const halfCharacter: Authorship = { kind: 'refused', refusal: refuse('half-character') };

/** Structs one client at a time, in the order of the frame; null when a client comes twice or a length makes no sense. */
const splitByClient = (structs: readonly Struct[]): Struct[][] | null => {
  const runs: Struct[][] = [];
  const seen = new Set<number>();
  let client = -1;
  let next = 0;
  for (const struct of structs) {
    if (struct.length < 1 || struct.id.clock + struct.length > lastClock) return null;
    if (struct.id.client !== client || runs.length === 0) {
      client = struct.id.client;
      if (seen.has(client)) return null;
      seen.add(client);
      runs.push([]);
    } else if (struct.id.clock !== next) return null;
    next = struct.id.clock + struct.length;
    runs.at(-1)?.push(struct);
  }
  return runs;
};

type Found = 'there' | 'missing' | 'half-character';
type Where = {
  readonly store: Y.Doc['store'];
  readonly fresh: FreshRuns;
  readonly cuts: CutEffort;
};

/** Whether what a struct leans on is in the document or came before it in the frame. `cutAt`: where Yjs will split it. */
const findNeighbour = (
  { store, fresh, cuts }: Where,
  { of, id, cutAt }: { of: Id; id: Id | null; cutAt: number },
): Found => {
  if (id === null) return 'there';
  // Yjs does not look for a gap within one client and would throw in the middle of its work.
  if (id.client === of.client && id.clock >= of.clock) return 'missing';
  const known = structAt(store, id);
  if (known !== null && isInside(known, cutAt)) cuts.cut(id.client);
  const struct = known ?? freshAt(fresh, id);
  if (struct === null) return 'missing';
  return cutsCharacter(struct, cutAt) ? 'half-character' : 'there';
};

const isInside = ({ id: { clock }, length }: Y.Item | Y.GC, at: number): boolean =>
  at > clock && at < clock + length;

const parentIdOf = (item: Y.Item): Id | null => {
  const parent: unknown = item.parent;
  return parent instanceof Y.ID ? parent : null;
};

const findNeighbours = (where: Where, item: Y.Item): Found => {
  const { id, origin, rightOrigin } = item;
  const left = findNeighbour(where, { of: id, id: origin, cutAt: (origin?.clock ?? 0) + 1 });
  if (left !== 'there') return left;
  const right = findNeighbour(where, { of: id, id: rightOrigin, cutAt: rightOrigin?.clock ?? 0 });
  if (right !== 'there') return right;
  return findNeighbour(where, { of: id, id: parentIdOf(item), cutAt: 0 });
};

/** Something deleted before it was ever sent: a length without content, which costs its sender nothing. */
const isHollow = (struct: Struct): boolean =>
  struct instanceof Y.GC ||
  (struct instanceof Y.Item && struct.content instanceof Y.ContentDeleted);

const isFresh = (struct: Struct, from: number): boolean => struct.id.clock + struct.length > from;

type Writer = {
  readonly isLeased: (client: number) => boolean;
  readonly mostDeleted: number;
  /** Counts the items that are cut in two where something is put between their letters. */
  readonly cuts: CutEffort;
};

/**
 * GATE4: new structs only under ids ever leased to this person. GATE5: no gap, nothing that would be left pending.
 * What the document has already passes whoever made it: Yjs sends it again after a reconnection.
 */
export const checkAuthorship = (
  doc: Y.Doc,
  { structs }: DecodedEdit,
  { isLeased, mostDeleted, cuts }: Writer,
): Authorship => {
  const runs = splitByClient(structs);
  if (runs === null) return malformed;
  const fresh = new Map<number, FreshRun>();
  let hasKnown = false;
  for (const run of runs) {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) continue;
    const { client } = first.id;
    const from = Y.getState(doc.store, client);
    const end = last.id.clock + last.length;
    if (first.id.clock < from) hasKnown = true;
    if (end <= from) continue;
    if (!isLeased(client)) return forged;
    if (first.id.clock > from) return gap;
    fresh.set(client, {
      client,
      from,
      end,
      structs: first.id.clock < from ? run.filter((struct) => isFresh(struct, from)) : run,
    });
  }
  const where = { store: doc.store, fresh, cuts };
  for (const run of fresh.values()) {
    for (const struct of run.structs) {
      if (struct instanceof Y.Skip) return gap;
      if (isHollow(struct) && struct.id.clock + struct.length - run.from > mostDeleted)
        return malformed;
      if (!(struct instanceof Y.Item)) continue;
      const found = findNeighbours(where, struct);
      if (found === 'missing') return gap;
      if (found === 'half-character') return halfCharacter;
    }
  }
  return { kind: 'passed', fresh, hasKnown };
};
