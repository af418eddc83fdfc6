import { notesBytes, plainTextChars } from '@fourchairs/shared/document/check/limits.ts';
import { type DocumentName, parseDocumentName } from '@fourchairs/shared/document/document-name.ts';
import { createDocument } from '@fourchairs/shared/document/roots.ts';
import { documentSchemaVersion } from '@fourchairs/shared/document/schema-version.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { closeCode } from '@fourchairs/shared/protocol/socket/close-code.ts';
import { encodeMarker, type Refused } from '@fourchairs/shared/protocol/socket/codec.ts';
import { protocolVersion } from '@fourchairs/shared/protocol/socket/frame.ts';
import type { Notice } from '@fourchairs/shared/protocol/socket/notice.ts';
import type { Limits, Welcome } from '@fourchairs/shared/protocol/socket/welcome.ts';
import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';

import { goneReasonOf, troubleOf } from './close-reason.ts';
import type { ConnectOptions } from './connect-options.ts';
import { type ConnectionState, type EndState, isEnd } from './connection-state.ts';
import { createAwareness } from './create-awareness.ts';
import { type Phase, sameState, stateOf } from './document-phase.ts';
import { FieldUndo } from './field-undo.ts';
import { isFromOutbox, KeptWords } from './kept-words.ts';
import { handleOwnFrames } from './own-frames.ts';
import { ProviderLink } from './provider-link.ts';
import { SaveTracker } from './save-tracker.ts';
import { takeLease } from './take-lease.ts';
import {
  changedPlaces,
  listUnsavedWords,
  type UnsavedPlace,
  type UnsavedWords,
} from './unsaved-words.ts';

/** After this long without an ack the person is told. */
const stalledMs = 10_000;

/**
 * One document over one connection, from the first welcome to its end. The Y.Doc outlives lost connections; when the
 * state is an end, throw this away and, where the person may come back, make another.
 */
export class DocumentConnection {
  readonly name: DocumentName;
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  readonly undo: FieldUndo;
  readonly #link: ProviderLink;
  readonly #tracker = new SaveTracker();
  readonly #kept: KeptWords | null;
  readonly #onNotice: (notice: Notice) => void;
  readonly #listeners = new Set<() => void>();
  #phase: Phase = { kind: 'joining', failed: false };
  #state: ConnectionState = { kind: 'connecting' };
  #welcome: Welcome | null = null;
  #lease: number | null = null;
  #hasContent = false;
  /** Said by the server on each connection. */
  #isDamaged = false;
  #progressAt = Date.now();
  /** Where unconfirmed edits changed something that is no words. */
  #changes: readonly { readonly edit: number; readonly place: UnsavedPlace }[] = [];

