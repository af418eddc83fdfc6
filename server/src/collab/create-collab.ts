import type { Server } from 'node:http';

import type { Clock } from '@fourchairs/shared/lib/clock.ts';
import { closeCode } from '@fourchairs/shared/protocol/socket/close-code.ts';

import type { Log } from '#lib/log.ts';
import type { DocumentStore } from '#store/store.ts';
import type { LiveMeetings } from '#use-cases/live-meetings.ts';

import { Access } from './access-changes.ts';
import type { Admission, EngineAudit } from './admission.ts';
import { attachCollabServer } from './attach-collab-server.ts';
import { createBrake } from './brake.ts';
import { CommitQueue } from './commit-queue.ts';
import { withDocuments } from './common-point.ts';
import { Compaction, type CompactionDeps, defaultCompactAt } from './compaction.ts';
import { type Connection, connect } from './connection.ts';
import { type Drained, drain } from './drain.ts';
import { createEditGate } from './edit-gate.ts';
import { Freezer } from './freeze.ts';
import { startHeartbeat } from './heartbeat.ts';
import { type KeepLate, LateWords } from './late-words.ts';
import { LeaseQueue } from './lease-queue.ts';
import { type CollabLimits, defaultCollabLimits } from './limits.ts';
import { createLiveMeetings } from './live-meetings.ts';
import { MeetingStates } from './meeting-states.ts';
import { type Meters, noMeters } from './meters.ts';
import { type KeepRecovery, type RecoveryDeps, RecoveryPoints } from './recovery-points.ts';
import { refuse } from './refusal.ts';
import { createReadOnly, createRefused } from './refused-writes.ts';
import { RoomRegistry } from './room-registry.ts';
import { type Session, endSession } from './session.ts';
import { Sessions } from './sessions.ts';
import type { Carrier, Socket, TrunkSocket } from './socket.ts';
import type { Target, TrunkTarget } from './target.ts';
import { type Timers, systemTimers } from './timers.ts';
import { connectTrunk } from './trunk.ts';

export type CollabDeps = {
  readonly documents: DocumentStore;
  readonly versions: RecoveryDeps['versions'];
  readonly admission: Admission;
  readonly audit: EngineAudit;
  readonly keepLate: KeepLate;
  readonly clock: Clock;
  readonly log: Log;
  /** How many proxies of our own stand in front; 0 unless said. */
  readonly proxies?: number;
  /** Origins whose pages may open a socket, exactly as browsers send them (JOIN1). */
  readonly allowedOrigins: readonly string[];
  readonly limits?: CollabLimits;
  readonly keepRecovery?: KeepRecovery;
  readonly compactAt?: CompactionDeps['at'];
  readonly timers?: Timers;
  readonly meters?: Meters;
  /** For runs that must be the same again: client ids that are drawn from a seed. */
  readonly newClientId?: () => number;
};

/** The last hour of work, for a fortnight. */
const defaultKeep: KeepRecovery = { points: 6, forMs: 14 * 24 * 3_600_000 };

/** Numbers for /metrics. */
export type CollabStats = {
  /** Documents in memory, and the meetings they belong to. */
  readonly rooms: number;
  readonly meetings: number;
  readonly sockets: number;
  readonly commits: number;
  readonly rows: number;
  readonly failedCommits: number;
  readonly unsavedDocuments: number;
};

export type Collab = {
  readonly live: LiveMeetings;
  /** Serves `/collab/<seat>/<meetingId>/<documentName>`, and trunks, on this server's upgrades. */
  attach(httpServer: Server): void;
  /** A socket that was let through the door: for `attach`, and for tests without a network. */
  open(socket: Socket, target: Target, cookie: string | undefined): Connection;
  /** The same for a socket that carries all documents of a seat. `isFlood` is asked about each of them. */
  openTrunk(
    socket: TrunkSocket,
    target: TrunkTarget,
    door: { readonly cookie: string | undefined; readonly isFlood: () => boolean },
  ): Connection;
  /** Takes no more connections, saves everything, and closes all (LEAVE1). */
  drain(): Promise<Drained>;
  readonly isDraining: () => boolean;
  stats(): CollabStats;
};

const malformed = refuse('malformed');

