import type { EditGate, GateView, Verdict } from './edit-gate.ts';
import type { LiveDocument } from './live-document.ts';
import type { EditFrame } from './session.ts';

/** Frames below this are looked at and taken in a few milliseconds. */
const heavyBytes = 32 * 1024;

type Seen = Pick<GateView, 'doc' | 'changes'> & { readonly verdict: Verdict };
type Who = Pick<GateView, 'isLeased' | 'readOnly'>;

/**
 * A frame of the size that is allowed can cost tens of milliseconds, half of them before it is applied. So it is looked
 * at in one turn of the event loop and taken in the next, and the others are served in between. What was seen holds
 * while the document has not changed; if it has, the frame is looked at again in the turn that takes it.
 */
export class Foresight {
  readonly #gate: EditGate;
  readonly #seen = new WeakMap<Uint8Array, Seen>();

  constructor(gate: EditGate) {
    this.#gate = gate;
  }

  /** Judges as the gate does, and at once what it has looked at before. */
  readonly gate: EditGate = (view, update) => {
    const seen = this.#seen.get(update);
    const holds = seen?.doc === view.doc && seen.changes === view.changes;
    return holds && view.readOnly === null ? seen.verdict : this.#gate(view, update);
  };

  /**
   * Of somebody's edits, in order, those to take in this turn: all before the first heavy one that was not looked at.
   * Where that is the very first it is looked at now, and there is nothing to take.
   */
  ready(document: LiveDocument, edits: readonly EditFrame[], who: Who): readonly EditFrame[] {
    if (who.readOnly !== null) return edits;
    const heavy = edits.findIndex(
      ({ update }) => update.length > heavyBytes && !this.#seen.has(update),
    );
    const [first] = edits;
    if (heavy !== 0 || first === undefined) return heavy < 0 ? edits : edits.slice(0, heavy);
    const { doc, size, changes } = document;
    const verdict = this.#gate({ doc, size, changes, ...who }, first.update);
    this.#seen.set(first.update, { doc, changes, verdict });
    return [];
  }
}
