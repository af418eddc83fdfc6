import type { GivenHow, How } from '@fourchairs/shared/domain/codes.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';

/** Words that came after a record was saved, kept beside it as those of whoever said them. */
export type AdditionRow = {
  readonly meeting: MeetingId;
  /** Who said them. */
  readonly person: PersonId;
  readonly words: string;
  readonly at: number;
  readonly typedBy: PersonId;
  readonly how: How;
  /** BCP 47. */
  readonly lang: string;
  /** The day on the paper they came from, where it was found after the meeting. */
  readonly paperDay: string | null;
  /**
   * What it was kept from, so that the same that comes again is not kept again: a press of a page, or how far somebody's
   * typing was kept that came after Finish (use-cases/addition-origin.ts). Null: nothing that could come again.
   */
  readonly origin: string | null;
};
/** The school's words beside somebody who sees a version differently; whoever wrote them may change them until the record is saved. */
export type ReplyRow = {
  readonly meeting: MeetingId;
  readonly version: number;
  /** Who sees it differently. */
  readonly person: PersonId;
  readonly words: string;
  readonly by: PersonId;
  readonly at: number;
};
/** How an answer is named where something is said of it: by its version and its person. */
export const answerName = (of: { readonly version: number; readonly person: PersonId }): string =>
  `${of.version} ${of.person}`;

/**
 * What somebody answered or added, once more in another language, beside the words themselves: one, which another may
 * take the place of (TRANSLATE4).
 */
export type TranslationRow = {
  readonly meeting: MeetingId;
  readonly kind: 'answer' | 'addition';
  /** Of an answer its name; of an addition its place, from 1. */
  readonly about: string;
  readonly words: string;
  /** BCP 47. */
  readonly lang: string;
  /** Who put it into that language, and who typed that. */
  readonly by: PersonId;
  readonly typedBy: PersonId;
  /** A mark of the words it was made of (shared/document/translated-words.ts). */
  readonly madeOf: string;
  readonly at: number;
};
/** The lead holds the saved record back from the family and visitors for checking; everybody sees why. */
export type HoldRow = {
  readonly meeting: MeetingId;
  readonly why: string;
  /** The latest; from then on it is given out whatever happens. */
  readonly until: number;
  readonly by: PersonId;
  readonly at: number;
  readonly releasedAt: number | null;
};
/** The saved record was put into somebody's hands otherwise than by their link. */
export type GivenRow = {
  readonly meeting: MeetingId;
  readonly person: PersonId;
  readonly how: GivenHow;
  readonly by: PersonId;
  readonly at: number;
};
/** When somebody first opened the saved record on their own device. */
export type OpenedRow = {
  readonly meeting: MeetingId;
  readonly person: PersonId;
  readonly at: number;
};
/** Somebody who teaches the pupil has read what is for every lesson. Supply staff are known by name alone. */
export type ReaderRow = {
  readonly meeting: MeetingId;
  readonly person: PersonId | null;
  readonly name: string;
  readonly by: PersonId;
  readonly at: number;
};
/** Measured or seen between meetings, about an outcome of the saved record. */
export type SeenRow = {
  readonly id: string;
  readonly meeting: MeetingId;
  readonly outcome: string;
  readonly day: string;
  readonly value: number | null;
  readonly note: string;
  readonly by: PersonId;
  readonly at: number;
};

/** What is said of a record, done with it and seen after it, beside the record itself. */
export interface AfterStore {
  /**
   * The first reply to somebody's answer. Rejects with StoreConflict when somebody else wrote one before, and once the
   * meeting is saved when anybody did.
   */
  setReply(row: ReplyRow): Promise<void>;
  replies(meeting: MeetingId): Promise<readonly ReplyRow[]>;
  /**
   * In the place of the one of that moment; null: of none. Rejects with StoreConflict when another stands there.
   */
  setTranslation(row: TranslationRow, replaces: number | null): Promise<void>;
  translations(meeting: MeetingId): Promise<readonly TranslationRow[]>;
  /** One a meeting: the last that was asked for. */
  setHold(row: HoldRow): Promise<void>;
  hold(meeting: MeetingId): Promise<HoldRow | null>;
  /** Gives the record out now. */
  release(meeting: MeetingId, at: number): Promise<void>;
  addGiven(row: GivenRow): Promise<void>;
  given(meeting: MeetingId): Promise<readonly GivenRow[]>;
  /** Keeps the first time. */
  addOpened(row: OpenedRow): Promise<void>;
  opened(meeting: MeetingId): Promise<readonly OpenedRow[]>;
  addReader(row: ReaderRow): Promise<void>;
  readers(meeting: MeetingId): Promise<readonly ReaderRow[]>;
  addSeen(row: SeenRow): Promise<void>;
  /** One's own, for good. Rejects with StoreConflict where there is none of this person's. */
  removeSeen(of: Pick<SeenRow, 'id' | 'meeting' | 'by'>): Promise<void>;
  /** How many of one person's there are about one outcome. */
  countSeen(of: Pick<SeenRow, 'meeting' | 'outcome' | 'by'>): Promise<number>;
  /** By day. */
  seen(meeting: MeetingId): Promise<readonly SeenRow[]>;
}
