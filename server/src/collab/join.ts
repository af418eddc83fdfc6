import { documentSchemaVersion } from '@fourchairs/shared/document/schema-version.ts';
import type { Clock } from '@fourchairs/shared/lib/clock.ts';
import { type CloseCode, closeCode } from '@fourchairs/shared/protocol/socket/close-code.ts';
import { encodeNotice, encodeWelcome } from '@fourchairs/shared/protocol/socket/codec.ts';
import { protocolVersion } from '@fourchairs/shared/protocol/socket/frame.ts';

import type { Log } from '#lib/log.ts';

import type { Admission, Who } from './admission.ts';
import { inTime } from './in-time.ts';
import type { CollabLimits } from './limits.ts';
import type { MeetingStates } from './meeting-states.ts';
import type { RoomRegistry } from './room-registry.ts';
import type { Room } from './room.ts';
import {
  type Granted,
  type Live,
  type Member,
  type Session,
  endSession,
  isClosed,
  newLive,
} from './session.ts';
import type { Sessions } from './sessions.ts';
import type { Timers } from './timers.ts';
import { timings } from './timings.ts';

export type JoinDeps = {
  readonly admission: Admission;
  readonly registry: RoomRegistry;
  readonly sessions: Sessions;
  readonly meetings: MeetingStates;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: Log;
  readonly limits: CollabLimits;
};

/** Why somebody does not come in. Travels as a throw from any step of a join to its one end. */
class Closed extends Error {
  readonly code: CloseCode;
  constructor(code: CloseCode) {
    super(`Closed with ${code}`);
    this.code = code;
  }
}

/** The holder of the seat (JOIN2), if this meeting is theirs and they have not too much open already. */
const admit = async (
  deps: JoinDeps,
  session: Session,
  cookie: string | undefined,
): Promise<Who> => {
  const { seat, meeting } = session.target;
  const who = await deps.admission.admit(seat, cookie);
  if (who === null) throw new Closed(closeCode.signInAgain);
  if (who.meetingId !== meeting) throw new Closed(closeCode.notAllowed);
  const tooMany =
    deps.sessions.belongsTo(session, who.personId) > deps.limits.socketsPerPerson ||
    deps.sessions.socketsOf(meeting) > deps.limits.socketsPerMeeting;
  if (tooMany) throw new Closed(closeCode.tryLater);
  return who;
};

type Asked = Granted & { readonly version: number };

/** The right as it is now (JOIN3). */
const askGrant = async (deps: JoinDeps, { target }: Session, who: Who): Promise<Asked> => {
  const version = deps.meetings.accessVersion(target.meeting);
  const at = deps.clock.now();
  const value = await deps.admission.grant(who, target.name);
  if (value === null) throw new Closed(closeCode.notAllowed);
  if (value === 'read' && (await deps.admission.isFinished(target.meeting))) {
    deps.meetings.finish(target.meeting);
  }
  const people = await deps.admission.peopleOf(target.meeting);
  return { value, people, at, version };
};

const checkSchema = ({ target }: Session): void => {
  if (target.schema === null || target.schema === documentSchemaVersion) return;
  // A page older than the server must reload before it drops what it does not know; a newer one meets the new server soon.
  throw new Closed(target.schema < documentSchemaVersion ? closeCode.reload : closeCode.restarting);
};

const openRoom = async (deps: JoinDeps, { target }: Session): Promise<Room> => {
  const room = await deps.registry.open({ meeting: target.meeting, name: target.name });
  if (room === null) throw new Closed(closeCode.gone);
  if (target.epoch !== null && target.epoch !== room.epoch) throw new Closed(closeCode.otherEpoch);
  return room;
};

type Leased = { readonly clientId: number; readonly granted: Asked };

const isOld = ({ clock, meetings }: JoinDeps, { target }: Session, { at, version }: Asked) =>
  clock.now() - at >= timings.grantMemory || meetings.accessVersion(target.meeting) !== version;

