import * as Y from 'yjs';

export type Struct = Y.Item | Y.GC | Y.Skip;
/** A V1 update taken apart, nothing of it applied. */
export type DecodedEdit = {
  readonly structs: readonly Struct[];
  readonly deletes: Deletes;
};
type DecodedUpdate = ReturnType<typeof Y.decodeUpdate>;
export type Deletes = DecodedUpdate['ds']['clients'];

const varUintLength = (value: number): number => {
  let bytes = 1;
  for (let rest = value; rest >= 128; rest = Math.floor(rest / 128)) bytes += 1;
  return bytes;
};

/** Bytes an update without structs has, when it holds these deletes and nothing else. */
const lengthOfDeletes = (deletes: Deletes): number => {
  let bytes = 1 + varUintLength(deletes.size);
  for (const [client, ranges] of deletes) {
    bytes += varUintLength(client) + varUintLength(ranges.length);
    for (const { clock, len } of ranges) bytes += varUintLength(clock) + varUintLength(len);
  }
  return bytes;
};

/**
 * Whether each client's ranges come in order and none twice, as Yjs always writes them. Others would make us, and then
 * Yjs, walk the same words again for every range: one frame could delete a long text fifty thousand times.
 */
const areInOrder = (deletes: Deletes): boolean => {
  for (const ranges of deletes.values()) {
    let next = 0;
    for (const { clock, len } of ranges) {
      if (clock < next) return false;
      next = clock + len;
    }
  }
  return true;
};

/**
 * GATE3: decodes before anything else, since a 7-byte frame makes `applyUpdate` allocate 240 MB and decoding costs
 * nothing. Returns null for what is no V1 update. A V2 update reads as "nothing" with bytes left over: that is refused
 * too, or its words would be acknowledged and lost.
 */
export const decodeEdit = (update: Uint8Array): DecodedEdit | null => {
  try {
    const { structs, ds } = Y.decodeUpdate(update);
    if (structs.length === 0 && lengthOfDeletes(ds.clients) !== update.length) return null;
    return areInOrder(ds.clients) ? { structs, deletes: ds.clients } : null;
  } catch {
    return null;
  }
};
