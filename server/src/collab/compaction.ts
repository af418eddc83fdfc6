import { createHash } from 'node:crypto';

import { canonicalJson } from '@fourchairs/shared/document/canonical-json.ts';
import { rootsOf } from '@fourchairs/shared/document/roots.ts';
import type { Clock } from '@fourchairs/shared/lib/clock.ts';
import * as Y from 'yjs';

import type { Log } from '#lib/log.ts';
import type { DocumentStore, UpdateRow } from '#store/store.ts';

import { LiveDocument } from './live-document.ts';
import type { Room } from './room.ts';

/** After a failure the next try may wait: the rows are good as they are. */
const retryAfter = 60_000;

type Tail = { rows: number; bytes: number };

/** So much of a log is read slower than a snapshot of the same document (SAVE6). */
export const defaultCompactAt: Readonly<Tail> = { rows: 200, bytes: 256 * 1024 };

export type CompactionDeps = {
  readonly documents: DocumentStore;
  readonly clock: Clock;
  readonly log: Log;
  readonly documentBytes: number;
  /** The rows, or the bytes of them, that are replaced by a snapshot. */
  readonly at: Readonly<Tail>;
};

const digest = ({ doc, kind }: LiveDocument): string => {
  const hash = createHash('sha256');
  for (const key of Object.keys(rootsOf(kind))) {
    hash.update(`${key}:${canonicalJson(doc.share.get(key)?.toJSON())}\n`);
  }
  return hash.digest('hex');
};

const isSame = (a: LiveDocument, b: LiveDocument): boolean => {
  const [left, right] = [a.doc.store, b.doc.store];
  return (
    Buffer.compare(a.stateVector(), b.stateVector()) === 0 &&
    Y.equalDeleteSets(
      Y.createDeleteSetFromStructStore(left),
      Y.createDeleteSetFromStructStore(right),
    ) &&
    digest(a) === digest(b)
  );
};

/** Replaces a document's rows by a snapshot that was read back and found to be the same document (SAVE6). */
export class Compaction {
  readonly #deps: CompactionDeps;
  readonly #tails = new WeakMap<Room, Tail>();
  readonly #underWay = new Set<Room>();
  readonly #failedAt = new WeakMap<Room, number>();

  constructor(deps: CompactionDeps) {
    this.#deps = deps;
  }

  opened(room: Room, tail: Tail): void {
    this.#tails.set(room, { ...tail });
  }

  saved(room: Room, rows: readonly UpdateRow[]): void {
    const tail = this.#tails.get(room) ?? { rows: 0, bytes: 0 };
    tail.rows += rows.length;
    for (const { bytes } of rows) tail.bytes += bytes.length;
    this.#tails.set(room, tail);
    const { at, clock } = this.#deps;
    const isLong = tail.rows >= at.rows || tail.bytes >= at.bytes;
    const failedAt = this.#failedAt.get(room) ?? -Infinity;
    if (isLong && clock.now() - failedAt >= retryAfter) void this.compact(room);
  }

  /** Rows since the last snapshot. */
  tailOf(room: Room): number {
    return this.#tails.get(room)?.rows ?? 0;
  }

  /** Never rejects: a document whose rows could not be replaced is as good as before. */
  async compact(room: Room): Promise<void> {
    const tail = this.#tails.get(room);
    if (room.isQuarantined || !room.isSound || this.#underWay.has(room) || tail === undefined)
      return;
    this.#underWay.add(room);
    const before = { ...tail };
    try {
      await this.#replaceRows(room);
      tail.rows -= before.rows;
      tail.bytes -= before.bytes;
    } catch (error) {
      this.#failedAt.set(room, this.#deps.clock.now());
      this.#deps.log.error('collab.compaction-failed', error, { ...room.key });
    }
    this.#underWay.delete(room);
  }

  async #replaceRows(room: Room): Promise<void> {
    const { clock, documents, documentBytes } = this.#deps;
    const { document } = room;
    const bytes = Y.encodeStateAsUpdate(document.doc);
    const readBack = new LiveDocument(document.kind, { limit: documentBytes, clock });
    readBack.fill([bytes]);
    const same = isSame(document, readBack);
    readBack.doc.destroy();
    if (!same) throw new Error('A snapshot does not read back as its document');
    const seq = await room.settle();
    await documents.compact(room.key, room.epoch, { seq, bytes });
  }
}
