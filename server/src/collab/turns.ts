import type { Member } from './session.ts';
import type { Timers } from './timers.ts';

/** When a room looks at what came in: once for all frames of a turn of the event loop, and not while it is held. */
export class Turns {
  readonly #timers: Timers;
  readonly #run: () => void;
  readonly #pending = new Set<Member>();
  readonly #postponed = new Set<Member>();
  /** Whose turn waits for something else, and until when. */
  readonly #waiting = new Map<Member, Promise<void>>();
  #holds = 0;
  #isComing = false;
  #isOver = false;

  constructor(timers: Timers, run: () => void) {
    this.#timers = timers;
    this.#run = run;
  }

  /** Members with something to look at in a turn that begins. They may be added and removed while this is walked. */
  gather(): Iterable<Member> {
    for (const member of this.#postponed) this.#pending.add(member);
    this.#postponed.clear();
    return this.#pending;
  }

  get hasPending(): boolean {
    return this.#pending.size + this.#postponed.size + this.#waiting.size > 0;
  }

  get isHeld(): boolean {
    return this.#holds > 0 || this.#isOver;
  }

  /** Edits have come in that nobody has looked at. */
  get hasEdits(): boolean {
    const all = [...this.#pending, ...this.#postponed, ...this.#waiting.keys()];
    return all.some(({ live }) => live.edits.length > 0);
  }

  /** Those who wait for something else than a turn; null when there are none. */
  whenReady(): Promise<unknown> | null {
    return this.#waiting.size === 0 ? null : Promise.all(this.#waiting.values());
  }

  wake(member: Member): void {
    this.#pending.add(member);
    this.#comeSoon();
  }

  /** Looks at a member again once `ready` resolves, which never rejects. */
  wakeAfter(member: Member, ready: Promise<void>): void {
    const waiting = ready.then(() => {
      if (this.#waiting.get(member) === waiting) this.#waiting.delete(member);
      if (member.live.edits.length > 0 || member.live.wants !== null) this.wake(member);
    });
    this.#waiting.set(member, waiting);
  }

  /** Looks at a member again in this turn or the next. */
  keep(member: Member): void {
    this.#pending.add(member);
  }

  /** Looks at a member again, and not before the next turn. */
  postpone(member: Member): void {
    this.#postponed.add(member);
    this.#comeSoon();
  }

  done(member: Member): void {
    this.#pending.delete(member);
  }

  /** What comes in waits. Each hold is released once. */
  hold(): void {
    this.#holds += 1;
  }

  release(): void {
    this.#holds -= 1;
    this.#comeSoon();
  }

  end(): void {
    this.#isOver = true;
  }

  #comeSoon(): void {
    if (this.#isComing || this.isHeld || !this.hasPending) return;
    this.#isComing = true;
    this.#timers.soon(() => {
      this.#isComing = false;
      this.#run();
    });
  }
}
