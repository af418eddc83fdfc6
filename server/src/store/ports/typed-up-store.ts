import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';

/** `by` began to type up what `person` wrote on paper: their words come in through those hands. */
export type TypedUpRow = {
  readonly meeting: MeetingId;
  readonly person: PersonId;
  /** The first of this person's papers is 1. */
  readonly n: number;
  /** Made by the page that asked, so that asking again changes nothing. */
  readonly id: string;
  /** The day that stands on the paper. */
  readonly day: string;
  /** Instead of what had been typed up before, which `by` was shown. */
  readonly replaces: boolean;
  readonly by: PersonId;
  readonly at: number;
};

/** Only ever added to. */
export interface TypedUpStore {
  /** Rejects with StoreConflict where this person has a paper of that number already. */
  add(row: TypedUpRow): Promise<void>;
  /** In the order in which they came. */
  ofMeeting(meeting: MeetingId): Promise<readonly TypedUpRow[]>;
}
