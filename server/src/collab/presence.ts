import type { PersonId } from '@fourchairs/shared/lib/ids.ts';
import type { PresenceUser } from '@fourchairs/shared/protocol/socket/presence.ts';

import { presenceFrame } from './outbound-frames.ts';
import { type PresenceEntry, readPresence, stampState, writePresence } from './presence-payload.ts';
import type { Member } from './session.ts';
import type { Cancel, Timers } from './timers.ts';
import { timings } from './timings.ts';

/** Clients count their states up from 0; nobody honest gets near this, and it leaves room to go on counting (HERE2). */
const highestClock = 2 ** 31;
const goneState = 'null';

type Shown = { readonly member: Member; clock: number; state: string };

export type PresenceDeps = {
  readonly timers: Timers;
  readonly presenceBytes: number;
  /** Whose a client id is; null for one that was never leased. */
  readonly ownerOf: (clientId: number) => PersonId | null;
  readonly broadcast: (frame: Uint8Array) => void;
  readonly send: (member: Member, frame: Uint8Array) => void;
};

const userOf = ({ live: { who } }: Member): PresenceUser => ({
  personId: who.personId,
  name: who.name,
  role: who.role,
  color: who.color,
  device: who.device,
});

/**
 * Who is here and where their caret is: stamped with the person the server knows, gathered and sent to all at most ten
 * times a second, encoded once. Nothing of it is kept.
 */
export class PresenceBoard {
  readonly #deps: PresenceDeps;
  readonly #shown = new Map<number, Shown>();
  readonly #changed = new Set<number>();
  readonly #gone = new Map<number, number>();
  /** Those who asked who is here and were not told yet. */
  readonly #asking = new Set<Member>();
  #cancel: Cancel | null = null;

  constructor(deps: PresenceDeps) {
    this.#deps = deps;
  }

  /** Takes what a client says of itself. Others' ids are ignored, never punished: y-websocket sends them back (HERE1). */
  receive(member: Member, payload: Uint8Array): void {
    const entries = readPresence(payload, (id, clock) => this.#mayShow(member, id, clock));
    // A client with several leases shows itself under the last it speaks of.
    const own = entries.at(-1);
    if (own === undefined || own.state.length > this.#deps.presenceBytes) return;
    if (member.live.presenceId !== own.id) this.leave(member);
    member.live.presenceId = own.id;
    const state = stampState(own.state, userOf(member));
    if (state === null) return this.leave(member);
    this.#show({ id: own.id, clock: Math.min(own.clock, highestClock), state }, member);
  }

  /** Takes a member's caret away, unless another connection of theirs shows it now. */
  leave(member: Member): void {
    const id = member.live.presenceId;
    const shown = id === null ? undefined : this.#shown.get(id);
    if (id === null || shown?.member !== member) return;
    this.#shown.delete(id);
    this.#changed.delete(id);
    // The same clock, as y-protocols does: a client that comes back goes on from where it was.
    this.#gone.set(id, shown.clock);
    this.#schedule();
  }

  /** Tells members who is here, encoded once for them. */
  showTo(members: Iterable<Member>): void {
    if (this.#shown.size === 0) return;
    const entries = [...this.#shown].map(([id, shown]) => ({ id, ...shown }));
    const frame = presenceFrame(writePresence(entries));
    for (const member of members) this.#deps.send(member, frame);
  }

  /** A question is a byte and its answer may be a hundred kilobytes: however often a member asks, it is told no more often than others are (HERE2). */
  ask(member: Member): void {
    this.#asking.add(member);
    this.#schedule();
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  #mayShow(member: Member, id: number, clock: number): boolean {
    const shown = this.#shown.get(id);
    if (shown?.member === member) return true;
    const owner = this.#deps.ownerOf(id);
    if (owner !== null && owner !== member.live.who.personId) return false;
    // Somebody else's connection shows this id: only its own person takes it over, with something newer than an echo.
    if (shown !== undefined) return owner !== null && clock > shown.clock;
    return owner !== null || member.live.presenceId === null;
  }

  #show({ id, clock, state }: PresenceEntry, member: Member): void {
    const before = this.#shown.get(id);
    if (before !== undefined && clock < before.clock) return;
    this.#shown.set(id, { member, clock, state });
    this.#gone.delete(id);
    this.#changed.add(id);
    this.#schedule();
  }

  /** At once when it was quiet, then at most once in a while (HERE2). */
  #schedule(): void {
    if (this.#cancel !== null) return;
    this.#send();
    this.#cancel = this.#deps.timers.after(timings.presence, () => {
      this.#cancel = null;
      if (this.#changed.size + this.#gone.size + this.#asking.size > 0) this.#schedule();
    });
  }

  #send(): void {
    const entries: PresenceEntry[] = [];
    for (const [id, clock] of this.#gone) entries.push({ id, clock, state: goneState });
    for (const id of this.#changed) {
      const shown = this.#shown.get(id);
      if (shown !== undefined) entries.push({ id, clock: shown.clock, state: shown.state });
    }
    this.#gone.clear();
    this.#changed.clear();
    if (entries.length > 0) this.#deps.broadcast(presenceFrame(writePresence(entries)));
    if (this.#asking.size > 0) this.showTo(this.#asking);
    this.#asking.clear();
  }
}
