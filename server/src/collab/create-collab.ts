import type { Server } from 'node:http';

import type { Clock } from '@fourchairs/shared/lib/clock.ts';

import type { Log } from '#lib/log.ts';
import type { DocumentStore, VersionStore } from '#store/store.ts';
import type { LiveMeetings } from '#use-cases/live-meetings.ts';

import { Access } from './access-changes.ts';
import type { Admission, EngineAudit } from './admission.ts';
import { attachCollabServer } from './attach-collab-server.ts';
import { Budget } from './budget.ts';
import { CommitQueue } from './commit-queue.ts';
import { withDocuments } from './common-point.ts';
import { Compaction } from './compaction.ts';
import { type Connection, connect } from './connection.ts';
import { type Drained, drain } from './drain.ts';
import { createEditGate } from './edit-gate.ts';
import { Freezer } from './freeze.ts';
import { startHeartbeat } from './heartbeat.ts';
import { LeaseQueue } from './lease-queue.ts';
import { type CollabLimits, defaultCollabLimits, withinCheck } from './limits.ts';
import { createLiveMeetings } from './live-meetings.ts';
import { MeetingStates } from './meeting-states.ts';
import { RecoveryPoints } from './recovery-points.ts';
import { createReadOnly, createRefused } from './refused-writes.ts';
import { RoomRegistry } from './room-registry.ts';
import type { Session } from './session.ts';
import { Sessions } from './sessions.ts';
import type { Socket } from './socket.ts';
import type { Target } from './target.ts';
import { type Timers, systemTimers } from './timers.ts';

export type CollabDeps = {
  readonly documents: DocumentStore;
  readonly versions: Pick<VersionStore, 'addRecoveryPoint'>;
  readonly admission: Admission;
  readonly audit: EngineAudit;
  readonly clock: Clock;
  readonly log: Log;
  /** Origins whose pages may open a socket, exactly as browsers send them (JOIN1). */
  readonly allowedOrigins: readonly string[];
  readonly limits?: CollabLimits;
  readonly timers?: Timers;
};

/** Numbers for /metrics. */
export type CollabStats = {
  readonly rooms: number;
  readonly sockets: number;
  readonly commits: number;
  readonly rows: number;
  readonly failedCommits: number;
  readonly unsavedDocuments: number;
};

export type Collab = {
  readonly live: LiveMeetings;
  /** Serves `/collab/<seat>/<meetingId>/<documentName>` on this server's upgrades. */
  attach(httpServer: Server): void;
  /** A socket that was let through the door: for `attach`, and for tests without a network. */
  open(socket: Socket, target: Target, cookie: string | undefined): Connection;
  /** Takes no more connections, saves everything, and closes all (LEAVE1). */
  drain(): Promise<Drained>;
  readonly isDraining: () => boolean;
  stats(): CollabStats;
};

/** The parts that know each other: everything but the sockets. */
const assemble = (deps: CollabDeps, limits: CollabLimits, timers: Timers) => {
  const { documents, versions, admission, audit, clock, log } = deps;
  const sessions = new Sessions();
  const meetings = new MeetingStates();
  const queue = new CommitQueue(documents, clock, timers);
  const { documentBytes } = limits;
  const compaction = new Compaction({ documents, clock, log, documentBytes });
  const access = new Access({ admission, clock, log });
  const registry: RoomRegistry = new RoomRegistry({
    documents,
    leases: new LeaseQueue(documents),
    clock,
    timers,
    log,
    documentBytes,
    room: {
      clock,
      timers,
      log,
      limits,
      gate: createEditGate(limits),
      queue,
      access,
      readOnly: createReadOnly(meetings),
      refused: createRefused(audit, log),
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
  const freezer = new Freezer(point, meetings);
  const recovery = new RecoveryPoints({
    versions,
    meetings,
    clock,
    timers,
    log,
    read: (meeting) => withDocuments(point, meeting, (atPoint) => atPoint()),
  });
  return { sessions, meetings, queue, compaction, access, registry, freezer, recovery, point };
};

/** The collaboration engine. SPEC.md has its rules. */
export const createCollab = (deps: CollabDeps): Collab => {
  const { timers = systemTimers, clock } = deps;
  const limits = withinCheck(deps.limits ?? defaultCollabLimits);
  const parts = assemble(deps, limits, timers);
  const { sessions, registry, queue } = parts;
  const stopHeartbeat = startHeartbeat({ sessions, access: parts.access, timers });
  const connection = { ...deps, ...parts, limits, timers };
  let isDraining = false;
  let nextSession = 1;
  const open: Collab['open'] = (socket, target, cookie) => {
    const budget = new Budget(limits, clock.now());
    const session: Session = {
      id: nextSession,
      socket,
      target,
      budget,
      state: { kind: 'joining' },
      onEnd: () => sessions.remove(session),
    };
    nextSession += 1;
    return connect(connection, session, cookie);
  };
  const collab: Collab = {
    live: createLiveMeetings({ ...parts.point, ...parts }),
    attach: (httpServer) =>
      attachCollabServer(httpServer, {
        collab,
        limits,
        clock,
        timers,
        allowedOrigins: deps.allowedOrigins,
      }),
    open,
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
      sockets: sessions.all.size,
      commits: queue.stats.commits,
      rows: queue.stats.rows,
      failedCommits: queue.stats.failures,
      unsavedDocuments: registry.unsaved().length,
    }),
  };
  return collab;
};
