import { closeCode } from '@fourchairs/shared/protocol/socket/close-code.ts';
import { encodeNotice } from '@fourchairs/shared/protocol/socket/codec.ts';

import type { DocumentKey } from '#store/store.ts';

import type { Compaction } from './compaction.ts';
import type { LateWords } from './late-words.ts';
import type { RoomRegistry } from './room-registry.ts';
import { endSession } from './session.ts';
import type { Sessions } from './sessions.ts';
import type { Timers } from './timers.ts';
import { timings } from './timings.ts';

export type DrainDeps = {
  readonly registry: RoomRegistry;
  readonly sessions: Sessions;
  readonly compaction: Compaction;
  readonly late: LateWords;
  readonly timers: Timers;
};
/**
 * `unsaved` names the documents with words that did not reach the disk, late ones beside the record included; empty after
 * a clean end.
 */
export type Drained = { readonly unsaved: readonly DocumentKey[] };

const slices = 10;
/** Fewer rows than this are read again as fast as a snapshot. */
const worthASnapshot = 20;

const pause = (timers: Timers, ms: number): Promise<void> =>
  new Promise((resolve) => {
    timers.after(ms, resolve);
  });

const saveAll = async ({ registry }: DrainDeps): Promise<void> => {
  const rooms = registry.all();
  for (const room of rooms) room.turn();
  await Promise.allSettled(rooms.map((room) => room.settle()));
};

/** Snapshots make the next start fast; they are worth no risk, so they end when the time does. */
const snapshotAll = async (
  { registry, compaction }: DrainDeps,
  isOver: () => boolean,
): Promise<void> => {
  for (const room of registry.all()) {
    if (isOver()) return;
    if (compaction.tailOf(room) >= worthASnapshot) await compaction.compact(room);
  }
};

/** Closes a slice of the sockets at a time, so that everybody does not come back at once. */
const closeAll = async ({ sessions, timers }: DrainDeps): Promise<void> => {
  const open = [...sessions.all];
  const size = Math.ceil(open.length / slices);
  for (let index = 0; index < open.length; index += size) {
    for (const session of open.slice(index, index + size)) {
      endSession(session, closeCode.restarting);
    }
    if (index + size < open.length) await pause(timers, timings.drainSpread / slices);
  }
};

/**
 * A clean end (LEAVE1): says so, puts everything on disk, takes snapshots while there is time, and closes the sockets
 * spread out. Ends within ten seconds also when the disk hangs.
 */
export const drain = async (deps: DrainDeps): Promise<Drained> => {
  const notice = encodeNotice({ kind: 'draining' });
  for (const { state, socket } of deps.sessions.all) if (state.kind === 'live') socket.send(notice);
  let isOver = false;
  const work = saveAll(deps).then(() => snapshotAll(deps, () => isOver));
  await Promise.race([work, pause(deps.timers, timings.drainWork)]);
  isOver = true;
  await closeAll(deps);
  const { late, registry } = deps;
  const rest = Promise.all([saveAll(deps).then(() => late.settle()), late.settle()]);
  await Promise.race([rest, pause(deps.timers, timings.drainRest)]);
  return { unsaved: [...registry.unsaved(), ...late.unsaved()] };
};