/** A client id, for a right that may be out of date by the time the id is on disk. */
const lease = async (who: Who, room: Room, granted: Asked): Promise<Leased> => {
  if (room.isQuarantined || granted.value === 'read') {
    return { clientId: room.leases.promise(who.personId), granted };
  }
  return { clientId: await room.leases.lease(who.personId), granted };
};

/** The right as it is now, for an id that is there already: on disk before it may be written under. */
const leaseAgain = async (
  deps: JoinDeps,
  session: Session,
  { who, room, clientId }: { who: Who; room: Room; clientId: number },
): Promise<Leased> => {
  const granted = await askGrant(deps, session, who);
  if (granted.value === 'write' && !room.isQuarantined) {
    await room.leases.keep(clientId, who.personId);
  }
  return { clientId, granted };
};

const welcome = (
  { limits }: JoinDeps,
  room: Room,
  { who, grant }: Live,
  clientId: number,
): Uint8Array =>
  encodeWelcome({
    protocol: protocolVersion,
    schema: documentSchemaVersion,
    epoch: room.epoch,
    clientId,
    grant: grant.value,
    person: who.personId,
    heartbeatMs: timings.heartbeat,
    limits: {
      frameBytes: limits.frameBytes,
      framesPerSecond: limits.framesPerSecond,
      bytesPerSecond: limits.bytesPerSecond,
      plainTextChars: limits.plainTextChars,
      notesBytes: limits.notesBytes,
      documentBytes: limits.documentBytes,
    },
  });

export type Joined = { readonly room: Room; readonly member: Member };

/** Everything up to the welcome, which is the first frame on every connection and is sent when its lease is on disk. */
const letIn = async (
  deps: JoinDeps,
  session: Session,
  cookie: string | undefined,
): Promise<Joined> => {
  const who = await admit(deps, session, cookie);
  checkSchema(session);
  const asked = await askGrant(deps, session, who);
  const room = await openRoom(deps, session);
  const unpin = room.pin();
  try {
    // Gone already: what came in before is still handled, but nobody needs a lease.
    if (isClosed(session)) return memberOf(session, room, who, asked);
    let leased = await lease(who, room, asked);
    // JOIN4: each wait is time for rights to change in; the last look is in the breath of the welcome.
    while (isOld(deps, session, leased.granted) && !isClosed(session)) {
      leased = await leaseAgain(deps, session, { who, room, ...leased });
    }
    const { clientId, granted } = leased;
    if (room.isClosed) throw new Closed(closeCode.serverError);
    const joined = memberOf(session, room, who, granted);
    if (isClosed(session)) return joined;
    session.state = joined.member.live;
    session.socket.send(welcome(deps, room, joined.member.live, clientId));
    if (room.isQuarantined) session.socket.send(encodeNotice({ kind: 'damaged' }));
    room.enter(joined.member);
    return joined;
  } finally {
    unpin();
  }
};

/** A member that is not in its room yet, or never will be. */
const memberOf = (session: Session, room: Room, who: Who, granted: Granted): Joined => {
  const value = room.isQuarantined ? 'read' : granted.value;
  const live = newLive(
    who,
    { ...granted, value },
    {
      mayWrite: () => room.leases.keepPromises(who.personId),
      leave: () => room.leave(member),
      isQuarantined: room.isQuarantined,
    },
  );
  const member: Member = { session, live };
  return { room, member };
};

/**
 * Brings a connection into its room, or closes it with the code that says whether to come back. Never rejects. Whatever
 * it waits for, rights, the document, its lease, has a limit (JOIN6): an answer after that finds the connection closed.
 * Frames that came in meanwhile are in `held` still: the caller hands them on, in order (JOIN5).
 */
export const join = async (
  deps: JoinDeps,
  session: Session,
  cookie: string | undefined,
): Promise<Joined | null> => {
  try {
    const limit = { timers: deps.timers, ms: timings.joining, what: 'Joining' };
    return await inTime(limit, letIn(deps, session, cookie));
  } catch (error) {
    if (!(error instanceof Closed)) {
      deps.log.error('collab.join-failed', error, { meeting: session.target.meeting });
    }
    endSession(session, error instanceof Closed ? error.code : closeCode.serverError);
    return null;
  }
};
