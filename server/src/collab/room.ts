import type { Clock } from '@fourchairs/shared/lib/clock.ts';
import { closeCode } from '@fourchairs/shared/protocol/socket/close-code.ts';
import { applyUpdate } from 'yjs';

import type { Log } from '#lib/log.ts';
import type { DocumentKey, UpdateRow } from '#store/store.ts';

import type { Access } from './access-changes.ts';
import type { Unsaved } from './batches.ts';
import type { CommitQueue, CommitSource } from './commit-queue.ts';
import type { EditGate } from './edit-gate.ts';
import type { LeaseDesk } from './lease-desk.ts';
import type { CollabLimits } from './limits.ts';
import type { LiveDocument } from './live-document.ts';
import { PresenceBoard } from './presence.ts';
import { Readers, sendTo } from './readers.ts';
import type { Refusal } from './refusal.ts';
import { type EditFrame, type Member, endSession } from './session.ts';
import { settleEdits, tellRefused, tellSaved } from './settle-edits.ts';
import { takeEdits } from './take-edits.ts';
import type { Timers } from './timers.ts';
import { UnsavedLog } from './unsaved-log.ts';

export type RoomDeps = {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: Log;
  readonly limits: CollabLimits;
  readonly gate: EditGate;
  readonly queue: CommitQueue;
  readonly access: Access;
  /** The document as it is on disk, for a room that must be built again. */
  readonly reload: (key: DocumentKey) => Promise<LiveDocument>;
  /** What a member may not write with: null when it may (GATE2). */
  readonly readOnly: (member: Member) => Refusal | null;
  readonly refused: (member: Member, refusal: Refusal) => void;
  /** Rows of this room have just reached the disk. */
  readonly onSaved: (room: Room, rows: readonly UpdateRow[]) => void;
  /** The room is no more (SAVE4); `unsaved` never reached the disk. */
  readonly onFailed: (room: Room, unsaved: readonly Unsaved[]) => void;
  /** The last member has left. */
  readonly onEmpty: (room: Room) => void;
};

export type RoomStart = {
  readonly key: DocumentKey;
  readonly epoch: number;
  readonly schema: number;
  readonly seq: number;
  readonly document: LiveDocument;
  readonly leases: LeaseDesk;
};

/** One live document and everybody who has it open. */
export class Room implements CommitSource {
  readonly key: DocumentKey;
  readonly epoch: number;
  readonly schema: number;
  readonly leases: LeaseDesk;
  readonly log: UnsavedLog;
  readonly presence: PresenceBoard;
  readonly members = new Set<Member>();
  readonly #deps: RoomDeps;
  readonly #readers: Readers;
  #document: LiveDocument;
  /** Members with something for the next turn. */
  readonly #pending = new Set<Member>();
  #pins = 0;
  #holds = 0;
  #isRebuilding = false;
  #rebuilt: Promise<void> = Promise.resolve();
  #isTurnComing = false;
  #isClosed = false;

