import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

import type { Log } from '#lib/log.ts';
import type { DocumentKey } from '#store/store.ts';

import type { Unsaved } from './batches.ts';
import { inTime } from './in-time.ts';
import { LeaseDesk } from './lease-desk.ts';
import type { LeaseQueue } from './lease-queue.ts';
import type { LiveDocument } from './live-document.ts';
import { type LoadDeps, type LoadedDocument, loadDocument } from './load-document.ts';
import { Room, type RoomDeps } from './room.ts';
import type { Cancel, Timers } from './timers.ts';
import { timings } from './timings.ts';

export type RegistryDeps = LoadDeps & {
  readonly leases: LeaseQueue;
  /** Where client ids come from; left out: from chance. */
  readonly newClientId: (() => number) | undefined;
  readonly timers: Timers;
  readonly log: Log;
  readonly room: Omit<RoomDeps, 'reload' | 'onFailed' | 'onEmpty'>;
  /** A document was found damaged from row `seq` on; once for each while the process lives. */
  readonly onDamaged: (key: DocumentKey, seq: number) => void;
  /** Called with every room as it comes into memory, before anybody is let in. */
  readonly onOpened: (room: Room, tail: LoadedDocument['tail']) => void;
};

type Loading = {
  readonly key: DocumentKey;
  readonly loading: Promise<Room | null>;
  room: Room | null;
};
/** Words that are in memory only, since the disk failed them. */
type Homeless = {
  readonly key: DocumentKey;
  readonly epoch: number;
  readonly unsaved: readonly Unsaved[];
};

const nameOf = ({ meeting, name }: DocumentKey): string => `${meeting}/${name}`;

/** The rooms in memory. A document is loaded once however many ask for it at the same time (JOIN6). */
export class RoomRegistry {
  readonly #deps: RegistryDeps;
  readonly #rooms = new Map<string, Loading>();
  readonly #unloads = new Map<Room, Cancel>();
  readonly #homeless = new Map<string, Homeless>();
  /** Words that the document as the disk has it cannot take: never tried again, kept to be told of at the end. */
  readonly #hopeless: Homeless[] = [];
  readonly #damaged = new Set<string>();
  #healing: Cancel | null = null;

  constructor(deps: RegistryDeps) {
    this.#deps = deps;
  }

