import type { Clock } from '@fourchairs/shared/lib/clock.ts';
import { closeCode } from '@fourchairs/shared/protocol/socket/close-code.ts';
import { encodeNotice } from '@fourchairs/shared/protocol/socket/codec.ts';
import type { Grant } from '@fourchairs/shared/protocol/socket/welcome.ts';

import type { Log } from '#lib/log.ts';

import type { Admission } from './admission.ts';
import { type Granted, type Member, endSession, isOpen } from './session.ts';
import { timings } from './timings.ts';

export type AccessDeps = {
  readonly admission: Admission;
  readonly clock: Clock;
  readonly log: Log;
};

/** Rights at time of use (JOIN3), and what happens to open connections when they change (JOIN4). */
export class Access {
  readonly #deps: AccessDeps;
  /** One question at a time for each member. */
  readonly #underWay = new Map<Member, Promise<void>>();

  constructor(deps: AccessDeps) {
    this.#deps = deps;
  }

  isFresh({ live }: Member): boolean {
    return this.#deps.clock.now() - live.grant.at < timings.grantMemory;
  }

  /** Something may have changed: asks anew, even while an older question is still without its answer. Never rejects. */
  async recheck(member: Member): Promise<void> {
    await this.#underWay.get(member);
    member.live.grant = { ...member.live.grant, at: -Infinity };
    await this.refresh(member);
  }

  /** Asks again. A member without any right is closed; one whose right changed is told. Never rejects. */
  async refresh(member: Member): Promise<void> {
    const asked = this.#underWay.get(member) ?? this.#ask(member);
    this.#underWay.set(member, asked);
    await asked;
    if (this.#underWay.get(member) === asked) this.#underWay.delete(member);
  }

  async #ask(member: Member): Promise<void> {
    const { session, live } = member;
    const at = this.#deps.clock.now();
    try {
      const { admission } = this.#deps;
      const value = await admission.grant(live.who, session.target.name);
      const people = await admission.peopleOf(session.target.meeting);
      await this.#apply(member, value, { at, people });
    } catch (error) {
      this.#deps.log.error('collab.grant-failed', error, { meeting: session.target.meeting });
      live.edits = [];
      endSession(session, closeCode.serverError);
    }
  }

  async #apply(member: Member, right: Grant | null, asked: Omit<Granted, 'value'>): Promise<void> {
    const { session, live } = member;
    if (right === null) {
      live.edits = [];
      return endSession(session, closeCode.notAllowed);
    }
    const value = live.isQuarantined ? 'read' : right;
    const before = live.grant.value;
    // Its client id must be on disk before it hears that it may write.
    if (value === 'write' && before === 'read') await live.mayWrite();
    live.grant = { ...asked, value };
    if (value !== before && isOpen(member))
      session.socket.send(encodeNotice({ kind: 'access', grant: value }));
  }
}
