/**
 * Which words each page brings with it, besides those that are always there. The build reads it too, so that a page's
 * English comes with its code and not after it (vite.config.ts): nothing may be imported here.
 */
export const pageWords = {
  join: ['join'],
  meeting: ['meeting', 'course'],
  /** The meeting as the child sees it. */
  child: ['meeting', 'meetingPlan', 'child', 'cards', 'course'],
  /** For the staff, in English. */
  fromPaper: ['onPaper', 'meeting', 'meetingPlan', 'cards', 'course', 'sen'],
  prepare: ['prepare', 'meeting', 'course'],
  room: ['meeting', 'meetingPlan', 'room', 'course'],
  saved: ['saved', 'meeting', 'meetingPlan'],
  pupils: ['pupils', 'course'],
  safeguarding: ['safeguarding', 'pupils', 'child', 'cards'],
  lessons: ['lessons'],
  schoolList: ['pupils', 'lines'],
} as const;