  /** The room of a document; null when there is no such document. Rejects when it cannot be read. */
  open(key: DocumentKey): Promise<Room | null> {
    const name = nameOf(key);
    const found = this.#rooms.get(name);
    if (found) return found.loading;
    const entry: Loading = { key, loading: this.#load(key), room: null };
    this.#rooms.set(name, entry);
    void entry.loading.then(
      (room) => {
        if (room === null) this.#forget(name, entry);
        else entry.room = room;
      },
      () => this.#forget(name, entry),
    );
    return entry.loading;
  }

  /**
   * Only the entry that is meant: a room that failed while it was loaded is out already, and by the time its loading
   * is over somebody may have opened the next. Two rooms of one document would not see each other's words.
   */
  #forget(name: string, entry: Loading): void {
    if (this.#rooms.get(name) === entry) this.#rooms.delete(name);
  }

  /** The rooms of a meeting that are in memory. */
  ofMeeting(meeting: MeetingId): readonly Room[] {
    return this.all().filter(({ key }) => key.meeting === meeting);
  }

  /** VERSION3: a saved meeting's documents are read from the disk anew; one that is being read is let go as well. */
  readAgain(meeting: MeetingId): void {
    for (const [name, entry] of this.#rooms) {
      if (entry.key.meeting !== meeting) continue;
      this.#forget(name, entry);
      void entry.loading.then(
        (room) => room?.sendAway(),
        () => {},
      );
    }
  }

  all(): readonly Room[] {
    return [...this.#rooms.values()].flatMap(({ room }) => (room === null ? [] : [room]));
  }

  /** Documents with words that are not on disk. */
  unsaved(): readonly DocumentKey[] {
    const inRooms = this.all().filter((room) => room.hasUnsaved);
    return [...inRooms, ...this.#homeless.values(), ...this.#hopeless].map(({ key }) => key);
  }

  /**
   * A disk that never answers is one that fails: nobody waits for it without end, and whoever comes next asks it anew.
   * No room is made of an answer that comes too late, since there may be one by then.
   */
  #read(key: DocumentKey): Promise<LoadedDocument | null> {
    const { timers } = this.#deps;
    const limit = { timers, ms: timings.loading, what: 'Loading a document' };
    return inTime(limit, loadDocument(this.#deps, key));
  }

  async #load(key: DocumentKey): Promise<Room | null> {
    const loaded = await this.#read(key);
    if (loaded === null) return null;
    if (loaded.damagedAt !== null) this.#tellDamaged(key, loaded.damagedAt);
    const { leases: queue, newClientId } = this.#deps;
    const known = { key, epoch: loaded.epoch, owners: loaded.leases };
    const leases = new LeaseDesk(queue, known, newClientId);
    const room = new Room(
      { ...loaded, key, leases },
      {
        ...this.#deps.room,
        reload: () => this.#reload(key),
        onFailed: (failed, unsaved) => this.#failed(failed, unsaved),
        onEmpty: (empty) => this.#unloadLater(empty),
      },
    );
    await this.#takeIn(room);
    this.#deps.onOpened(room, loaded.tail);
    this.#unloadLater(room);
    return room;
  }

  async #reload(key: DocumentKey): Promise<LiveDocument> {
    const loaded = await this.#read(key);
    if (loaded === null) throw new Error('The document is gone');
    // Everybody comes back to a room in which nobody may write.
    if (loaded.damagedAt !== null)
      throw new Error(`The document is damaged at ${loaded.damagedAt}`);
    return loaded.document;
  }

  /** Words the disk failed before go in first: nobody may join a document that lacks them and then meet them twice. */
  async #takeIn(room: Room): Promise<void> {
    const name = nameOf(room.key);
    const homeless = this.#homeless.get(name);
    // What cannot be put back stays in memory, and is told of at the end.
    if (homeless === undefined || room.isQuarantined) return;
    this.#homeless.delete(name);
    if (homeless.epoch === room.epoch) await this.#putBack(room, homeless);
    else this.#deps.log.warn('collab.words-of-other-epoch-dropped', { ...room.key });
  }

  /** A room that the disk failed has put them back where they were (`#failed`). What it cannot take spoils it: the next one comes without. */
  async #putBack(room: Room, homeless: Homeless): Promise<void> {
    try {
      await room.putBack(homeless.unsaved);
    } catch (error) {
      if (!room.isClosed) {
        this.#hopeless.push(homeless);
        this.#deps.log.error('collab.words-not-put-back', error, { ...room.key });
        room.close();
      }
      throw error;
    }
  }

  #tellDamaged(key: DocumentKey, seq: number): void {
    const name = nameOf(key);
    if (this.#damaged.has(name)) return;
    this.#damaged.add(name);
    this.#deps.log.warn('collab.document-damaged', { ...key, seq });
    this.#deps.onDamaged(key, seq);
  }

  #failed(room: Room, unsaved: readonly Unsaved[]): void {
    const name = nameOf(room.key);
    this.#rooms.delete(name);
    this.#unloads.get(room)?.();
    this.#unloads.delete(room);
    if (unsaved.length === 0) return;
    const { key, epoch } = room;
    const before = this.#homeless.get(name)?.unsaved ?? [];
    this.#homeless.set(name, { key, epoch, unsaved: [...before, ...unsaved] });
    this.#heal();
  }

  /** SAVE5: tries again, also when whoever typed it has closed the page. */
  #heal(): void {
    if (this.#healing !== null) return;
    this.#healing = this.#deps.timers.after(timings.healing, () => {
      this.#healing = null;
      for (const { key } of this.#homeless.values()) {
        this.open(key).catch(() => this.#heal());
      }
    });
  }

  #unloadLater(room: Room): void {
    this.#unloads.get(room)?.();
    if (room.isClosed) return;
    const cancel = this.#deps.timers.after(timings.unload, () => this.#unload(room));
    this.#unloads.set(room, cancel);
  }

  /** LEAVE2, SAVE5: only what nobody reads and what is on disk, wholly. */
  #unload(room: Room): void {
    this.#unloads.delete(room);
    if (room.members.size > 0 || room.isClosed) return;
    if (!room.isIdle) return this.#unloadLater(room);
    room.close();
    this.#rooms.delete(nameOf(room.key));
  }
}
