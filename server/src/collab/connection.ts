import type { Clock } from '@fourchairs/shared/lib/clock.ts';
import { closeCode } from '@fourchairs/shared/protocol/socket/close-code.ts';

import { handleMessage } from './handle-message.ts';
import { type InboundFrame, parseInboundFrame } from './inbound-frame.ts';
import { type JoinDeps, type Joined, join } from './join.ts';
import { type Session, endSession } from './session.ts';
import type { Cancel, Timers } from './timers.ts';
import { timings } from './timings.ts';

/** What the transport tells the engine of one socket. */
export type Connection = {
  /** One binary frame. */
  readonly receive: (frame: Uint8Array) => void;
  /** Something that is no binary frame: none of our clients sends it. */
  readonly receiveNonsense: () => void;
  /** The other side has gone. */
  readonly closed: () => void;
};

export type ConnectionDeps = JoinDeps & { readonly clock: Clock; readonly timers: Timers };

/** Reads a socket more slowly when it sends more than its share; tells it to come back when that is not enough (GATE1). */
const createBrake = ({ timers, clock }: ConnectionDeps, session: Session) => {
  let resting: Cancel | null = null;
  return (bytes: number): void => {
    const rest = session.budget.pay(bytes, clock.now());
    if (rest === 0) return;
    if (rest > timings.longestPause) return endSession(session, closeCode.tryLater);
    resting?.();
    session.socket.setReading(false);
    resting = timers.after(rest, () => {
      resting = null;
      session.socket.setReading(true);
    });
  };
};

/** One socket from its upgrade to its end. */
export const connect = (
  deps: ConnectionDeps,
  session: Session,
  cookie: string | undefined,
): Connection => {
  deps.sessions.add(session);
  const brake = createBrake(deps, session);
  const held: InboundFrame[] = [];
  let joined: Joined | null = null;
  // What comes in meanwhile is kept and handled in order (JOIN5), also when the other side has gone by then.
  void join(deps, session, cookie).then((result) => {
    joined = result;
    if (result === null) return;
    for (const frame of held.splice(0)) handleMessage(result.room, result.member, frame);
  });
  const handle = (frame: InboundFrame): void => {
    if (joined !== null) handleMessage(joined.room, joined.member, frame);
    else if (frame.kind === 'malformed') endSession(session, closeCode.malformed);
    else held.push(frame);
  };
  return {
    receive: (bytes) => {
      if (session.state.kind === 'closed') return;
      brake(bytes.length);
      handle(parseInboundFrame(bytes));
    },
    receiveNonsense: () => endSession(session, closeCode.malformed),
    closed: () => endSession(session, null),
  };
};
