import type { Clock } from '@fourchairs/shared/lib/clock.ts';

import type { Store } from '#store/store.ts';
import type { ContentHashes } from '#use-cases/is-unchanged-since.ts';
import type { LiveMeetings } from '#use-cases/live-meetings.ts';

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
    readonly staffLinkDays: number;
  };
};
