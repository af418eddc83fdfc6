import type { Brake } from './brake.ts';
import { handleMessage } from './handle-message.ts';
import { type InboundFrame, parseInboundFrame } from './inbound-frame.ts';
import { type JoinDeps, type Joined, join } from './join.ts';
import { type Session, endMalformed, endSession } from './session.ts';

/** What the transport tells the engine of one socket. */
export type Connection = {
  /** One binary frame, and how many bytes came over the wire for it where that is known: many small pieces are more. */
  readonly receive: (frame: Uint8Array, wireBytes?: number) => void;
  /** A ping, of this many bytes: ws answers it, but it is paid for like a frame (GATE1). */
  readonly pinged: (bytes: number) => void;
  /** Something that is no binary frame: none of our clients sends it. */
  readonly receiveNonsense: () => void;
  /** The other side has gone. */
  readonly closed: () => void;
};

/** One connection from its first frame to its end. `pay` is asked about every frame, before it is looked at. */
export const connect = (
  deps: JoinDeps,
  session: Session,
  { cookie, pay }: { readonly cookie: string | undefined; readonly pay: Brake },
): Connection => {
  deps.sessions.add(session);
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
    else if (frame.kind === 'malformed') endMalformed(session);
    else held.push(frame);
  };
  return {
    receive: (bytes, wireBytes = bytes.length) => {
      if (session.state.kind === 'closed') return;
      pay(wireBytes);
      handle(parseInboundFrame(bytes));
    },
    pinged: (bytes) => {
      if (session.state.kind !== 'closed') pay(bytes);
    },
    receiveNonsense: () => endMalformed(session),
    closed: () => endSession(session, null),
  };
};
