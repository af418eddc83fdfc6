import { encodeNotice } from '@fourchairs/shared/protocol/socket/codec.ts';

import type { Access } from './access-changes.ts';
import type { Session } from './session.ts';
import type { Sessions } from './sessions.ts';
import type { Cancel, Timers } from './timers.ts';
import { timings } from './timings.ts';

export type HeartbeatDeps = {
  readonly sessions: Sessions;
  readonly access: Access;
  readonly timers: Timers;
};

const slots = 10;
const rounds = timings.grantRound / timings.heartbeat;

const beat = (
  { access }: HeartbeatDeps,
  session: Session,
  frame: Uint8Array,
  isGrantRound: boolean,
) => {
  const { state: live, socket } = session;
  if (live.kind !== 'live') return;
  socket.send(frame);
  if (isGrantRound) void access.recheck({ session, live });
};

/**
 * A frame down every ten seconds, or y-websocket thinks the server is gone; and once a minute a look at the rights of
 * everybody, since links expire by themselves. A tenth of the sockets at a time, so that ten thousand do not come at once.
 */
export const startHeartbeat = (deps: HeartbeatDeps): Cancel => {
  const frame = encodeNotice({ kind: 'heartbeat' });
  let tick = 0;
  return deps.timers.every(timings.heartbeat / slots, () => {
    const slot = tick % slots;
    const isGrantRound = Math.floor(tick / slots) % rounds === rounds - 1;
    tick += 1;
    for (const session of deps.sessions.all) {
      if (session.id % slots === slot) beat(deps, session, frame, isGrantRound);
    }
  });
};
