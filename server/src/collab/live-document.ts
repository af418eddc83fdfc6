import { checkChanged } from '@fourchairs/shared/document/check/check-changed.ts';
import type { People } from '@fourchairs/shared/document/check/check-provenance.ts';
import type { ProblemCode } from '@fourchairs/shared/document/check/problem.ts';
import { type DocumentKind, createDocument } from '@fourchairs/shared/document/roots.ts';
import type { Clock } from '@fourchairs/shared/lib/clock.ts';
import * as Y from 'yjs';

import type { Credit } from '#store/store.ts';

import { added } from './added.ts';
import { DocumentSize } from './gate/document-size.ts';
import { standsBetween } from './gate/stands-between.ts';

/** A client id nobody is ever leased, so that Yjs never finds somebody else using the server's own. */
export const serverClientId = 0;

export type Surprise = ProblemCode | 'threw' | 'left-pending' | 'foreign-clock' | 'out-of-place';

/** What is to be remembered of a transaction's words, before Yjs throws away those that were taken out. */
export type CreditOf = (transaction: Y.Transaction) => readonly Credit[];

/** Whose change it is, and whom it may name; null: whoever, since it was looked at before. */
export type Hands = {
  readonly isLeased: (client: number) => boolean;
  readonly people: People | null;
  readonly credit: CreditOf;
};

export type ChangeResult =
  /** `update`: canonical bytes of all that changed (GATE10); null when nothing did. */
  | {
      readonly kind: 'sound';
      readonly update: Uint8Array | null;
      readonly credits: readonly Credit[];
    }
  /** The document is no longer to be trusted: build it again without this change (GATE9). */
  | { readonly kind: 'surprise'; readonly why: Surprise };

/** What a transaction brought under one client id; what became one with an older struct stands right behind it. */
const areInPlace = ({ store }: Y.Doc, client: number, begin: number): boolean => {
  const structs = store.clients.get(client) ?? [];
  for (let index = structs.length - 1; index >= 0; index -= 1) {
    const struct = structs[index];
    if (struct === undefined || struct.id.clock < begin) return true;
    if (struct instanceof Y.Item && !standsBetween(store, struct)) return false;
  }
  return true;
};

const lookAgain = (
  { doc, kind }: { doc: Y.Doc; kind: DocumentKind },
  transaction: Y.Transaction,
  { isLeased, people }: Pick<Hands, 'isLeased' | 'people'>,
): Surprise | null => {
  const { pendingStructs, pendingDs } = doc.store;
  if (pendingStructs !== null || pendingDs !== null) return 'left-pending';
  for (const [client, clock] of transaction.afterState) {
    const begin = transaction.beforeState.get(client) ?? 0;
    if (begin === clock) continue;
    if (!isLeased(client)) return 'foreign-clock';
    if (!areInPlace(doc, client, begin)) return 'out-of-place';
  }
  return checkChanged(doc, kind, transaction, people)[0]?.code ?? null;
};

/** Yjs tells of a dozen things for every keystroke, and nobody listens to any but `update`: a tenth of its cost. */
const quieten = (doc: Y.Doc): Y.Doc => {
  const emit = doc.emit.bind(doc);
  doc.emit = (name, args) => {
    if (doc._observers.has(name)) emit(name, args);
  };
  return doc;
};

/** The Y.Doc of a room, and the one way to change it. */
export class LiveDocument {
  readonly doc: Y.Doc;
  readonly kind: DocumentKind;
  readonly size: DocumentSize;
  #produced: Uint8Array[] = [];
  #changes = 0;

  constructor(kind: DocumentKind, { limit, clock }: { limit: number; clock: Clock }) {
    this.kind = kind;
    this.doc = quieten(createDocument(kind));
    this.doc.clientID = serverClientId;
    this.size = new DocumentSize(limit, clock, 0);
  }

  /** How often it was changed. */
  get changes(): number {
    return this.#changes;
  }

  /** Applies what the store holds, in one step. Throws when anything of it is missing. */
  fill(updates: readonly Uint8Array[]): void {
    this.doc.transact(() => {
      for (const update of updates) Y.applyUpdate(this.doc, update);
    });
    const { pendingStructs, pendingDs } = this.doc.store;
    if (pendingStructs !== null || pendingDs !== null) throw new Error('The log has a gap');
    for (const update of updates) this.size.grew(update.length);
    this.#listen();
  }

  /** Not within `fill`: what listens would keep the bytes it was filled with in memory, as long as the document. */
  #listen(): void {
    this.doc.on('update', (update: Uint8Array) => {
      this.#produced = added(this.#produced, update);
    });
  }

  /**
   * Runs `change`, which may apply several updates, as one transaction and looks again at what it did. Several updates
   * in one transaction make one row and one frame.
   */
  change(change: () => void, who: Hands): ChangeResult {
    this.#changes += 1;
    const credits: Credit[] = [];
    const remember = (transaction: Y.Transaction) => credits.push(...who.credit(transaction));
    this.doc.on('afterTransaction', remember);
    // Yjs fills the empty list it kept since the last change and then throws it away: see `added`.
    this.doc._transactionCleanups = [];
    try {
      const transaction = this.doc.transact((current) => {
        change();
        return current;
      });
      const why = lookAgain(this, transaction, who);
      return why === null ? this.#sound(credits) : { kind: 'surprise', why };
    } catch {
      return { kind: 'surprise', why: 'threw' };
    } finally {
      this.doc.off('afterTransaction', remember);
      this.#produced = [];
    }
  }

  #sound(credits: readonly Credit[]): ChangeResult {
    const [first, ...more] = this.#produced;
    if (first === undefined) return { kind: 'sound', update: null, credits: [] };
    // Yjs tidies formatting in transactions of its own.
    const update = more.length === 0 ? first : Y.mergeUpdates(this.#produced);
    this.size.grew(update.length);
    return { kind: 'sound', update, credits };
  }

  stateVector(): Uint8Array {
    return Y.encodeStateVector(this.doc);
  }
}