/** The parts that know each other: everything but the sockets. */
const assemble = (deps: CollabDeps, limits: CollabLimits, timers: Timers) => {
  const { documents, versions, admission, audit, clock, log } = deps;
  const { meters = noMeters, compactAt = defaultCompactAt } = deps;
  const sessions = new Sessions();
  const meetings = new MeetingStates();
  const queue = new CommitQueue(documents, clock, timers, meters);
  const { documentBytes } = limits;
  const compaction = new Compaction({ documents, clock, log, documentBytes, at: compactAt });
  const access = new Access({ admission, clock, log });
  const gate = createEditGate(limits);
  const late = new LateWords({ ...deps, gate, documentBytes, timers, keep: deps.keepLate });
  const registry: RoomRegistry = new RoomRegistry({
    documents,
    leases: new LeaseQueue(documents),
    newClientId: deps.newClientId,
    clock,
    timers,
    log,
    documentBytes,
    room: {
      clock,
      timers,
      log,
      limits,
      gate,
      queue,
      access,
      late,
      meters,
      readOnly: createReadOnly(meetings),
      refused: createRefused(audit, log, meters),
      onSaved: (room, rows) => {
        compaction.saved(room, rows);
        if (!room.key.name.startsWith('prep.')) recovery.worked(room.key.meeting);
      },
    },
    onDamaged: ({ meeting, name }, seq) => audit.damaged({ meeting, document: name, seq }),
    onOpened: (room, tail) => {
      compaction.opened(room, tail);
      freezer.opened(room);
    },
  });
  const point = { admission, registry };
  const freezer = new Freezer(point, meetings, timers);
  const recovery = new RecoveryPoints({
    versions,
    keep: deps.keepRecovery ?? defaultKeep,
    meetings,
    clock,
    timers,
    log,
    read: (meeting) => withDocuments(point, meeting, (atPoint) => atPoint()),
  });
  return {
    sessions,
    meetings,
    queue,
    compaction,
    access,
    registry,
    freezer,
    recovery,
    point,
    late,
  };
};

/** The collaboration engine. SPEC.md has its rules. */
export const createCollab = (deps: CollabDeps): Collab => {
  const { timers = systemTimers, clock, meters = noMeters } = deps;
  const limits = deps.limits ?? defaultCollabLimits;
  const parts = assemble(deps, limits, timers);
  const { sessions, registry, queue } = parts;
  const stopHeartbeat = startHeartbeat({ sessions, access: parts.access, timers });
  const joining = { ...deps, ...parts, limits, timers };
  const braking = { limits, clock, timers };
  const onMalformed = (): void => meters.refused(malformed);
  let isDraining = false;
  let nextSession = 1;
  const newSession = (socket: Socket, target: Target, carrier: Carrier): Session => {
    const session: Session = {
      id: nextSession,
      socket,
      carrier,
      target,
      state: { kind: 'joining' },
      onMalformed,
      onEnd: () => sessions.remove(session),
    };
    nextSession += 1;
    return session;
  };
  const open: Collab['open'] = (socket, target, cookie) => {
    const carrier: Carrier = { tellAll: (frame) => socket.send(frame), isOfPage: false };
    const session = newSession(socket, target, carrier);
    const pay = createBrake(braking, socket, () => endSession(session, closeCode.tryLater));
    return connect(joining, session, { cookie, pay });
  };
  const openTrunk: Collab['openTrunk'] = (socket, target, { cookie, isFlood }) =>
    connectTrunk(
      {
        ...braking,
        isFlood,
        onMalformed,
        isDraining: () => isDraining,
        // The trunk pays for its frames.
        open: (channel, document, carrier) =>
          connect(joining, newSession(channel, document, carrier), { cookie, pay: () => {} }),
      },
      socket,
      target,
    );
  const collab: Collab = {
    live: createLiveMeetings({ ...parts.point, ...parts }),
    attach: (httpServer) =>
      attachCollabServer(httpServer, {
        collab,
        limits,
        clock,
        timers,
        allowedOrigins: deps.allowedOrigins,
        proxies: deps.proxies,
        meters,
      }),
    open,
    openTrunk,
    drain: async () => {
      isDraining = true;
      const drained = await drain({ ...parts, timers });
      stopHeartbeat();
      parts.recovery.stop();
      return drained;
    },
    isDraining: () => isDraining,
    stats: () => ({
      rooms: registry.all().length,
      meetings: new Set(registry.all().map(({ key }) => key.meeting)).size,
      sockets: sessions.all.size,
      commits: queue.stats.commits,
      rows: queue.stats.rows,
      failedCommits: queue.stats.failures,
      unsavedDocuments: registry.unsaved().length,
    }),
  };
  return collab;
};
