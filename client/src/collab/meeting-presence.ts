import type { Stage } from '@fourchairs/shared/domain/stages.ts';
import type { PresenceUser } from '@fourchairs/shared/protocol/socket/presence.ts';
import type { Awareness } from 'y-protocols/awareness';

import { watchActivity } from './activity.ts';
import { FieldCarets } from './field-carets.ts';
import {
  type FieldCaret,
  listPeople,
  type Names,
  type PersonHere,
  samePeople,
} from './people-here.ts';
import { throttle } from './throttle.ts';

/** Where my own caret is. */
export type MyField = { readonly key: string; readonly anchor: unknown; readonly head: unknown };

/** How often a moving caret is told to the others. */
const caretMs = 150;

/**
 * Who is here, at which stage, away or not, and typing in which field: the presence of the meeting document (HERE).
 * It outlives the document's connection: `attach` gives it the next one.
 */
export class MeetingPresence {
  /** Me, as the server will stamp it. */
  readonly user: PresenceUser;
  readonly #carets: FieldCarets;
  readonly #listeners = new Set<() => void>();
  readonly #stopWatching: () => void;
  readonly #tellField = throttle<MyField | null>(caretMs, (field) => this.#tell({ field }));
  #awareness: Awareness | null = null;
  #detach = () => {};
  #people: readonly PersonHere[] = [];
  #stage: Stage | null = null;
  #away = false;
  #names: Names = new Map();

  constructor(user: PresenceUser) {
    this.user = user;
    this.#carets = new FieldCarets(() => this.#changed());
    this.#stopWatching = watchActivity((away) => {
      this.#away = away;
      this.#tell({ away });
    });
  }

  get people(): readonly PersonHere[] {
    return this.#people;
  }

  /** Other people's carets in one field; the same array until one of them changes. */
  inField(key: string): readonly FieldCaret[] {
    return this.#carets.inField(key);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What this reader calls somebody; `otherwise` is what the server calls them. */
  nameOf(personId: string, otherwise: string): string {
    return this.#names.get(personId) ?? otherwise;
  }

  setNames(names: Names): void {
    this.#names = names;
    this.#look();
  }

  setStage(stage: Stage): void {
    this.#stage = stage;
    this.#tell({ stage });
  }

  /** Tells where my caret is, at most a few times a second; null when I left the field. */
  setField(field: MyField | null): void {
    this.#tellField(field);
  }

  /** Follows the presence of a document that was just welcomed, and tells it about me. */
  attach(awareness: Awareness): void {
    if (this.#awareness === awareness) return;
    this.#detach();
    const look = () => this.#look();
    awareness.on('change', look);
    this.#awareness = awareness;
    this.#detach = () => awareness.off('change', look);
    awareness.setLocalState({
      user: this.user,
      away: this.#away,
      ...(this.#stage !== null && { stage: this.#stage }),
    });
    this.#look();
  }

  destroy(): void {
    this.#tellField.cancel();
    this.#carets.destroy();
    this.#stopWatching();
    this.#detach();
    this.#listeners.clear();
    this.#awareness?.setLocalState(null);
  }

  #tell(part: Readonly<Record<string, unknown>>): void {
    const state = this.#awareness?.getLocalState();
    if (state) this.#awareness?.setLocalState({ ...state, ...part });
  }

  #look(): void {
    if (this.#awareness === null) return;
    const states = this.#awareness.getStates();
    const people = listPeople(states, { me: this.user.personId, names: this.#names });
    const moved = this.#carets.look(states, this.#awareness.clientID, this.#names);
    if (samePeople(people, this.#people) && !moved) return;
    if (!samePeople(people, this.#people)) this.#people = people;
    this.#changed();
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
