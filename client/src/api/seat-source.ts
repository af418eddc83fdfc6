/**
 * The seat a request is made from, asked at the time of the request: for a meeting, or (null) for the school's pages.
 * Answers null where this tab has none.
 */
export type SeatSource = (meetingId: string | null) => string | null;