  constructor(options: ConnectOptions) {
    const { name, wsUrl, path, Socket = WebSocket, drop, chance } = options;
    this.name = name;
    this.#onNotice = options.onNotice ?? (() => {});
    this.doc = createDocument(must(parseDocumentName(name), `kind of document ${name}`).kind);
    this.undo = new FieldUndo(this.doc);
    const { doc } = this;
    const edit = () => this.#tracker.edits;
    this.#kept = options.keep ? new KeptWords({ ...options.keep, path, doc, edit }) : null;
    this.awareness = createAwareness(doc);
    // Nothing of ours is said under the random id the document was born with.
    this.awareness.setLocalState(null);
    // Before the provider: an edit must be counted before its frame goes out.
    doc.on('update', (update, _origin, _doc, transaction) => this.#updated(update, transaction));
    const { awareness } = this;
    const params = { schema: String(documentSchemaVersion) };
    this.#link = new ProviderLink(
      { wsUrl, path, doc, awareness, params, Socket, chance, ...(drop && { drop }) },
      {
        opening: () => this.#opening(),
        synced: () => this.#synced(),
        lost: (code) => this.#lost(code),
        closed: (code) => this.#gone(code),
        sent: (subType) => this.#mark(this.#tracker.sent(subType, this.#clock())),
        tick: () => this.#tick(),
      },
    );
    handleOwnFrames(this.#link.provider, {
      welcomed: (welcome) => this.#welcomed(welcome),
      acked: (frame) => this.#acked(frame),
      refused: (refused) => this.#refused(refused),
      noticed: (notice) => this.#noticed(notice),
    });
    this.#link.connect();
  }

  get state(): ConnectionState {
    return this.#state;
  }

  /** Whether everything the server had was here once: before that an editor would delete what it cannot see. */
  get hasContent(): boolean {
    return this.#hasContent;
  }

  /** Whether the document has its client id, so that presence may be said under it. */
  get hasLease(): boolean {
    return this.#lease !== null;
  }

  /** Calls `listener` after every change of `state`. Returns what stops it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What was typed here and is not known to be on the server's disk, for copying. */
  unsavedWords(): UnsavedWords[] {
    const own = [this.doc.clientID, this.#tracker.confirmedClock] as const;
    return [...(this.#kept?.returned ?? []), own].flatMap(([client, clock]) =>
      listUnsavedWords(this.name, this.doc, { client, clock }),
    );
  }

  /** Where something else was changed here, that is no words and not known to be on the server's disk: each place once. */
  unsavedPlaces(): UnsavedPlace[] {
    const confirmed = this.#tracker.confirmedEdits;
    const open = this.#changes.filter(({ edit }) => edit > confirmed).map(({ place }) => place);
    return [...new Map(open.map((place) => [place.where.join('.'), place])).values()];
  }

  /** Whether anything at all was changed here that is not known to be on the server's disk. */
  get hasUnsent(): boolean {
    return this.#tracker.unsent > 0;
  }

  /** Tries again now instead of later. */
  reconnect(): void {
    if (!isEnd(this.#state)) this.#link.reconnect();
  }

  /** The same, where nothing is connected or being connected. */
  wake(): void {
    if (!isEnd(this.#state)) this.#link.wake();
  }

  destroy(): void {
    this.#listeners.clear();
    this.#link.destroy();
    this.doc.destroy();
  }

  #opening(): void {
    this.#isDamaged = false;
    this.#tracker.opened();
  }

  /** How much a text and the notes may hold: as the server said, or what is true everywhere until it did. */
  get limits(): Pick<Limits, 'plainTextChars' | 'notesBytes'> {
    return this.#welcome?.limits ?? { plainTextChars, notesBytes };
  }

  #clock(): number {
    return Y.getState(this.doc.store, this.doc.clientID);
  }

  #welcomed(welcome: Welcome | null): void {
    if (welcome?.protocol !== protocolVersion) {
      this.#gone(closeCode.reload);
      return;
    }
    this.#welcome = welcome;
    this.#link.heartbeatMs = welcome.heartbeatMs;
    this.#link.provider.params = {
      schema: String(documentSchemaVersion),
      epoch: String(welcome.epoch),
    };
    // A document in which something was typed keeps its id. One that has only been read takes the new one: the server
    // remembers a reader's id no longer than its own process, and this may be the connection on which it may write.
    if (this.#lease !== null && this.#clock() > 0) return;
    this.#lease = welcome.clientId;
    takeLease(this.doc, this.awareness, welcome.clientId);
  }

  #synced(): void {
    if (this.#welcome === null || this.#phase.kind === 'ended') return;
    this.#progressAt = Date.now();
    this.#hasContent = true;
    // What was said beside the document while we were away was not heard.
    if (this.#phase.kind === 'lost') this.#onNotice({ kind: 'meeting-changed' });
    if (this.#welcome.grant === 'write') void this.#kept?.open(this.#welcome);
    this.#enter({
      kind: 'live',
      grant: this.#welcome.grant,
      stalled: false,
      damaged: this.#isDamaged,
    });
  }

  #lost(code: number | null): void {
    const phase = this.#phase;
    if (phase.kind === 'joining') this.#enter({ kind: 'joining', failed: true });
    if (phase.kind !== 'live' && phase.kind !== 'lost') return;
    const trouble = troubleOf(code) ?? (phase.kind === 'lost' ? phase.trouble : null);
    this.#enter({ kind: 'lost', grant: phase.grant, trouble });
  }

  #gone(code: number): void {
    this.#end({ kind: 'gone', reason: goneReasonOf(code), words: this.unsavedWords() });
  }

  #updated(update: Uint8Array, transaction: Y.Transaction): void {
    if (transaction.local || isFromOutbox(transaction)) {
      if (this.#tracker.unsent === 0) this.#progressAt = Date.now();
      this.#tracker.edited();
      this.#noteChange(update, transaction);
      if (transaction.local) this.#kept?.keep(update);
      this.#changed();
    } else if (this.#lease !== null && this.doc.clientID !== this.#lease) {
      // Yjs saw our id used elsewhere and drew a random one, under which nothing would be kept.
      this.doc.clientID = this.#lease;
      this.#refused({ count: 0, code: 'id-taken', text: '' });
    }
  }

  #noteChange(update: Uint8Array, transaction: Y.Transaction): void {
    const { edits } = this.#tracker;
    const places = changedPlaces(this.name, update, transaction);
    this.#changes = [...this.#changes, ...places.map((place) => ({ edit: edits, place }))];
  }

  #acked(frame: number | null): void {
    if (frame === null) return;
    this.#mark(this.#tracker.acked(frame, this.#clock()));
    const confirmed = this.#tracker.confirmedEdits;
    this.#changes = this.#changes.filter(({ edit }) => edit > confirmed);
    this.#kept?.confirm(this.#tracker.confirmedEdits);
    this.#progressAt = Date.now();
    if (this.#phase.kind === 'live') this.#enter({ ...this.#phase, stalled: false });
  }

  #mark(frame: number | null): void {
    if (frame !== null) this.#link.send(encodeMarker(frame));
  }

  /** What was typed after a refused frame builds on it: all of it is offered for copying. */
  #refused(refused: Refused | null): void {
    const { code, text } = refused ?? { code: 'unknown', text: '' };
    const words = this.unsavedWords();
    if (code === 'finished') this.#finished(null);
    else this.#end({ kind: 'refused', code, text, words });
  }

  #noticed(notice: Notice | null): void {
    // A kind of a later version: nothing we could do with it.
    if (notice === null) return;
    if (notice.kind === 'access' && this.#welcome !== null) {
      this.#welcome = { ...this.#welcome, grant: notice.grant };
      if (this.#phase.kind === 'live') this.#enter({ ...this.#phase, grant: notice.grant });
    }
    if (notice.kind === 'damaged') this.#isDamaged = true;
    if (notice.kind === 'finished') this.#finished(notice.n);
    if (notice.kind !== 'heartbeat') this.#onNotice(notice);
  }

  #finished(version: number | null): void {
    const [words, places] = [this.unsavedWords(), this.unsavedPlaces()];
    this.#end({ kind: 'finished', version, words, places });
  }

  #tick(): void {
    const late = this.#tracker.unsent > 0 && Date.now() - this.#progressAt > stalledMs;
    if (late && this.#phase.kind === 'live') this.#enter({ ...this.#phase, stalled: true });
  }

  #end(end: EndState): void {
    if (this.#phase.kind === 'ended') return;
    this.#enter({ kind: 'ended', end });
    // Of a finished meeting they are kept until their person has seen to them: this page may not live that long.
    if (end.kind === 'refused') this.#kept?.forget();
    this.#link.destroy();
  }

  #enter(phase: Phase): void {
    if (this.#phase.kind === 'ended') return;
    this.#phase = phase;
    this.#changed();
  }

  #changed(): void {
    const state = stateOf(this.#phase, this.#tracker.unsent);
    if (sameState(state, this.#state)) return;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
