import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

import type { CreditEnd } from '#store/repositories/credit-seals.ts';

type Key = { readonly meeting: MeetingId; readonly name: DocumentName };

/** The end of a document's chain: what the next row is linked to. */
export type Head = CreditEnd & {
  readonly epoch: number;
  readonly schema: number;
  readonly seq: number;
  readonly link: Uint8Array;
};

const most = 20_000;

const nameOf = ({ meeting, name }: Key): string => `${meeting}/${name}`;

/**
 * Heads that this process read or wrote last, so that a keystroke need not read its document's. Each is proved again by
 * the write itself, which moves the head only from where it was.
 */
export class Heads {
  readonly #known = new Map<string, Head>();

  get(key: Key): Head | null {
    return this.#known.get(nameOf(key)) ?? null;
  }

  /** The one that was not used for longest goes when there are too many. */
  set(key: Key, head: Head): void {
    const name = nameOf(key);
    this.#known.delete(name);
    this.#known.set(name, head);
    if (this.#known.size <= most) return;
    for (const oldest of this.#known.keys()) {
      this.#known.delete(oldest);
      return;
    }
  }

  forget(key: Key): void {
    this.#known.delete(nameOf(key));
  }
}
