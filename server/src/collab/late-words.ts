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

/** Puts words that came after Finish beside the record, as those of whoever typed them. Rejects when it cannot now. */
export type KeepLate = (late: {
  readonly who: Who;
  readonly document: DocumentName;
  readonly words: readonly TypedWords[];
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
  readonly document: LiveDocument;
  readonly hands: Pick<Hands, 'isLeased' | 'people'>;
};

/** As many documents that nobody else sees are in memory at once. */
const mostCopies = 200;

/** How far each client id of the document got. */
const clocksOf = ({ doc: { store } }: LiveDocument): Map<number, number> =>
  new Map(Array.from(store.clients.keys(), (client) => [client, getState(store, client)]));

/** What one connection writes after Finish, in a copy of the document that nobody else sees. */
class LateWriter {
  readonly #place: Place;
  readonly #deps: LateDeps;
  readonly #copy: LiveDocument;
  #told: Map<number, number>;

  constructor(place: Place, deps: LateDeps) {
    const { document } = place;
    const { documentBytes: limit, clock } = deps;
    this.#place = place;
    this.#deps = deps;
    this.#copy = new LiveDocument(document.kind, { limit, clock });
    this.#copy.fill([encodeStateAsUpdate(document.doc)]);
    this.#told = clocksOf(this.#copy);
  }

  /** Whether the edit was as sound as one has to be in a meeting that goes on. */
  take(edit: EditFrame): boolean {
    const { hands } = this.#place;
    const who = { ...hands, readOnly: null, credit: () => [] };
    const taken = takeEdits({ document: this.#copy, gate: this.#deps.gate }, [edit], who);
    return taken.kind === 'sound' && taken.judged[0]?.verdict.kind !== 'refused';
  }

  /** What was typed since this was last asked, and still stands. */
  words(): TypedWords[] {
    const before = this.#told;
    this.#told = clocksOf(this.#copy);
    return [...this.#told].flatMap(([client, clock]) => {
      const from = before.get(client) ?? 0;
      return clock > from ? listTypedWords(this.#copy.doc, { client, clock: from }) : [];
    });
  }

  end(): void {
    this.#copy.doc.destroy();
  }
}

type Late = { readonly writer: LateWriter; readonly key: DocumentKey; quiet: Cancel };

/**
 * Words that come after Finish (VERSION2), of clients that know no better than to go on sending: when one is quiet, or
 * gone, they are put beside the record as their author's. A page of ours, which is what a trunk carries, does that itself
 * and tells its person; a preparation is nobody else's, so nothing of it is put anywhere.
 */
export class LateWords {
  readonly #deps: LateDeps;
  readonly #late = new Map<Member, Late>();
  readonly #keeping = new Set<Promise<void>>();

  constructor(deps: LateDeps) {
    this.#deps = deps;
  }

  /** These edits came too late, in this order. */
  begin(member: Member, place: Place, edits: readonly EditFrame[]): void {
    const { name } = place.key;
    if (member.session.carrier.isOfPage || prepOwnerOf(name) !== null) return;
    // It comes back with the same words when there is room for another copy.
    if (this.#late.size >= mostCopies) return endSession(member.session, closeCode.tryLater);
    const writer = new LateWriter(place, this.#deps);
    this.#late.set(member, { writer, key: place.key, quiet: () => {} });
    for (const edit of edits) this.more(member, edit);
    if (isClosed(member.session)) this.left(member);
  }

  /** The same connection goes on. */
  more(member: Member, edit: EditFrame): void {
    const late = this.#late.get(member);
    if (late === undefined) return;
    late.quiet();
    if (!late.writer.take(edit)) return this.left(member);
    late.quiet = this.#deps.timers.after(timings.lateQuiet, () => this.#put(member, late));
  }

  /** Nothing more comes of it. */
  left(member: Member): void {
    const late = this.#late.get(member);
    if (late === undefined) return;
    late.quiet();
    this.#late.delete(member);
    this.#put(member, late);
    late.writer.end();
  }

  /** Everything that was typed too late until now is beside its record. */
  async settle(): Promise<void> {
    for (const [member, late] of this.#late) this.#put(member, late);
    await Promise.all(this.#keeping);
  }

  #put(member: Member, { writer, key }: Late): void {
    const words = writer.words();
    if (words.every((each) => each.words.trim() === '')) return;
    const keeping = this.#keep({ who: member.live.who, document: key.name, words });
    this.#keeping.add(keeping);
    void keeping.then(() => this.#keeping.delete(keeping));
  }

  /** Until it is kept: a disk that fails heals, and whoever typed may be gone for good. */
  async #keep(late: Parameters<KeepLate>[0]): Promise<void> {
    const { keep, log, timers } = this.#deps;
    try {
      await keep(late);
    } catch (error) {
      const { meetingId: meeting } = late.who;
      log.error('collab.late-not-kept', error, { meeting, name: late.document });
      await new Promise<void>((resolve) => {
        timers.after(timings.healing, resolve);
      });
      return this.#keep(late);
    }
  }
}
