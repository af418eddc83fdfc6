/** How long things last, in milliseconds. Not settings: tests own the clock instead. */
export const timings = {
  /** A silent server makes y-websocket reconnect after 30 s. */
  heartbeat: 10_000,
  /** A connection that does not answer two of these in a row is dead. */
  ping: 30_000,
  /** A trunk without a document is closed: whoever is on it has proved nothing. */
  emptyTrunk: 10_000,
  /** A right may be remembered this long before it is asked for again (JOIN3). */
  grantMemory: 1_000,
  /** Open sockets are looked up again this often even when nobody says anything, since links expire by themselves. */
  grantRound: 60_000,
  /** Presence goes out at most this often (HERE2). */
  presence: 100,
  /** One answer to a SyncStep1, and one question of ours, in this time. */
  step: 1_000,
  /** A document that is not read from the disk by then is taken for one that cannot be (JOIN6). */
  loading: 15_000,
  /** Nobody waits longer than this to be let in: longer than a document may load, shorter than a page waits (JOIN6). */
  joining: 20_000,
  /** A document nobody reads leaves memory (LEAVE2). */
  unload: 60_000,
  /** Finish waits so long for the right to what has come in to be told (VERSION2). */
  takingIn: 2_000,
  /** A meeting that is being worked on gets a recovery point (VERSION2). */
  recoveryPoint: 600_000,
  /** Recovery points of meetings that nobody finishes are looked at this often. */
  recoveryForget: 3_600_000,
  /** After a failed one. */
  recoveryRetry: 60_000,
  /** Words whose writer is gone are tried again on a disk that failed. */
  healing: 2_000,
  /** Whoever types after Finish and is quiet for so long has said what they wanted to (VERSION2). */
  lateQuiet: 2_000,
  /** A connection that outran its budget this long is told to come back. */
  longestPause: 10_000,
  /** Clean shutdown: commits and snapshots end by then. */
  drainWork: 5_000,
  /** Clean shutdown: over this time the sockets are closed, so that everybody does not come back at once. */
  drainSpread: 2_000,
  /** Clean shutdown: what came in until the last socket closed is on disk by then. */
  drainRest: 1_500,
} as const;
