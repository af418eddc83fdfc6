import type { GivenFile } from '#http/route.ts';

/** A meeting for one's own calendar, under a name that gives nothing away. */
export const calendarKind: GivenFile = {
  type: 'text/calendar; charset=utf-8',
  name: 'school-meeting.ics',
};