  constructor(start: RoomStart, deps: RoomDeps) {
    const { timers, clock, limits } = deps;
    this.key = start.key;
    this.epoch = start.epoch;
    this.schema = start.schema;
    this.leases = start.leases;
    this.log = new UnsavedLog(start.seq);
    this.#document = start.document;
    this.#deps = deps;
    this.presence = new PresenceBoard({
      timers,
      presenceBytes: limits.presenceBytes,
      ownerOf: (id) => this.leases.knownTo(id),
      broadcast: (frame) => this.broadcast(frame),
    });
    this.#readers = new Readers({
      clock,
      timers,
      waitingBytes: limits.waitingBytes,
      onReading: (member) => this.showEverybody(member),
    });
  }

  get document(): LiveDocument {
    return this.#document;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Nobody here, nothing to do, everything on disk: may leave memory (SAVE5, LEAVE2). */
  get isIdle(): boolean {
    const isUsed = this.members.size > 0 || this.#pending.size > 0 || this.#pins > 0;
    return !isUsed && this.isSound && this.#holds === 0 && this.log.isClean;
  }

  /** Whether the document in memory may be read: not while it is being built again (GATE9). */
  get isSound(): boolean {
    return !this.#isRebuilding && !this.#isClosed;
  }

  /** Whether edits have come in that were not looked at yet. */
  get hasWaiting(): boolean {
    return [...this.#pending].some(({ live }) => live.edits.length > 0);
  }

  /** Lets a member in, right after its welcome, and asks it for what the server does not have. */
  enter(member: Member): void {
    this.members.add(member);
    this.#readers.ask(member, this.#document, this.log);
  }

  leave(member: Member): void {
    if (!this.#isClosed) this.presence.leave(member);
    this.members.delete(member);
    if (this.members.size === 0) this.#deps.onEmpty(this);
  }

  receiveEdit(member: Member, edit: EditFrame): void {
    member.live.edits.push(edit);
    this.#wake(member);
  }

  receiveWants(member: Member, stateVector: Uint8Array): void {
    member.live.wants = stateVector;
    this.#wake(member);
  }

  /** Sends a frame to every member that has had its first step 2. */
  broadcast(frame: Uint8Array): void {
    for (const member of this.members) if (member.live.isReading) this.send(member, frame);
  }

  send(member: Member, frame: Uint8Array): void {
    sendTo(member, frame, this.#deps.limits.waitingBytes);
  }

  /** Keeps the room in memory until what this returns is called. */
  pin(): () => void {
    this.#pins += 1;
    return () => {
      this.#pins -= 1;
      if (this.members.size === 0) this.#deps.onEmpty(this);
    };
  }

  showEverybody(member: Member): void {
    const frame = this.presence.everybody();
    if (frame !== null && member.live.isReading) this.send(member, frame);
  }

  /** Stops the room's turns: what comes in waits. Each hold is released once. */
  hold(): void {
    this.#holds += 1;
  }

  release(): void {
    this.#holds -= 1;
    this.#comeBack();
  }

  /** Handles everything that has come in, now. */
  turn(): void {
    for (const member of this.#pending) {
      if (this.#isStopped) break;
      if (member.live.edits.length > 0 && !this.#deps.access.isFresh(member)) {
        this.#askAccess(member);
        continue;
      }
      this.#pending.delete(member);
      if (member.live.edits.length > 0) this.#take(member);
      else if (member.live.wants !== null) this.#answer(member);
    }
    this.#commitSoon();
  }

  /** Sends everything that is here now to the disk. Resolves with the number of its last row; rejects when it cannot be saved. */
  settle(): Promise<number> {
    this.log.cut();
    const settled = this.log.settled();
    this.#commitSoon();
    return settled;
  }

  /** Resolves when the document may be read again; rejects when the room is lost. */
  async whenSound(): Promise<void> {
    await this.#rebuilt;
    if (this.#isClosed) throw new Error('The room is closed');
  }

  /** Puts back what never reached the disk before, under its authors' names. Rejects when it cannot be saved now either. */
  async putBack(unsaved: readonly Unsaved[]): Promise<void> {
    for (const each of unsaved) {
      const { doc } = this.#document;
      const result = this.#document.change(
        () => applyUpdate(doc, each.bytes),
        () => true,
      );
      if (result.kind === 'surprise') throw new Error(`Cannot be put back: ${result.why}`);
      if (result.update !== null) this.#add({ ...each, bytes: result.update, from: null });
    }
    await this.settle();
  }

  takeRows(): readonly UpdateRow[] {
    return this.#isClosed ? [] : this.log.take();
  }

  saved(): void {
    if (this.#isClosed) return;
    const saved = this.log.saved();
    this.#readers.fanOut(this.members, saved);
    this.#deps.onSaved(this, saved.rows);
  }

  /** SAVE4: shows nothing to anybody; everybody comes back to what the disk has. */
  failed(error: unknown): void {
    if (this.#isClosed) return;
    this.#deps.log.error('collab.commit-failed', error, { ...this.key });
    this.close();
    for (const member of this.members) endSession(member.session, closeCode.serverError);
    this.#deps.onFailed(this, this.log.lost(error));
  }

  close(): void {
    this.#isClosed = true;
    this.presence.stop();
    this.#document.doc.destroy();
  }

  #commitSoon(): void {
    if (this.log.hasRows) this.#deps.queue.add(this);
  }

  get #isStopped(): boolean {
    return this.#holds > 0 || this.#isRebuilding || this.#isClosed;
  }

  #wake(member: Member): void {
    this.#pending.add(member);
    this.#comeBack();
  }

  #comeBack(): void {
    if (this.#isTurnComing || this.#isStopped || this.#pending.size === 0) return;
    this.#isTurnComing = true;
    this.#deps.timers.soon(() => {
      this.#isTurnComing = false;
      this.turn();
    });
  }

  #askAccess(member: Member): void {
    this.#pending.delete(member);
    void this.#deps.access.refresh(member).then(() => {
      if (member.live.edits.length > 0 || member.live.wants !== null) this.#wake(member);
    });
  }

  #take(member: Member): void {
    const { live } = member;
    const edits = live.isSuspect ? live.edits.slice(0, 1) : live.edits;
    live.edits = live.isSuspect ? live.edits.slice(1) : [];
    const { personId } = live.who;
    const taken = takeEdits({ document: this.#document, gate: this.#deps.gate }, edits, {
      isLeased: (client) => this.leases.ownerOf(client) === personId,
      readOnly: this.#deps.readOnly(member),
    });
    if (taken.kind === 'spoilt') return this.#spoilt(member, edits, taken.refusal);
    if (taken.update !== null) {
      this.#add({
        author: personId,
        bytes: taken.update,
        at: this.#deps.clock.now(),
        from: member,
      });
    }
    const result = settleEdits(member, taken.judged);
    if (result.refused !== null) this.#refuse(member, result.refused.edit, result.refused.refusal);
    if (result.hasGap) this.#readers.ask(member, this.#document, this.log);
    const { kept } = live.counts;
    this.log.whenSaved(() => tellSaved(member, kept));
    if (live.edits.length > 0 || live.wants !== null) this.#pending.add(member);
  }

  #add(update: Unsaved): void {
    this.log.add(update);
    this.#readers.changed();
  }

  #refuse(member: Member, edit: EditFrame, refusal: Refusal): void {
    tellRefused(member, edit, refusal);
    this.#deps.refused(member, refusal);
  }

  #answer(member: Member): void {
    const isSense = this.#readers.answer(member, this.#document, this.log, () =>
      this.#wake(member),
    );
    if (!isSense) endSession(member.session, closeCode.malformed);
  }

  /** GATE9: the document in memory is no longer to be trusted. The others' frames wait until it is built again. */
  #spoilt(member: Member, edits: readonly EditFrame[], refusal: Refusal | null): void {
    const [edit] = edits;
    if (refusal !== null && edit !== undefined) {
      member.live.writing = { kind: 'refused' };
      member.live.edits = [];
      this.#refuse(member, edit, refusal);
    } else {
      member.live.isSuspect = true;
      member.live.edits = [...edits, ...member.live.edits];
      this.#pending.add(member);
    }
    this.#rebuilt = this.#rebuild();
  }

  async #rebuild(): Promise<void> {
    this.#isRebuilding = true;
    try {
      await this.settle();
      const spoilt = this.#document;
      this.#document = await this.#deps.reload(this.key);
      spoilt.doc.destroy();
      this.#readers.changed();
      this.#isRebuilding = false;
      this.#comeBack();
    } catch (error) {
      this.failed(error);
    }
  }
}
