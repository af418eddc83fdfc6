import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';
import type { MeetingId, PersonId, SeatId } from '@fourchairs/shared/lib/ids.ts';
import type { Notice } from '@fourchairs/shared/protocol/socket/notice.ts';
import type * as Y from 'yjs';

/** A document at one commit: everything in it is on disk. `state` is a full V2 update. */
export type CommittedDocument = {
  readonly name: DocumentName;
  readonly epoch: number;
  readonly seq: number;
  readonly state: Uint8Array;
};

/** Something for the shared document that was said elsewhere: whose it is, and what writes it. Nothing to write writes nothing. */
export type Brought = { readonly author: PersonId; readonly write: (doc: Y.Doc) => void };

/** Port implemented by the collaboration engine; the only way use cases touch live documents. app.ts joins the two. */
export interface LiveMeetings {
  /** The meeting's documents (never a preparation) at one common point, with every write before it committed. */
  readCommitted(meeting: MeetingId): Promise<readonly CommittedDocument[]>;
  /**
   * Stops writes to all documents of the meeting at one point, waits until everything before it is on disk, and runs
   * `save` with that state. When `save` resolves, sockets are told `finished`, every grant becomes read, and no write
   * is accepted again. When it rejects, the meeting is writable as before and the error is passed on.
   */
  freeze<Result extends { readonly n: number }>(
    meeting: MeetingId,
    save: (documents: readonly CommittedDocument[]) => Promise<Result>,
  ): Promise<Result>;
  /**
   * Writes into the shared document what its authors said elsewhere, each under an id leased to them (JOIN7); resolves
   * when it is on disk. Never while a record is being saved: it waits for that, and rejects as finished when it was.
   * Rejects besides when it cannot be kept, or when there is no room for it.
   */
  bring(meeting: MeetingId, parts: readonly Brought[]): Promise<void>;
  /** Rights changed (link revoked, seat ended, scribe named): looks every open socket of the meeting up again within 1 s. */
  recheckAccess(meeting: MeetingId): void;
  /** Ends the sockets of one seat, e.g. on leave. */
  closeSeat(seat: SeatId): void;
  /** Says something beside the document to every socket of the meeting's shared document. */
  announce(meeting: MeetingId, notice: Notice): void;
  /** A saved meeting was changed on the disk: what is in memory goes, and everybody comes back to what is there now. */
  readAgain(meeting: MeetingId): void;
  /** Ends every socket of a person in a meeting. */
  closePerson(meeting: MeetingId, person: PersonId): void;
}
