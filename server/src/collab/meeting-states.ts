import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

/** What the engine remembers of a meeting as a whole. Small, and kept for as long as the process lives. */
export class MeetingStates {
  readonly #finished = new Set<MeetingId>();
  readonly #frozen = new Set<MeetingId>();
  readonly #accessVersions = new Map<MeetingId, number>();

  isFinished(meeting: MeetingId): boolean {
    return this.#finished.has(meeting);
  }

  finish(meeting: MeetingId): void {
    this.#finished.add(meeting);
  }

  /** Whether its record is being saved now: no document of it takes an edit meanwhile. */
  isFrozen(meeting: MeetingId): boolean {
    return this.#frozen.has(meeting);
  }

  freeze(meeting: MeetingId): void {
    this.#frozen.add(meeting);
  }

  thaw(meeting: MeetingId): void {
    this.#frozen.delete(meeting);
  }

  /** Goes up with every change of rights, so that a join under way can tell that what it asked is out of date. */
  accessVersion(meeting: MeetingId): number {
    return this.#accessVersions.get(meeting) ?? 0;
  }

  accessChanged(meeting: MeetingId): void {
    this.#accessVersions.set(meeting, this.accessVersion(meeting) + 1);
  }
}
