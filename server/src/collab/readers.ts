import type { Clock } from '@fourchairs/shared/lib/clock.ts';
import { closeCode } from '@fourchairs/shared/protocol/socket/close-code.ts';
import * as Y from 'yjs';

import { mergeBytes } from './batches.ts';
import type { LiveDocument } from './live-document.ts';
import { step1Frame, step2Frame, updateFrame } from './outbound-frames.ts';
import { type Member, endSession, isOpen } from './session.ts';
import type { Timers } from './timers.ts';
import { timings } from './timings.ts';
import type { SavedRows, UnsavedLog } from './unsaved-log.ts';

/** Sends a frame to a member that is still there; one that reads too slowly is told to come back (LEAVE3). */
export const sendTo = (member: Member, frame: Uint8Array, waitingBytes: number): void => {
  if (!isOpen(member)) return;
  const { socket } = member.session;
  if (socket.waiting > waitingBytes) endSession(member.session, closeCode.tryLater);
  else socket.send(frame);
};

export type ReadersDeps = {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly waitingBytes: number;
  /** Called once a member has had its first step 2. */
  readonly onReading: (member: Member) => void;
};

const isEmptyStateVector = (bytes: Uint8Array): boolean => bytes.length === 1 && bytes[0] === 0;

/** What goes down to the members of a room, each thing behind the commit that covers it (SAVE1). */
export class Readers {
  readonly #deps: ReadersDeps;
  /**
   * The whole document as a frame, for many who join at once; null when it has changed since. Weakly: in a quiet meeting
   * it would take as much memory as the document, so it goes when memory is collected.
   */
  #whole: WeakRef<Uint8Array> | null = null;

  constructor(deps: ReadersDeps) {
    this.#deps = deps;
  }

  changed(): void {
    this.#whole = null;
  }

  /** Asks a client for what we do not have: once, until it answers; again after a second. */
  ask(member: Member, document: LiveDocument, log: UnsavedLog): void {
    const { live } = member;
    const now = this.#deps.clock.now();
    if (live.asking.isOpen && now - live.asking.at < timings.step) return;
    live.asking = { isOpen: true, at: now };
    const frame = step1Frame(document.stateVector());
    log.whenSaved(() => this.#send(member, frame));
  }

  /**
   * Answers a SyncStep1 with the state as it is now, once that is on disk. At most one a second for each connection;
   * later ones wait and become one. `again` is called when it is time. Returns false for a state vector that makes no sense.
   */
  answer(member: Member, document: LiveDocument, log: UnsavedLog, again: () => void): boolean {
    const { live } = member;
    if (live.wants === null) return true;
    const now = this.#deps.clock.now();
    const early = live.answeredAt + timings.step - now;
    if (early > 0) {
      this.#deps.timers.after(early, again);
      return true;
    }
    const frame = this.#frameFor(document, live.wants);
    if (frame === null) return false;
    live.wants = null;
    live.answeredAt = now;
    log.whenSaved(() => {
      this.#send(member, frame);
      if (live.isReading) return;
      live.isReading = true;
      this.#deps.onReading(member);
    });
    return true;
  }

  /** Sends what has just reached the disk to everybody who reads, encoded once. */
  fanOut(members: Iterable<Member>, { rows, onlySender }: SavedRows): void {
    if (rows.length === 0) return;
    let frame: Uint8Array | null = null;
    for (const member of members) {
      if (!member.live.isReading || member === onlySender) continue;
      frame ??= updateFrame(mergeBytes(rows.map(({ bytes }) => bytes)));
      this.#send(member, frame);
    }
  }

  #send(member: Member, frame: Uint8Array): void {
    sendTo(member, frame, this.#deps.waitingBytes);
  }

  #frameFor({ doc }: LiveDocument, stateVector: Uint8Array): Uint8Array | null {
    if (isEmptyStateVector(stateVector)) {
      const known = this.#whole?.deref();
      if (known !== undefined) return known;
      const whole = step2Frame(Y.encodeStateAsUpdate(doc));
      this.#whole = new WeakRef(whole);
      return whole;
    }
    try {
      return step2Frame(Y.encodeStateAsUpdate(doc, stateVector));
    } catch {
      return null;
    }
  }
}
