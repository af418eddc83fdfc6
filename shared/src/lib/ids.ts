import type { Branded } from '#lib/branded.ts';

/** Every id is 122 random bits (UUID v4): unguessable, and safe to stand in an address. */
export type SchoolId = Branded<string, 'SchoolId'>;
export type PersonId = Branded<string, 'PersonId'>;
export type PupilId = Branded<string, 'PupilId'>;
export type MeetingId = Branded<string, 'MeetingId'>;
export type ReportId = Branded<string, 'ReportId'>;
/** The public handle of one person in one meeting (or on the staff's side of the school) on one browser. */
export type SeatId = Branded<string, 'SeatId'>;
/** One opening of a child's own page by the safeguarding lead. */
export type OpeningId = Branded<string, 'OpeningId'>;
/** One setting that two people are kept apart. */
export type ApartId = Branded<string, 'ApartId'>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Parses an id at the edge. Returns null for anything that is not a lower-case UUID v4. */
export const parseId = <
  Id extends SchoolId | PersonId | PupilId | MeetingId | ReportId | SeatId | OpeningId | ApartId,
>(
  text: string,
): Id | null => (uuid.test(text) ? (text as Id) : null);
