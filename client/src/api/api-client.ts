import { createAfterApi } from './after.ts';
import { createApartApi } from './apart.ts';
import { createCourseApi } from './course.ts';
import { createDrafts } from './drafts.ts';
import { createGapsApi } from './gaps.ts';
import { createJoinApi } from './join.ts';
import { createLinksApi } from './links.ts';
import { createMeetingsApi } from './meetings.ts';
import { createPupilsApi } from './pupils.ts';
import type { SeatSource } from './seat-source.ts';
import { createStaffLinksApi } from './staff-links.ts';
import { createVersionsApi } from './versions.ts';

/** Every route of the server, typed, and what is not sent to it yet. All routes throw ApiError. */
export const createApi = (seat: SeatSource) => ({
  join: createJoinApi(),
  meetings: createMeetingsApi(seat),
  links: createLinksApi(seat),
  staffLinks: createStaffLinksApi(seat),
  versions: createVersionsApi(seat),
  gaps: createGapsApi(seat),
  after: createAfterApi(seat),
  apart: createApartApi(seat),
  course: createCourseApi(seat),
  pupils: createPupilsApi(seat),
  drafts: createDrafts(),
  /** For the routes of a rare page or part, which bring their own shapes with it. */
  seat,
});
export type Api = ReturnType<typeof createApi>;
