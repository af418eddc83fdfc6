import { encodeNotice } from '@fourchairs/shared/protocol/socket/codec.ts';

import type { Access } from './access-changes.ts';
import type { Session } from './session.ts';
import type { Sessions } from './sessions.ts';
import type { Carrier } from './socket.ts';
import type { Cancel, Timers } from './timers.ts';
import { timings } from './timings.ts';

export type HeartbeatDeps = {
  readonly sessions: Sessions;
  readonly access: Access;
  readonly timers: Timers;
};

const slots = 10;
const rounds = timings.grantRound / timings.heartbeat;

const recheck = ({ access }: HeartbeatDeps, session: Session): void => {
  const { state: live } = session;
  if (live.kind === 'live') void access.recheck({ session, live });
};

/** The sessions of one socket share a slot, since they share the frame. */
class Slots {
  readonly #slots = new WeakMap<Carrier, number>();
  #next = 0;

  of(carrier: Carrier): number {
    const known = this.#slots.get(carrier);
    if (known !== undefined) return known;
    this.#next = (this.#next + 1) % slots;
    this.#slots.set(carrier, this.#next);
    return this.#next;
  }
}

/**
 * A frame down every ten seconds on each socket, or y-websocket thinks the server is gone; and once a minute a look at
 * the rights of everybody, since links expire by themselves. A tenth of the sockets at a time, so that ten thousand do
 * not come at once.
 */
export const startHeartbeat = (deps: HeartbeatDeps): Cancel => {
  const frame = encodeNotice({ kind: 'heartbeat' });
  const slotOf = new Slots();
  let tick = 0;
  return deps.timers.every(timings.heartbeat / slots, () => {
    const slot = tick % slots;
    const isGrantRound = Math.floor(tick / slots) % rounds === rounds - 1;
    tick += 1;
    const carriers = new Set<Carrier>();
    for (const session of deps.sessions.all) {
      if (slotOf.of(session.carrier) !== slot) continue;
      if (session.state.kind === 'live') carriers.add(session.carrier);
      if (isGrantRound) recheck(deps, session);
    }
    for (const carrier of carriers) carrier.tellAll(frame);
  });
};
