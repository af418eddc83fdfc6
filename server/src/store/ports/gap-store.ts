import type { DocumentName } from '@fourchairs/shared/document/document-name.ts';
import type { TakeOutReason } from '@fourchairs/shared/domain/codes.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';

/** Words that somebody asked to be taken out of a saved record, and what came of it (VERSION3). */
export type GapRow = {
  readonly id: string;
  readonly meeting: MeetingId;
  /** Which text, as shared/document/field-key names it, or `notes`. */
  readonly field: string;
  /** Only while they are asked about. */
  readonly words: string | null;
  readonly reason: TakeOutReason;
  readonly state: 'asked' | 'done' | 'declined';
  readonly askedBy: PersonId;
  readonly askedAt: number;
  readonly decidedBy: PersonId | null;
  readonly decidedAt: number | null;
};
/** What one gap changed in one version, so that the version is still recognised; hashes are SHA-256 hex. */
export type GapVersionRow = {
  readonly meeting: MeetingId;
  readonly n: number;
  /** From 1, in the order in which words were taken out of this version. */
  readonly place: number;
  readonly gap: string;
  readonly recordBefore: string;
  readonly recordAfter: string;
  /** Canonical JSON: name, hash before and hash after of every state that changed. */
  readonly documents: string;
};
/** What one gap changed beside the versions; digests as they are chained, where what was said is (docs/decisions/0024). */
export type GapSaidRow = {
  readonly meeting: MeetingId;
  /** From 1, in the order in which words were taken out beside the record of this meeting. */
  readonly place: number;
  readonly gap: string;
  /** `seen`: what is in no chain, a note between meetings, or why the meeting was moved or its record held back. */
  readonly kind: 'answer' | 'reply' | 'addition' | 'translation' | 'seen' | 'file';
  /** Which of its kind; of additions, their place from 1. */
  readonly about: string;
  readonly before: Uint8Array;
  /** Of a file that is gone: empty. */
  readonly after: Uint8Array;
};
/** A version without the words. */
export type GappedVersion = Omit<GapVersionRow, 'meeting' | 'gap'> & {
  readonly record: string;
  /** All of its documents. */
  readonly states: readonly {
    readonly name: DocumentName;
    readonly epoch: number;
    readonly seq: number;
    readonly state: Uint8Array;
  }[];
};
export interface GapStore {
  /** Rejects with StoreConflict when the meeting is not saved. */
  ask(gap: GapRow): Promise<void>;
  ofMeeting(meeting: MeetingId): Promise<readonly GapRow[]>;
  /** What gaps changed in a version, in order. */
  ofVersion(meeting: MeetingId, n: number): Promise<readonly GapVersionRow[]>;
  /** What stands in the rows beside the documents that a key names (shared/document/take-out/plain-key.ts). */
  beside(meeting: MeetingId, field: string): Promise<readonly string[]>;
  /** Nothing is taken out; the words that were asked about are forgotten. Rejects with StoreConflict when it was decided. */
  decline(gap: GapRow, by: PersonId, at: number): Promise<void>;
  /**
   * Takes the words out of versions, of the documents and of the rows they stand in, in one transaction. Rejects with
   * StoreConflict when it was decided before, by the person who asked, or when a version or a document is not what was
   * read.
   */
  takeOut(
    gap: GapRow,
    decided: { readonly by: PersonId; readonly at: number },
    without: {
      readonly versions: readonly GappedVersion[];
      readonly documents: readonly {
        readonly key: { readonly meeting: MeetingId; readonly name: DocumentName };
        readonly epoch: number;
        readonly seq: number;
        /** V1 state that takes the place of the snapshot and all rows. */
        readonly bytes: Uint8Array;
      }[];
    },
  ): Promise<void>;
}
