import type { Role } from '@fourchairs/shared/access/role.ts';
import { type CloseCode, closeCode } from '@fourchairs/shared/protocol/socket/close-code.ts';
import type { Grant } from '@fourchairs/shared/protocol/socket/welcome.ts';

import type { Who } from './admission.ts';
import type { InboundFrame } from './inbound-frame.ts';
import type { Carrier, Socket } from './socket.ts';
import type { Target } from './target.ts';

export type EditFrame = Extract<InboundFrame, { kind: 'edit' }> & {
  /** Counts this connection's edits from 1, as the client does. */
  readonly count: number;
};

/** Before the welcome. */
export type Joining = { readonly kind: 'joining' };

/** How far a connection's edits got. */
export type Writing =
  | { readonly kind: 'in-order' }
  /** One leaned on something missing: nothing is acknowledged until a step 2 without a gap is on disk. */
  | { readonly kind: 'gap' }
  /** One was refused, and all that follows depends on it: nothing more is kept. */
  | { readonly kind: 'refused' };

/** Counts of this connection's edits, each at most the one before it. */
export type Counts = {
  received: number;
  /** Through the gate, with everything before it. */
  kept: number;
  /** On disk. */
  durable: number;
  /** The last marker the client sent: the most it wants to hear of. */
  asked: number;
  /** The last one it was told. */
  told: number;
};

/** What the use cases said of somebody, and when. `people`: everybody of the meeting, whom their words may name. */
export type Granted = {
  readonly value: Grant;
  readonly people: ReadonlyMap<string, Role>;
  readonly at: number;
};

/** Welcomed into a room. */
export type Live = {
  readonly kind: 'live';
  readonly who: Who;
  grant: Granted;
  /** Edits that wait for the room's next turn. */
  edits: EditFrame[];
  writing: Writing;
  readonly counts: Counts;
  /** What the client knows, when it asked for the rest and was not answered yet. */
  wants: Uint8Array | null;
  answeredAt: number;
  /** Whether it has had its first step 2: only then anything is fanned out to it. */
  isReading: boolean;
  /** Whether a SyncStep1 of ours is waiting for its answer, and when the last was sent. */
  asking: { isOpen: boolean; at: number };
  /** Presence has one awareness id a connection (HERE1); null until the client shows one. */
  presenceId: number | null;
  /** Whether its edits are judged one by one, since one of several went wrong (GATE9). */
  isSuspect: boolean;
  /** Whether its document is damaged on the disk, so that nobody may write (SAVE7). */
  readonly isQuarantined: boolean;
  /** Puts its client ids on disk, for a reader who may write from now on. */
  readonly mayWrite: () => Promise<void>;
  /** Takes it out of its room. */
  readonly leave: () => void;
};

export type SessionState = Joining | Live | { readonly kind: 'closed' };

/** One connection to one document. */
export type Session = {
  readonly id: number;
  readonly socket: Socket;
  readonly carrier: Carrier;
  readonly target: Target;
  state: SessionState;
  /** Called for a frame that makes no sense as one, so that nothing of it is looked at. */
  readonly onMalformed: () => void;
  /** Called once, when it is closed from either side. */
  readonly onEnd: () => void;
};

/** A session that is in a room, or was until its socket closed: edits that came in before that still count. */
export type Member = { readonly session: Session; readonly live: Live };

export const isClosed = ({ state }: Session): boolean => state.kind === 'closed';

export const isOpen = ({ session }: Member): boolean => session.state.kind === 'live';

export const newLive = (
  who: Who,
  grant: Granted,
  { mayWrite, leave, isQuarantined }: Pick<Live, 'mayWrite' | 'leave' | 'isQuarantined'>,
): Live => ({
  kind: 'live',
  who,
  grant,
  edits: [],
  writing: { kind: 'in-order' },
  counts: { received: 0, kept: 0, durable: 0, asked: 0, told: 0 },
  wants: null,
  answeredAt: -Infinity,
  isReading: false,
  asking: { isOpen: false, at: -Infinity },
  presenceId: null,
  isSuspect: false,
  isQuarantined,
  mayWrite,
  leave,
});

/** Ends a session, once. `code` is null when the other side has already gone. */
export const endSession = (session: Session, code: CloseCode | null): void => {
  const { state } = session;
  if (state.kind === 'closed') return;
  session.state = { kind: 'closed' };
  if (code !== null) session.socket.close(code);
  if (state.kind === 'live') state.leave();
  session.onEnd();
};

/** Ends a session that sent what makes no sense as a frame, and has it counted. */
export const endMalformed = (session: Session): void => {
  if (isClosed(session)) return;
  session.onMalformed();
  endSession(session, closeCode.malformed);
};

/**
 * Ends a session that counts other edits than came: one was lost or came twice on the way. Its page comes back, and has
 * everything in the step 2 of the next connection.
 */
export const endMiscounted = (session: Session): void => {
  if (isClosed(session)) return;
  session.onMalformed();
  endSession(session, closeCode.serverError);
};
