import type { Device } from '@fourchairs/shared/access/actor.ts';
import type { Role } from '@fourchairs/shared/access/role.ts';
import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';
import type { MeetingId, PersonId, SeatId } from '@fourchairs/shared/lib/ids.ts';
import type { Grant } from '@fourchairs/shared/protocol/socket/welcome.ts';

/** Whom a connection speaks for, as the server knows them. `name`, `role` and `color` are what others see (HERE1). */
export type Who = {
  readonly personId: PersonId;
  readonly meetingId: MeetingId;
  readonly seat: SeatId;
  readonly device: Device;
  readonly name: string;
  readonly role: Role;
  /** The role's colour as a CSS hex value. */
  readonly color: string;
};

/**
 * What the engine asks about people and rights. Use cases implement it; the engine decides nothing about access itself.
 * A rejected promise is "cannot tell now": the connection is closed with 1011 and comes back.
 */
export interface Admission {
  /**
   * The holder of this seat, proved by the seat's own cookie in the `Cookie` header (JOIN2); null when the cookie is
   * missing or wrong, or the seat has ended, or its link was revoked or has expired.
   */
  admit(seat: SeatId, cookieHeader: string | undefined): Promise<Who | null>;
  /**
   * What this person may do with this document of their meeting now (JOIN3); null when they may not even read it, when
   * the seat has ended since, or when the link was revoked. Asked again for a person who types once a second, for every
   * open socket once a minute, and for all sockets of a meeting after `recheckAccess`: answer it from memory, and call
   * `recheckAccess` whenever the answer may have changed.
   */
  grant(who: Who, name: DocumentName): Promise<Grant | null>;
  /** The names of every document of the meeting, preparations too or not: the engine leaves them out itself. */
  documentsOf(meeting: MeetingId): Promise<readonly DocumentName[]>;
  /** Everybody who was ever invited to the meeting, whom an entry may name (GATE9), as what. Asked whenever `grant` is. */
  peopleOf(meeting: MeetingId): Promise<ReadonlyMap<string, Role>>;
  /** Whether the meeting's record is saved: words that come too late are then refused as `finished`, not as `read-only`. */
  isFinished(meeting: MeetingId): Promise<boolean>;
}

/** Something only a tampered client does. Ids and rule numbers, no words. */
export type Forgery = {
  readonly person: PersonId;
  readonly seat: SeatId;
  readonly meeting: MeetingId;
  readonly document: DocumentName;
  readonly rule: 'GATE4' | 'GATE6' | 'GATE9';
};

/** A document whose log is damaged on the disk from row `seq` on (SAVE7). */
export type Damage = {
  readonly meeting: MeetingId;
  readonly document: DocumentName;
  readonly seq: number;
};

/** Use cases are the only writers of the audit log; this is how the engine asks them to. */
export interface EngineAudit {
  forged(forgery: Forgery): void;
  damaged(damage: Damage): void;
}
