import { createJoinApi } from './join.ts';
import { createLinksApi } from './links.ts';
import { createMeetingsApi } from './meetings.ts';
import { createPupilsApi } from './pupils.ts';
import { createVersionsApi } from './versions.ts';

/**
 * The seat a request is made from, asked at the time of the request: for a meeting, or (null) for the school's pages.
 * Answers null where this tab has none.
 */
export type SeatSource = (meetingId: string | null) => string | null;

/** Every route of the server, typed. All throw ApiError. */
export const createApi = (seat: SeatSource) => ({
  join: createJoinApi(),
  meetings: createMeetingsApi(seat),
  links: createLinksApi(seat),
  versions: createVersionsApi(seat),
  pupils: createPupilsApi(seat),
});
export type Api = ReturnType<typeof createApi>;
