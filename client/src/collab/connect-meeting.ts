import { type DocumentName, parseDocumentName } from '@fourchairs/shared/document/document-name.ts';
import type { DocumentAccess } from '@fourchairs/shared/protocol/http/join.ts';
import type { Notice } from '@fourchairs/shared/protocol/socket/notice.ts';
import type { PresenceUser } from '@fourchairs/shared/protocol/socket/presence.ts';

import { takeFirstTrunk } from '#lib/first-trunk.ts';

import { combineStates } from './combined-state.ts';
import { DocumentConnection } from './connect-document.ts';
import { type ConnectionState, isEditable, isEnd } from './connection-state.ts';
import { sameState } from './document-phase.ts';
import { FinishWatch } from './finish-watch.ts';
import { guardLeaving } from './guard-leaving.ts';
import { MeetingPresence } from './meeting-presence.ts';
import { type LiveDocument, OpenDocuments, type RescuedWords } from './open-documents.ts';
import { type TrunkSockets, trunkSockets } from './trunk.ts';
import type { UnsavedPlace, UnsavedWords } from './unsaved-words.ts';

export type MeetingOptions = {
  /** The server's address: `wss://host`. */
  readonly wsUrl: string;
  readonly documents: readonly DocumentAccess[];
  readonly user: PresenceUser;
  /** Gather, meeting-changed and the rest, as said on the shared document. */
  readonly onNotice: (notice: Notice) => void;
  /** The meeting is finished: what is not in its record is shown first, then the page turns. */
  readonly onFinished: (finished: FinishedMeeting) => void;
  /** Whether the person says, now, that this device is theirs: unconfirmed words are then kept on it (CLIENT3). */
  readonly keepsWords?: () => boolean;
  /** What the documents travel on; channels of one socket unless a test says otherwise. */
  readonly sockets?: TrunkSockets;
};

export type FinishedMeeting = {
  /** Of the saved record; null when it was finished while this page was away: ask the server. */
  readonly version: number | null;
  /** Typed here and not in the record: they may stand beside it. */
  readonly words: readonly UnsavedWords[];
  /** Typed in a preparation and not kept: for whoever typed them, and nobody else. */
  readonly ownWords: readonly UnsavedWords[];
  /** Where something was chosen, moved or taken out that is not in the record. */
  readonly places: readonly UnsavedPlace[];
};

const isPrep = (name: DocumentName): boolean => parseDocumentName(name)?.kind === 'prep';

/** A document that this seat has no longer: what could not be kept of it is among the rescued words. */
const isLeft = (state: ConnectionState): boolean =>
  state.kind === 'gone' && state.reason === 'not-allowed';

/** All documents of one meeting for one seat, as one thing: one saved state, one presence, one list of rescued words. */
export class MeetingConnection {
  readonly presence: MeetingPresence;
  readonly #options: MeetingOptions;
  readonly #documents: OpenDocuments;
  readonly #finish: FinishWatch;
  readonly #sockets: TrunkSockets;
  readonly #listeners = new Set<() => void>();
  readonly #stopGuarding: () => void;
  readonly #away = new Set<DocumentName>();
  #state: ConnectionState = { kind: 'connecting' };

