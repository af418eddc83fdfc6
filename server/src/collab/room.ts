import type { Clock } from '@fourchairs/shared/lib/clock.ts';
import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { closeCode } from '@fourchairs/shared/protocol/socket/close-code.ts';
import { applyUpdate, type Doc } from 'yjs';

import type { Log } from '#lib/log.ts';
import { WordsOf } from '#lib/words-of.ts';
import type { Credit, DocumentKey, UpdateRow } from '#store/store.ts';

import type { Access } from './access-changes.ts';
import { added } from './added.ts';
import type { Unsaved } from './batches.ts';
import type { CommitQueue, CommitSource, Rows } from './commit-queue.ts';
import { Credits } from './credits.ts';
import type { EditGate } from './edit-gate.ts';
import { Foresight } from './foresight.ts';
import type { LateWords } from './late-words.ts';
import type { LeaseDesk } from './lease-desk.ts';
import type { CollabLimits } from './limits.ts';
import { type LiveDocument, serverClientId } from './live-document.ts';
import type { Meters } from './meters.ts';
import { PresenceBoard } from './presence.ts';
import { Readers, sendTo } from './readers.ts';
import type { Refusal } from './refusal.ts';
import { type RoomHands, createRoomHands } from './room-hands.ts';
import { type EditFrame, type Member, endMalformed, endSession } from './session.ts';
import { settleEdits, tellRefused, tellSaved } from './settle-edits.ts';
import { SoundDocument } from './sound-document.ts';
import { takeEdits } from './take-edits.ts';
import type { Timers } from './timers.ts';
import { Turns } from './turns.ts';
import { UnsavedLog } from './unsaved-log.ts';
import { writtenAs } from './written-as.ts';

export type RoomDeps = {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: Log;
  readonly limits: CollabLimits;
  readonly gate: EditGate;
  readonly queue: CommitQueue;
  readonly access: Access;
  readonly late: LateWords;
  readonly meters: Meters;
  /** The document as it is on disk, for a room that must be built again. */
  readonly reload: () => Promise<LiveDocument>;
  /** What a member may not write with: null when it may (GATE2). */
  readonly readOnly: (member: Member) => Refusal | null;
  readonly refused: (member: Member, refusal: Refusal) => void;
  /** Rows of this room have just reached the disk. */
  readonly onSaved: (room: Room, rows: readonly UpdateRow[]) => void;
  /** The room is no more (SAVE4); `unsaved` never reached the disk. */
  readonly onFailed: (room: Room, unsaved: readonly Unsaved[]) => void;
  /** Nobody is here now. */
  readonly onEmpty: (room: Room) => void;
};

export type RoomStart = {
  readonly key: DocumentKey;
  readonly epoch: number;
  readonly seq: number;
  readonly document: LiveDocument;
  readonly leases: LeaseDesk;
  readonly credits: readonly Credit[];
  /** Whose the words of earlier epochs are. */
  readonly typists: ReadonlyMap<number, PersonId>;
  /** The row from which on it is damaged on the disk; null when it is whole. */
  readonly damagedAt: number | null;
};

/** One live document and everybody who has it open. */
export class Room implements CommitSource {
  readonly key: DocumentKey;
  readonly epoch: number;
  readonly leases: LeaseDesk;
  readonly presence: PresenceBoard;
  readonly members = new Set<Member>();
  /** Damaged on the disk: what is good of it can be read, and nothing is written (SAVE7). */
  readonly isQuarantined: boolean;
  readonly #deps: RoomDeps;
  readonly #hands: RoomHands;
  readonly #document: SoundDocument;
  readonly #log: UnsavedLog;
  readonly #readers: Readers;
  readonly #turns: Turns;
  readonly #foresight: Foresight;
  readonly #words: WordsOf;
  readonly #credits: Credits;
  #pins = 0;
  #isClosed = false;

