import type { Clock } from '@fourchairs/shared/lib/clock.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

import type { Log } from '#lib/log.ts';
import { StoreConflict, type VersionStore } from '#store/store.ts';
import type { CommittedDocument } from '#use-cases/live-meetings.ts';

import type { MeetingStates } from './meeting-states.ts';
import type { Cancel, Timers } from './timers.ts';
import { timings } from './timings.ts';

/** How many of a meeting are kept, and for how long those of a meeting that is never finished. */
export type KeepRecovery = { readonly points: number; readonly forMs: number };

export type RecoveryDeps = {
  readonly versions: Pick<VersionStore, 'addRecoveryPoint' | 'forgetRecoveryPoints'>;
  readonly keep: KeepRecovery;
  readonly meetings: MeetingStates;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: Log;
  readonly read: (meeting: MeetingId) => Promise<readonly CommittedDocument[]>;
};

/**
 * Every ten minutes of work on a meeting its documents are put aside, for the day a bug eats them (VERSION2). No
 * participant can read them (`chairs -- recover` can), and only the last few are kept: Finish deletes them, cancelling
 * does, and age does.
 */
export class RecoveryPoints {
  readonly #deps: RecoveryDeps;
  readonly #due = new Map<MeetingId, Cancel>();

  readonly #stopForgetting: Cancel;

  constructor(deps: RecoveryDeps) {
    this.#deps = deps;
    this.#stopForgetting = deps.timers.every(timings.recoveryForget, () => void this.#forget());
  }

  /** Something of this meeting was saved that a version would hold. */
  worked(meeting: MeetingId): void {
    if (!this.#due.has(meeting)) this.#plan(meeting, timings.recoveryPoint);
  }

  finished(meeting: MeetingId): void {
    this.#due.get(meeting)?.();
    this.#due.delete(meeting);
  }

  stop(): void {
    this.#stopForgetting();
    for (const cancel of this.#due.values()) cancel();
    this.#due.clear();
  }

  #plan(meeting: MeetingId, after: number): void {
    this.#due.set(
      meeting,
      this.#deps.timers.after(after, () => void this.#take(meeting)),
    );
  }

  async #forget(): Promise<void> {
    const { versions, clock, log, keep } = this.#deps;
    try {
      await versions.forgetRecoveryPoints(clock.now() - keep.forMs);
    } catch (error) {
      log.error('collab.recovery-forget-failed', error);
    }
  }

  async #take(meeting: MeetingId): Promise<void> {
    const { versions, meetings, clock, log, read, keep } = this.#deps;
    this.#due.delete(meeting);
    try {
      const documents = await read(meeting);
      // Finish deletes recovery points: none may come after it.
      if (meetings.isFrozen(meeting) || meetings.isFinished(meeting)) return;
      await versions.addRecoveryPoint({ meeting, at: clock.now() }, documents, keep.points);
    } catch (error) {
      // It was finished or cancelled in this moment.
      if (error instanceof StoreConflict) return;
      log.error('collab.recovery-point-failed', error, { meeting });
      this.#plan(meeting, timings.recoveryRetry);
    }
  }
}
