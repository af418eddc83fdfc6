/** Frame types on the wire. 0, 1 and 3 are y-protocols' own; from 100 up they are ours (server/src/collab/SPEC.md). */
export const frameType = {
  sync: 0,
  awareness: 1,
  queryAwareness: 3,
  welcome: 100,
  marker: 101,
  refused: 102,
  notice: 103,
} as const;

/** Sub-types of a sync frame (y-protocols/sync). */
export const syncType = { step1: 0, step2: 1, update: 2 } as const;

/** Version of the frames of this file; a client that speaks another is told to reload. */
export const protocolVersion = 2;
