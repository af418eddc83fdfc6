import type { ErrorKind } from '@fourchairs/shared/protocol/error-kind.ts';

/**
 * Something that went wrong and that a person is told about. `message` is one plain sentence or two: what happened,
 * what is safe, what to do. It never holds a name, a token or anybody's words.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly kind: ErrorKind;
  /** The part of the request it is about. */
  readonly field: string | undefined;

  constructor(kind: ErrorKind, message: string, field?: string) {
    super(message);
    this.kind = kind;
    this.field = field;
  }
}

/** A meeting that does not exist and one this person is not invited to are told apart by nobody. */
export const noSuchMeeting = (): Problem =>
  new Problem(
    'not-found',
    'This page cannot be opened from here. Nothing is lost: open it with the link you were given, or ask the school for a new one.',
  );

export const notAllowed = (): Problem =>
  new Problem(
    'not-allowed',
    'This is not yours to do in this meeting. Nothing was changed: ask whoever leads the meeting.',
  );

/** What would have been allowed before the record was saved. */
export const alreadySaved = (): Problem =>
  new Problem(
    'finished',
    'The meeting is finished and its record is saved. Nothing was changed: open the record, where you can add your words.',
  );

/** What would be allowed, were the meeting not cancelled. */
export const cancelledMeeting = (): Problem =>
  new Problem(
    'conflict',
    'This meeting is cancelled. Nothing was changed, and what was written is kept: ask the school for a new date.',
  );

/** What would have been allowed before the meeting began. */
export const alreadyBegun = (): Problem =>
  new Problem(
    'conflict',
    'The meeting has begun, so nobody is taken out of it any more. Nothing was changed: stop their link instead.',
  );

/** What will be allowed once the record is saved. */
export const notSavedYet = (): Problem =>
  new Problem(
    'conflict',
    'The meeting is not finished yet. Nothing was changed: write it in the meeting itself.',
  );

/** The lead checks the record before it is given out; the page shows why, and until when. */
export const heldRecord = (): Problem =>
  new Problem(
    'conflict',
    'The school is checking this record before it is given out. Nothing is lost: this page says why, and when you will have it.',
    'held',
  );

/** A part of the meeting that the disk did not keep (SAVE7). */
export const damagedRecord = (): Problem =>
  new Problem(
    'not-saved',
    'Part of this meeting was damaged on the school’s computer, so its record would not be whole. Nothing was changed: tell whoever looks after Four Chairs, who can put it back from a backup.',
  );

/** An opening that was decided, taken back or ended meanwhile, or whose time is over. */
export const openingMovedOn = (): Problem =>
  new Problem(
    'conflict',
    'This opening does not stand as it did. Nothing was changed or read: look at how it stands now.',
  );
