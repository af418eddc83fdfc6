import type { Clock } from '@fourchairs/shared/lib/clock.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';

import type { Store } from '#store/store.ts';
import type { LiveMeetings } from '#use-cases/live-meetings.ts';

/** The content hash of each meeting that was last asked for, with what it was made from. */
type ContentHashes = Map<MeetingId, { readonly from: string; readonly hash: string }>;

/** What every use case works with. */
export type Deps = {
  readonly store: Store;
  readonly live: LiveMeetings;
  readonly clock: Clock;
  /** Remembers what was last hashed, so that looking at a meeting costs nothing while nobody types. */
  readonly contentHashes: ContentHashes;
  readonly settings: {
    readonly publicUrl: string;
    readonly meetingLinkDays: number;
    /** For how long the lead may hold back giving out a saved record. */
    readonly holdDays: number;
    /** For how long a child's own page may be read once that was approved. */
    readonly openingHours: number;
    readonly staffLinkDays: number;
    /** The largest state of one document (GATE8). */
    readonly documentBytes: number;
    /** Seats that may be open at once: of one link, and of one person. */
    readonly seatsPerLink: number;
    readonly seatsPerPerson: number;
    /** Bytes of one report, and reports of one meeting. */
    readonly reportBytes: number;
    readonly reportsPerMeeting: number;
  };
};
