import { type DocumentName, prepOwnerOf } from '@fourchairs/shared/document/document-name.ts';
import { type TypedWords, listTypedWords } from '@fourchairs/shared/document/typed-words.ts';
import type { Clock } from '@fourchairs/shared/lib/clock.ts';
import { closeCode } from '@fourchairs/shared/protocol/socket/close-code.ts';
import { encodeStateAsUpdate, getState } from 'yjs';

import type { Log } from '#lib/log.ts';
import type { DocumentKey } from '#store/store.ts';

import type { Who } from './admission.ts';
import type { EditGate } from './edit-gate.ts';
import { type Hands, LiveDocument } from './live-document.ts';
import { type EditFrame, type Member, endSession, isClosed } from './session.ts';
import { takeEdits } from './take-edits.ts';
import type { Cancel, Timers } from './timers.ts';
import { timings } from './timings.ts';

/** By client id, how far its typing goes. */
type Clocks = ReadonlyMap<number, number>;

/** What one client id typed, and how far it had come with that. */
type LateTyped = {
  readonly client: number;
  readonly clock: number;
  readonly words: readonly TypedWords[];
};

/**
 * Puts words that came after Finish beside the record, as those of whoever typed them. Rejects when it cannot now.
 * `typed` gives what there is beyond what was kept before, by another connection or before the server was started.
 */
export type KeepLate = (late: {
  readonly who: Who;
  readonly document: DocumentName;
  readonly epoch: number;
  readonly typed: (kept: Clocks) => readonly LateTyped[];
}) => Promise<void>;

export type LateDeps = {
  readonly keep: KeepLate;
  readonly gate: EditGate;
  readonly documentBytes: number;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly log: Log;
};

/** The document as it was finished, and who writes. */
type Place = {
  readonly key: DocumentKey;
  readonly epoch: number;
  readonly document: LiveDocument;
  readonly hands: Pick<Hands, 'isLeased' | 'people'>;
};

/** As many documents that nobody else sees are in memory at once. */
const mostCopies = 200;

/** How far each client id of the document got. */
const clocksOf = ({ doc: { store } }: LiveDocument): Clocks =>
  new Map(Array.from(store.clients.keys(), (client) => [client, getState(store, client)]));

/** What one connection writes after Finish, in a copy of the document that nobody else sees. */
class LateWriter {
  readonly #place: Place;
  readonly #deps: LateDeps;
  readonly #copy: LiveDocument;
  readonly #finished: Clocks;

  constructor(place: Place, deps: LateDeps) {
    const { document } = place;
    const { documentBytes: limit, clock } = deps;
    this.#place = place;
    this.#deps = deps;
    this.#copy = new LiveDocument(document.kind, { limit, clock });
    this.#copy.fill([encodeStateAsUpdate(document.doc)]);
    this.#finished = clocksOf(this.#copy);
  }

