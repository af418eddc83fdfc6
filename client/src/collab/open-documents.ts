import {
  type DocumentName,
  laneOf,
  parseDocumentName,
  prepOf,
} from '@fourchairs/shared/document/document-name.ts';
import type { DocumentAccess } from '@fourchairs/shared/protocol/http/join.ts';

import { mayJoinAnew } from './combined-state.ts';
import { DocumentConnection } from './connect-document.ts';
import { type EndState, isEnd } from './connection-state.ts';

/** One document of the meeting as the page uses it. When `generation` grows it is another Y.Doc: mount editors anew. */
export type LiveDocument = {
  readonly connection: DocumentConnection;
  readonly generation: number;
};

/** Words the server did not keep, for the person to copy, and why. */
export type RescuedWords = {
  readonly id: number;
  readonly document: DocumentName;
  readonly why: EndState;
};

/** `since`: when it took another's place; 0 for the first of its name. */
type Open = LiveDocument & { readonly access: DocumentAccess; readonly since: number };

export type OpenDocumentsOptions = {
  readonly connect: (name: DocumentName, access: DocumentAccess) => DocumentConnection;
  readonly changed: (name: DocumentName) => void;
};

/** A document that ends again so soon is not joined anew by itself: something here would only repeat it. */
const tooSoonMs = 10_000;

const nameOf = (text: string): DocumentName | null => {
  const parsed = parseDocumentName(text);
  if (parsed === null || parsed.kind === 'meeting') return parsed && 'meeting';
  return parsed.kind === 'lane' ? laneOf(parsed.owner) : prepOf(parsed.owner);
};

/** The documents a seat may see, each with its connection; replaced where one ended and may be joined anew. */
export class OpenDocuments {
  readonly #options: OpenDocumentsOptions;
  readonly #open = new Map<DocumentName, Open>();
  #rescued: readonly RescuedWords[] = [];
  #count = 0;

  constructor(options: OpenDocumentsOptions) {
    this.#options = options;
  }

  get rescued(): readonly RescuedWords[] {
    return this.#rescued;
  }

  get all(): readonly Open[] {
    return [...this.#open.values()];
  }

  get(name: DocumentName): LiveDocument | null {
    return this.#open.get(name) ?? null;
  }

  /** Opens what is new, closes what is no longer allowed and leaves the rest alone. */
  set(documents: readonly DocumentAccess[]): void {
    const wanted = new Map<DocumentName, DocumentAccess>();
    for (const access of documents) {
      const name = nameOf(access.name);
      if (name !== null) wanted.set(name, access);
    }
    for (const [name, open] of this.#open) {
      if (wanted.get(name)?.path !== open.access.path) this.#close(name, open);
    }
    for (const [name, access] of wanted) {
      const open = this.#open.get(name);
      if (open === undefined) this.#join(name, access);
      else if (open.access.grant !== access.grant) this.#open.set(name, { ...open, access });
    }
  }

  /** Joins every document that ended once more, with a new Y.Doc. */
  rejoin(): void {
    for (const [name, { connection, access }] of this.#open) {
      if (isEnd(connection.state)) this.#join(name, access);
    }
  }

  /** The person copied the words, or does not want them. */
  dismiss(id: number): void {
    this.#rescued = this.#rescued.filter((each) => each.id !== id);
  }

  /** Words this device kept of a document that was replaced since. */
  rescueStale(document: DocumentName, words: string): void {
    const unsaved = [{ document, where: [], words }];
    this.#rescue(document, { kind: 'gone', reason: 'other-epoch', words: unsaved });
  }

  destroy(): void {
    for (const { connection } of this.all) connection.destroy();
    this.#open.clear();
  }

  #join(name: DocumentName, access: DocumentAccess): void {
    const old = this.#open.get(name);
    const connection = this.#options.connect(name, access);
    this.#count += 1;
    const since = old === undefined ? 0 : Date.now();
    this.#open.set(name, { connection, access, generation: this.#count, since });
    connection.subscribe(() => this.#stateChanged(name, connection));
    if (old !== undefined) this.#retire(old);
  }

  #close(name: DocumentName, open: Open): void {
    const words = open.connection.unsavedWords();
    this.#rescue(name, { kind: 'gone', reason: 'not-allowed', words });
    this.#open.delete(name);
    this.#retire(open);
  }

  /** What still shows the old document unmounts first. */
  #retire({ connection }: Open): void {
    setTimeout(() => connection.destroy(), 0);
  }

  #stateChanged(name: DocumentName, connection: DocumentConnection): void {
    const open = this.#open.get(name);
    if (open?.connection !== connection) return;
    const { state } = connection;
    if (isEnd(state) && state.kind !== 'finished') {
      this.#rescue(name, state);
      const tooSoon = Date.now() - open.since < tooSoonMs;
      if (mayJoinAnew(state) && !tooSoon) this.#join(name, open.access);
    }
    this.#options.changed(name);
  }

  #rescue(document: DocumentName, why: EndState): void {
    if (why.words.length === 0 && why.kind !== 'refused') return;
    this.#count += 1;
    this.#rescued = [...this.#rescued, { id: this.#count, document, why }];
  }
}
