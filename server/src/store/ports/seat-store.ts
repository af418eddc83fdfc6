import type { Device } from '@fourchairs/shared/access/actor.ts';
import type { MeetingId, PersonId, SeatId } from '@fourchairs/shared/lib/ids.ts';

export type LinkRow = {
  /** SHA-256 of the token, hex. The token itself is never stored. */
  readonly tokenHash: string;
  readonly person: PersonId;
  /** null: a staff link, to the school's own pages. */
  readonly meeting: MeetingId | null;
  readonly madeAt: number;
  readonly expiresAt: number;
  readonly usedAt: number | null;
  readonly revokedAt: number | null;
};
export type SeatRow = {
  readonly id: SeatId;
  /** SHA-256 of the cookie's secret, hex. */
  readonly secretHash: string;
  readonly person: PersonId;
  readonly meeting: MeetingId | null;
  readonly device: Device;
  readonly linkHash: string;
  /** The seat on the school's own pages from which somebody came in; it ends with it. */
  readonly madeFrom: SeatId | null;
  readonly madeAt: number;
  readonly endedAt: number | null;
};

export interface SeatStore {
  /** A link to a meeting invites its person again, in one transaction. StoreConflict where a court allows them none. */
  addLink(link: LinkRow): Promise<void>;
  link(tokenHash: string): Promise<LinkRow | null>;
  linksOfMeeting(meeting: MeetingId): Promise<readonly LinkRow[]>;
  /** The links of a person to the school's own pages. */
  staffLinks(person: PersonId): Promise<readonly LinkRow[]>;
  /** Takes back a person's invitation: revokes every link to the meeting and ends every seat in it, however made. */
  revokeLinks(meeting: MeetingId, person: PersonId, at: number): Promise<void>;
  /** Revokes a person's staff links and ends every seat made from them, in meetings too, but for the link `keep`. */
  revokeStaffLinks(person: PersonId, at: number, keep: string | null): Promise<void>;
  /**
   * The seat, the link's `usedAt`, and the end of the seats `ending` and of those made from them, in one transaction.
   * Rejects with StoreConflict when the link is revoked or somebody else's, or the seat it is made from has ended.
   */
  addSeat(seat: SeatRow, ending: readonly SeatId[]): Promise<void>;
  seat(id: SeatId): Promise<SeatRow | null>;
  /** A person's seats that nobody ended, oldest first. */
  openSeatsOf(person: PersonId): Promise<readonly SeatRow[]>;
  /** The seats made under a link, ended or not. */
  seatsOfLink(tokenHash: string): Promise<readonly SeatRow[]>;
  /** The seats made from this one, ended or not. */
  seatsMadeFrom(id: SeatId): Promise<readonly SeatRow[]>;
  endSeatsIn(meeting: MeetingId, person: PersonId, at: number): Promise<void>;
  endSeat(id: SeatId, at: number): Promise<void>;
}