  constructor(start: RoomStart, deps: RoomDeps) {
    const { key, epoch, seq, document, leases, damagedAt } = start;
    const { timers, clock, limits } = deps;
    this.key = key;
    this.epoch = epoch;
    this.leases = leases;
    this.isQuarantined = damagedAt !== null;
    this.#deps = deps;
    this.#hands = createRoomHands(key.name, leases, start.typists);
    this.#document = new SoundDocument(document);
    this.#log = new UnsavedLog(seq);
    this.#words = new WordsOf(start.credits);
    this.#credits = new Credits((client, clock, length) =>
      this.#words.typists({ client, clock, length }, this.#hands.typistOf(client)),
    );
    this.#foresight = new Foresight(deps.gate);
    this.#turns = new Turns(timers, () => this.turn(this.#foresight));
    this.presence = new PresenceBoard({
      timers,
      presenceBytes: limits.presenceBytes,
      ownerOf: (id) => leases.knownTo(id),
      broadcast: (frame) => {
        for (const member of this.members) this.#show(member, frame);
      },
      send: (member, frame) => this.#show(member, frame),
    });
    this.#readers = new Readers({
      clock,
      timers,
      waitingBytes: limits.waitingBytes,
      onReading: (member) => this.presence.showTo([member]),
    });
  }

  /** Only to be read while it `isSound`. */
  get document(): LiveDocument {
    return this.#document.current;
  }

  get isSound(): boolean {
    return this.#document.isSound;
  }

  whenSound(): Promise<void> {
    return this.#document.whenSound();
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Nobody here, nothing to do, everything on disk: may leave memory (SAVE5, LEAVE2). */
  get isIdle(): boolean {
    const isUsed = this.members.size > 0 || this.#pins > 0 || this.#turns.hasPending;
    return !isUsed && !this.#turns.isHeld && this.isSound && this.#log.isClean;
  }

  /** Whether there are words that are not on disk. */
  get hasUnsaved(): boolean {
    return !this.#log.isClean || this.#turns.hasEdits;
  }

  /** Lets a member in, right after its welcome, and asks it for what the server does not have. */
  enter(member: Member): void {
    this.members.add(member);
    this.#readers.ask(member, this.document, this.#log);
  }

  leave(member: Member): void {
    this.#deps.late.left(member);
    if (!this.#isClosed) this.presence.leave(member);
    this.members.delete(member);
    if (this.members.size === 0) this.#deps.onEmpty(this);
  }

  receiveEdit(member: Member, edit: EditFrame): void {
    if (member.live.writing.kind === 'refused') return this.#deps.late.more(member, edit);
    member.live.edits = added(member.live.edits, edit);
    this.#turns.wake(member);
  }

  receiveWants(member: Member, stateVector: Uint8Array): void {
    member.live.wants = stateVector;
    this.#turns.wake(member);
  }

  /** Keeps the room in memory until what this returns is called. */
  pin(): () => void {
    this.#pins += 1;
    return () => {
      this.#pins -= 1;
      if (this.members.size === 0) this.#deps.onEmpty(this);
    };
  }

  /** Takes no edits until `release`: what comes in waits. */
  hold(): void {
    this.#turns.hold();
  }

  release(): void {
    this.#turns.release();
  }

  /** Looks at everything that has come in. `ahead`: what is heavy may wait for the turn after, so that others go first. */
  turn(ahead: Foresight | null = null): void {
    for (const member of this.#turns.gather()) {
      if (this.#turns.isHeld) break;
      this.#turns.done(member);
      if (member.live.edits.length === 0) this.#answer(member);
      else if (this.#deps.access.isFresh(member)) this.#take(member, ahead);
      else this.#turns.wakeAfter(member, this.#deps.access.refresh(member));
    }
    this.#commitSoon();
  }

  /** Looks at everything that has come in; null when that is done, else resolves when it is time to look again. */
  takeIn(): Promise<unknown> | null {
    this.turn();
    return this.isSound ? this.#turns.whenReady() : this.whenSound();
  }

  /** Sends everything that is here now to the disk. Resolves with the number of its last row; rejects when it cannot be saved. */
  settle(): Promise<number> {
    this.#log.cut();
    const settled = this.#log.settled();
    this.#commitSoon();
    return settled;
  }

  /** Puts back what never reached the disk before, under its authors' names. Rejects when it cannot be saved now either. */
  async putBack(unsaved: readonly Unsaved[]): Promise<void> {
    for (const each of unsaved) {
      const { doc } = this.document;
      const result = this.document.change(() => applyUpdate(doc, each.bytes), {
        isLeased: () => true,
        people: null,
        credit: () => [],
      });
      if (result.kind === 'surprise') throw new Error(`Cannot be put back: ${result.why}`);
      if (result.update === null) continue;
      this.#add({ ...each, bytes: result.update, from: null });
      this.#words.add(each.credits);
    }
    await this.settle();
  }

  /** What a use case brings as this person's. Rejects when it is not sound, has no room or cannot be saved. */
  async bring(author: PersonId, write: (doc: Doc) => void): Promise<void> {
    await this.whenSound();
    if (writtenAs(this.document.doc, serverClientId, write) === null) return;
    const client = await this.leases.lease(author);
    await this.whenSound();
    const { doc, size } = this.document;
    const bytes = writtenAs(doc, client, write);
    if (bytes === null) return;
    if (!size.hasRoomFor(doc, bytes.length)) throw new Error('There is no room for it');
    const result = this.document.change(() => applyUpdate(doc, bytes), {
      isLeased: (id) => id === client,
      people: null,
      credit: () => [],
    });
    if (result.kind === 'surprise') {
      void this.#rebuild();
      throw new Error(`Cannot be brought: ${result.why}`);
    }
    if (result.update === null) return;
    const at = this.#deps.clock.now();
    this.#add({ author, bytes: result.update, at, credits: [], from: null });
    await this.settle();
  }

  take(): Rows {
    return this.#isClosed ? { rows: [], credits: [] } : this.#log.take();
  }

  saved(): void {
    if (this.#isClosed) return;
    const saved = this.#log.saved();
    this.#readers.fanOut(this.members, saved);
    this.#deps.onSaved(this, saved.rows);
  }

  /** SAVE4: shows nothing to anybody; everybody comes back to what the disk has. */
  failed(error: unknown): void {
    if (this.#isClosed) return;
    this.#deps.log.error('collab.commit-failed', error, { ...this.key });
    this.close();
    for (const member of this.members) endSession(member.session, closeCode.serverError);
    this.#deps.onFailed(this, this.#log.lost(error));
  }

  /** VERSION3: what is on the disk is not what is here any more. Everybody comes back to it. */
  sendAway(): void {
    if (this.#isClosed) return;
    this.close();
    for (const member of this.members) endSession(member.session, closeCode.restarting);
  }

  close(): void {
    this.#isClosed = true;
    this.#turns.end();
    this.presence.stop();
    this.#document.close();
  }

  #commitSoon(): void {
    if (this.#log.hasRows) this.#deps.queue.add(this);
  }

  #take(member: Member, ahead: Foresight | null): void {
    const { live } = member;
    const { document } = this;
    const hands = { ...this.#hands.of(member), readOnly: this.#deps.readOnly(member) };
    const ready = ahead?.ready(document, live.edits, hands) ?? live.edits;
    if (ready.length === 0) return this.#turns.postpone(member);
    const edits = live.isSuspect ? ready.slice(0, 1) : ready;
    live.edits = live.edits.slice(edits.length);
    const { personId } = live.who;
    const taken = takeEdits({ document, gate: this.#foresight.gate }, edits, {
      ...hands,
      credit: (transaction) => this.#credits.of(transaction, personId, this.#deps.clock.now()),
    });
    if (taken.kind === 'spoilt') return this.#spoilt(member, edits, taken.refusal);
    if (taken.update !== null) {
      const at = this.#deps.clock.now();
      const { update: bytes, credits } = taken;
      this.#add({ author: personId, bytes, at, credits, from: member });
      this.#words.add(credits);
    }
    const waiting = live.edits;
    const { refused, hasGap } = settleEdits(member, taken.judged);
    if (refused !== null) {
      const left = [...edits.slice(taken.judged.length - 1), ...waiting];
      this.#refuse(member, left, refused.refusal);
    }
    if (hasGap) this.#readers.ask(member, this.document, this.#log);
    const { kept } = live.counts;
    const began = performance.now();
    this.#log.whenSaved(() => {
      this.#deps.meters.saved(performance.now() - began);
      tellSaved(member, kept);
    });
    if (live.edits.length > 0 || live.wants !== null) this.#turns.keep(member);
  }

  /** Nothing is shown before the first step 2. */
  #show(member: Member, frame: Uint8Array): void {
    if (member.live.isReading) sendTo(member, frame, this.#deps.limits.waitingBytes);
  }

  #add(update: Unsaved): void {
    this.#log.add(update);
    this.#readers.changed();
  }

  /** Refuses the first of these edits; the others lean on it. */
  #refuse(member: Member, edits: readonly EditFrame[], refusal: Refusal): void {
    const { key, document } = this;
    if (refusal.code === 'finished') {
      const place = { key, epoch: this.epoch, document, hands: this.#hands.of(member) };
      this.#deps.late.begin(member, place, edits);
    }
    tellRefused(member, must(edits[0], 'an edit'), refusal);
    this.#deps.refused(member, refusal);
  }

  #answer(member: Member): void {
    const wake = () => this.#turns.wake(member);
    const isSense = this.#readers.answer(member, this.document, this.#log, wake);
    if (!isSense) endMalformed(member.session);
  }

  /** GATE9: the document in memory is not to be trusted any more. Everybody's frames wait until it is built again. */
  #spoilt(member: Member, edits: readonly EditFrame[], refusal: Refusal | null): void {
    const { live } = member;
    if (refusal !== null) {
      live.writing = { kind: 'refused' };
      live.edits = [];
      this.#refuse(member, edits, refusal);
    } else {
      live.isSuspect = true;
      live.edits = [...edits, ...live.edits];
      this.#turns.keep(member);
    }
    void this.#rebuild();
  }

  async #rebuild(): Promise<void> {
    this.#turns.hold();
    try {
      await this.#document.rebuild(async () => {
        await this.settle();
        return this.#deps.reload();
      });
      this.#readers.changed();
      this.#turns.release();
    } catch (error) {
      this.failed(error);
    }
  }
}