  /** Whether the edit was as sound as one has to be in a meeting that goes on. */
  take(edit: EditFrame): boolean {
    const { hands } = this.#place;
    const who = { ...hands, readOnly: null, credit: () => [] };
    const taken = takeEdits({ document: this.#copy, gate: this.#deps.gate }, [edit], who);
    return taken.kind === 'sound' && taken.judged[0]?.verdict.kind !== 'refused';
  }

  /** What was typed since Finish beyond what was kept, and still stands. */
  typed(kept: Clocks): LateTyped[] {
    const { doc } = this.#copy;
    return [...clocksOf(this.#copy)].flatMap(([client, clock]) => {
      const from = Math.max(this.#finished.get(client) ?? 0, kept.get(client) ?? 0);
      if (clock <= from) return [];
      const all = listTypedWords(doc, { client, clock: from });
      const words = all.filter((each) => each.words.trim() !== '');
      return words.length === 0 ? [] : [{ client, clock, words }];
    });
  }

  end(): void {
    this.#copy.doc.destroy();
  }
}

type Late = {
  readonly writer: LateWriter;
  readonly member: Member;
  readonly place: Pick<Place, 'key' | 'epoch'>;
  quiet: Cancel;
  /** Something was typed since it was last kept. */
  isDue: boolean;
  isGone: boolean;
  /** Until everything that is due is kept. */
  keeping: Promise<void> | null;
};

/**
 * Words that come after Finish (VERSION2), of clients that know no better than to go on sending: when one is quiet, or
 * gone, they are put beside the record as their author's. A page of ours, which is what a trunk carries, does that itself
 * and tells its person; a preparation is nobody else's, so nothing of it is put anywhere.
 */
export class LateWords {
  readonly #deps: LateDeps;
  readonly #late = new Map<Member, Late>();
  /** Of those who are gone too, until what they typed is kept. */
  readonly #copies = new Set<Late>();

  constructor(deps: LateDeps) {
    this.#deps = deps;
  }

  /** These edits came too late, in this order. */
  begin(member: Member, place: Place, edits: readonly EditFrame[]): void {
    const { name } = place.key;
    if (member.session.carrier.isOfPage || prepOwnerOf(name) !== null) return;
    // It comes back with the same words when there is room for another copy.
    if (this.#copies.size >= mostCopies) return endSession(member.session, closeCode.tryLater);
    const { key, epoch } = place;
    const late: Late = {
      writer: new LateWriter(place, this.#deps),
      member,
      place: { key, epoch },
      quiet: () => {},
      isDue: false,
      isGone: false,
      keeping: null,
    };
    this.#late.set(member, late);
    this.#copies.add(late);
    for (const edit of edits) this.more(member, edit);
    if (isClosed(member.session)) this.left(member);
  }

  /** The same connection goes on. */
  more(member: Member, edit: EditFrame): void {
    const late = this.#late.get(member);
    if (late === undefined) return;
    late.quiet();
    if (!late.writer.take(edit)) return this.left(member);
    late.isDue = true;
    late.quiet = this.#deps.timers.after(timings.lateQuiet, () => this.#put(late));
  }

  /** Nothing more comes of it. */
  left(member: Member): void {
    const late = this.#late.get(member);
    if (late === undefined) return;
    late.quiet();
    late.isGone = true;
    this.#late.delete(member);
    this.#put(late);
  }

  /** Everything that was typed too late until now is beside its record. */
  async settle(): Promise<void> {
    const all = [...this.#copies];
    for (const late of all) this.#put(late);
    await Promise.all(all.flatMap(({ keeping }) => keeping ?? []));
  }

  /** The documents of which something that was typed too late is not beside its record. */
  unsaved(): DocumentKey[] {
    return [...this.#copies]
      .filter(({ isDue, keeping }) => isDue || keeping !== null)
      .map(({ place }) => place.key);
  }

  /** What is being kept already goes on with what came meanwhile. */
  #put(late: Late): void {
    if (late.keeping !== null) return;
    if (late.isDue && late.writer.typed(new Map()).length === 0) late.isDue = false;
    if (late.isDue) late.keeping = this.#keep(late);
    else this.#end(late);
  }

  #end(late: Late): void {
    if (!late.isGone) return;
    this.#copies.delete(late);
    late.writer.end();
  }

  /** Until it is kept: a disk that fails heals, and whoever typed may be gone for good. */
  async #keep(late: Late): Promise<void> {
    const { who } = late.member.live;
    const { key, epoch } = late.place;
    const typed = (kept: Clocks): LateTyped[] => late.writer.typed(kept);
    const { keep, log, timers } = this.#deps;
    while (late.isDue) {
      late.isDue = false;
      try {
        await keep({ who, document: key.name, epoch, typed });
      } catch (error) {
        late.isDue = true;
        log.error('collab.late-not-kept', error, { meeting: who.meetingId, name: key.name });
        await new Promise<void>((resolve) => {
          timers.after(timings.healing, resolve);
        });
      }
    }
    late.keeping = null;
    this.#end(late);
  }
}
