import { randomInt } from 'node:crypto';

import type { PersonId } from '@fourchairs/shared/lib/ids.ts';

import { type DocumentKey, StoreConflict } from '#store/store.ts';

import type { LeaseQueue } from './lease-queue.ts';
import { serverClientId } from './live-document.ts';

const tries = 8;

/** Unsigned 32 bits, as Yjs's own: larger ones cost bytes in every frame. */
const drawClientId = (): number => randomInt(serverClientId + 1, 2 ** 32);

/**
 * Client ids of one document and epoch: each is given to one Y.Doc of one person, and never again. It is on disk before
 * the client hears of it, so that words typed under it pass after a restart too.
 */
export class LeaseDesk {
  readonly #queue: LeaseQueue;
  readonly #key: DocumentKey;
  readonly #epoch: number;
  readonly #newClientId: () => number;
  readonly #owners: Map<number, PersonId>;
  /** Given to readers, whose ids go to disk only when they may write. */
  readonly #promised = new Map<number, PersonId>();
  /** On their way to the disk. */
  readonly #keeping = new Map<
    number,
    { readonly person: PersonId; readonly kept: Promise<void> }
  >();

  constructor(
    queue: LeaseQueue,
    { key, epoch, owners }: { key: DocumentKey; epoch: number; owners: Map<number, PersonId> },
    newClientId: () => number = drawClientId,
  ) {
    this.#newClientId = newClientId;
    this.#queue = queue;
    this.#key = key;
    this.#epoch = epoch;
    this.#owners = owners;
  }

  ownerOf(clientId: number): PersonId | null {
    return this.#owners.get(clientId) ?? null;
  }

  /** Whose id it is, readers' too. */
  knownTo(clientId: number): PersonId | null {
    return this.ownerOf(clientId) ?? this.#promised.get(clientId) ?? null;
  }

  /** An id for a reader: it may be seen, but nothing can be written under it. */
  promise(person: PersonId): number {
    const clientId = this.#draw();
    this.#promised.set(clientId, person);
    return clientId;
  }

  /** A fresh id that may be written under. Resolves when it is on disk. */
  async lease(person: PersonId): Promise<number> {
    for (let tried = 1; ; tried += 1) {
      const clientId = this.#draw();
      try {
        await this.keep(clientId, person);
        return clientId;
      } catch (error) {
        if (!(error instanceof StoreConflict) || tried === tries) throw error;
      }
    }
  }

  /** Puts an id on disk, so that it may be written under from now on. Two who ask at once wait for the same write. */
  async keep(clientId: number, person: PersonId): Promise<void> {
    if (this.#owners.get(clientId) === person) return;
    const underWay = this.#keeping.get(clientId);
    if (underWay?.person === person) return underWay.kept;
    const kept = this.#write(clientId, person);
    this.#keeping.set(clientId, { person, kept });
    try {
      await kept;
    } finally {
      if (this.#keeping.get(clientId)?.kept === kept) this.#keeping.delete(clientId);
    }
  }

  /** Puts every id on disk that this person was given as a reader: the Y.Doc of an earlier connection keeps its own. */
  async keepPromises(person: PersonId): Promise<void> {
    for (const [clientId, owner] of this.#promised) {
      if (owner === person) await this.keep(clientId, person);
    }
  }

  async #write(clientId: number, person: PersonId): Promise<void> {
    await this.#queue.lease(this.#key, this.#epoch, { clientId, person });
    this.#owners.set(clientId, person);
    this.#promised.delete(clientId);
  }

  #draw(): number {
    const clientId = this.#newClientId();
    return this.knownTo(clientId) === null ? clientId : this.#draw();
  }
}
