import { createAfterApi } from './after.ts';
import { createCourseApi } from './course.ts';
import { createGapsApi } from './gaps.ts';
import { createJoinApi } from './join.ts';
import { createLinksApi } from './links.ts';
import { createMeetingsApi } from './meetings.ts';
import { createPupilsApi } from './pupils.ts';
import type { SeatSource } from './seat-source.ts';
import { createStaffLinksApi } from './staff-links.ts';
import { createVersionsApi } from './versions.ts';

/** Every route of the server, typed. All throw ApiError. */
export const createApi = (seat: SeatSource) => ({
  /** For requests that come with a part of a page. */
  seat,
  join: createJoinApi(),
  meetings: createMeetingsApi(seat),
  links: createLinksApi(seat),
  staffLinks: createStaffLinksApi(seat),
  versions: createVersionsApi(seat),
  gaps: createGapsApi(seat),
  after: createAfterApi(seat),
  course: createCourseApi(seat),
  pupils: createPupilsApi(seat),
  /** For the routes of a rare page, which bring their own shapes with it. */
  seat,
});
export type Api = ReturnType<typeof createApi>;
