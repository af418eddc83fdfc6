import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

import { damagedRecord } from '#lib/problem.ts';
import type { CommittedDocument } from '#use-cases/live-meetings.ts';

import { type PointDeps, withDocuments } from './common-point.ts';
import type { MeetingStates } from './meeting-states.ts';
import type { Room } from './room.ts';
import { takeIn } from './take-in.ts';
import type { Timers } from './timers.ts';

type Save<Result> = (documents: readonly CommittedDocument[]) => Promise<Result>;

/** Stops a meeting's documents at one point while its record is saved (VERSION2). */
export class Freezer {
  readonly #deps: PointDeps;
  readonly #meetings: MeetingStates;
  readonly #timers: Timers;
  readonly #turns = new Map<MeetingId, Promise<unknown>>();
  readonly #held = new Map<MeetingId, Room[]>();

  constructor(deps: PointDeps, meetings: MeetingStates, timers: Timers) {
    this.#deps = deps;
    this.#meetings = meetings;
    this.#timers = timers;
  }

  /** A room that comes into memory while its meeting is being frozen must not take edits either. */
  opened(room: Room): void {
    if (this.#meetings.isFrozen(room.key.meeting)) this.#hold(room);
  }

  /** `onSaved` runs while everything still stands; only then the documents take what has come in meanwhile, or refuse it. */
  freeze<Result>(
    meeting: MeetingId,
    save: Save<Result>,
    onSaved: (result: Result) => void,
  ): Promise<Result> {
    return this.inTurn(meeting, () => this.#freezeNow(meeting, save, onSaved));
  }

  /** One freeze at a time for a meeting, and never while something is brought into it: that is before the point, or too late. */
  async inTurn<Result>(meeting: MeetingId, work: () => Promise<Result>): Promise<Result> {
    const before = this.#turns.get(meeting) ?? Promise.resolve();
    const turn = before.then(work);
    const ended = turn.catch(() => null);
    this.#turns.set(meeting, ended);
    try {
      return await turn;
    } finally {
      if (this.#turns.get(meeting) === ended) this.#turns.delete(meeting);
    }
  }

  #freezeNow<Result>(
    meeting: MeetingId,
    save: Save<Result>,
    onSaved: (result: Result) => void,
  ): Promise<Result> {
    return withDocuments(this.#deps, meeting, async (atPoint) => {
      this.#refuseDamaged(meeting);
      // What has come in already was typed before the point.
      await takeIn(this.#timers, () => this.#deps.registry.ofMeeting(meeting));
      this.#stop(meeting);
      try {
        const result = await save(await atPoint());
        onSaved(result);
        return result;
      } finally {
        this.#goOn(meeting);
      }
    });
  }

  /** A record that lacks words nobody took out must not be called the record. */
  #refuseDamaged(meeting: MeetingId): void {
    const isDamaged = this.#deps.registry
      .ofMeeting(meeting)
      .some((room) => room.isQuarantined && !room.key.name.startsWith('prep.'));
    if (isDamaged) throw damagedRecord();
  }

  #stop(meeting: MeetingId): void {
    this.#meetings.freeze(meeting);
    for (const room of this.#deps.registry.ofMeeting(meeting)) {
      this.#hold(room);
    }
  }

  #hold(room: Room): void {
    const { meeting } = room.key;
    room.hold();
    this.#held.set(meeting, [...(this.#held.get(meeting) ?? []), room]);
  }

  #goOn(meeting: MeetingId): void {
    this.#meetings.thaw(meeting);
    const held = this.#held.get(meeting) ?? [];
    this.#held.delete(meeting);
    for (const room of held) room.release();
  }
}