  constructor(options: MeetingOptions) {
    this.#options = options;
    this.#sockets = options.sockets ?? trunkSockets(WebSocket, takeFirstTrunk);
    this.presence = new MeetingPresence(options.user);
    this.#finish = new FinishWatch((version) => this.#finished(version));
    this.#documents = new OpenDocuments({
      connect: (name, { path }) => this.#connect(name, path),
      changed: (name) => this.#documentChanged(name),
    });
    this.#stopGuarding = guardLeaving(() => this.rescued.length > 0 || this.#hasUnsent());
    this.#documents.set(options.documents);
  }

  /** The combined state: `saved` when everything typed here, in whatever document, is on the server's disk. */
  get state(): ConnectionState {
    return this.#state;
  }

  /** Words that were not kept, until the person dismisses them. The same array until it changes. */
  get rescued(): readonly RescuedWords[] {
    return this.#documents.rescued;
  }

  /** Null when this seat has no such document. The same object until another Y.Doc takes its place. */
  document(name: DocumentName): LiveDocument | null {
    return this.#documents.get(name);
  }

  /** Calls `listener` after every change of state, documents or rescued words. Returns what stops it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What this seat may see now: give it `documents` of every answer of the server. */
  setDocuments(documents: readonly DocumentAccess[]): void {
    this.#documents.set(documents);
    this.#changed();
  }

  /** The server says the meeting is saved; this page may have been away when everybody was told. */
  setSaved(version: number): void {
    this.#finish.finish(version);
    this.#lookForFinish();
  }

  /** What was typed in any document and is not known to be saved. */
  unsavedWords(): UnsavedWords[] {
    return this.#documents.all.flatMap(({ connection }) => connection.unsavedWords());
  }

  dismissRescued(id: number): void {
    this.#documents.dismiss(id);
    this.#changed();
  }

  /** Tries again now instead of later. */
  reconnect(): void {
    for (const { connection } of this.#documents.all) connection.reconnect();
  }

  /** Joins documents that ended once more: after signing in again, or when the person says so. */
  rejoin(): void {
    this.#documents.rejoin();
    this.#changed();
  }

  destroy(): void {
    this.#stopGuarding();
    this.#finish.destroy();
    this.#listeners.clear();
    this.presence.destroy();
    this.#documents.destroy();
  }

  /** What was refused is among the rescued words, until the person has seen to it. */
  #hasUnsent(): boolean {
    return this.#documents.all.some(
      ({ connection }) =>
        connection.hasUnsent && (!isEnd(connection.state) || connection.state.kind === 'finished'),
    );
  }

  #connect(name: DocumentName, path: string): DocumentConnection {
    const { wsUrl, onNotice, keepsWords } = this.#options;
    return new DocumentConnection({
      name,
      wsUrl,
      path,
      ...(name === 'meeting' && { onNotice }),
      ...(keepsWords && {
        keep: { isOwn: keepsWords, onStale: (words) => this.#stale(name, words) },
      }),
      ...this.#sockets,
    });
  }

  #stale(name: DocumentName, words: string): void {
    this.#documents.rescueStale(name, words);
    this.#changed();
  }

  #documentChanged(name: DocumentName): void {
    const meeting = this.#documents.get('meeting')?.connection;
    const isThere = meeting !== undefined && meeting.state.kind !== 'connecting';
    if (name === 'meeting' && isThere && meeting.hasLease) this.presence.attach(meeting.awareness);
    this.#wakeOthers(name);
    this.#lookForFinish();
    this.#changed();
  }

  /** Where one document is back, the server is: the others need not wait out their random times. */
  #wakeOthers(name: DocumentName): void {
    const state = this.#documents.get(name)?.connection.state;
    if (state?.kind === 'offline') this.#away.add(name);
    else if (state?.kind !== 'not-saved' && this.#away.delete(name)) {
      for (const { connection } of this.#documents.all) connection.wake();
    }
  }

  #lookForFinish(): void {
    this.#finish.look(this.#documents.all.map(({ connection }) => connection.state));
  }

  /** A lane of somebody else's that cannot be reached does not make my own words unsaved. */
  #countedStates(): ConnectionState[] {
    return this.#documents.all
      .filter(
        ({ access, connection: { name, state } }) =>
          name === 'meeting' || isEditable(state) || (access.grant === 'write' && !isLeft(state)),
      )
      .map(({ connection }) => connection.state);
  }

  #finished(version: number | null): void {
    const all = this.#documents.all.map(({ connection }) => connection);
    const words = all.flatMap((connection) => connection.unsavedWords());
    const isOwn = ({ document }: UnsavedWords) => isPrep(document);
    this.#options.onFinished({
      version,
      words: words.filter((each) => !isOwn(each)),
      ownWords: words.filter(isOwn),
      places: all.flatMap((connection) => connection.unsavedPlaces()),
    });
  }

  #changed(): void {
    const state = combineStates(this.#countedStates());
    if (!sameState(state, this.#state)) this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
