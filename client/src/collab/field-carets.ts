import { type FieldCaret, type Names, readPresence } from './people-here.ts';

/** How long a name stays beside a caret after it moved. */
const nameMs = 2000;

const none: readonly FieldCaret[] = [];

type Seen = { readonly key: string; readonly at: string; readonly caret: FieldCaret };

/** Other people's carets by field, with the two seconds of their name. */
export class FieldCarets {
  readonly #changed: () => void;
  readonly #seen = new Map<number, Seen>();
  readonly #timers = new Map<number, ReturnType<typeof setTimeout>>();
  #byField = new Map<string, readonly FieldCaret[]>();

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  inField(key: string): readonly FieldCaret[] {
    return this.#byField.get(key) ?? none;
  }

  /** Reads everybody's presence. Returns whether a caret came, went or moved. */
  look(states: ReadonlyMap<number, unknown>, me: number, names: Names): boolean {
    let changed = false;
    for (const clientId of this.#seen.keys()) {
      if (!states.has(clientId)) changed = this.#forget(clientId) || changed;
    }
    for (const [clientId, state] of states) {
      if (clientId !== me) changed = this.#lookAt(clientId, state, names) || changed;
    }
    return changed;
  }

  destroy(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  #lookAt(clientId: number, state: unknown, names: Names): boolean {
    const here = readPresence(state);
    if (here === null || here.field === null) return this.#forget(clientId);
    const { personId, role } = here.person;
    const name = names.get(personId) ?? here.person.name;
    const { key, anchor, head } = here.field;
    const at = JSON.stringify([key, anchor, head, name, role]);
    if (this.#seen.get(clientId)?.at === at) return false;
    this.#forget(clientId);
    this.#put({ key, at, caret: { clientId, personId, name, role, anchor, head, moving: true } });
    this.#timers.set(
      clientId,
      setTimeout(() => this.#rest(clientId), nameMs),
    );
    return true;
  }

  #rest(clientId: number): void {
    const seen = this.#seen.get(clientId);
    if (seen === undefined) return;
    this.#forget(clientId);
    this.#put({ ...seen, caret: { ...seen.caret, moving: false } });
    this.#changed();
  }

  #put(seen: Seen): void {
    this.#seen.set(seen.caret.clientId, seen);
    this.#byField.set(seen.key, [...this.inField(seen.key), seen.caret]);
  }

  #forget(clientId: number): boolean {
    clearTimeout(this.#timers.get(clientId));
    this.#timers.delete(clientId);
    const seen = this.#seen.get(clientId);
    if (seen === undefined) return false;
    this.#seen.delete(clientId);
    const left = this.inField(seen.key).filter((caret) => caret.clientId !== clientId);
    if (left.length === 0) this.#byField.delete(seen.key);
    else this.#byField.set(seen.key, left);
    return true;
  }
}
