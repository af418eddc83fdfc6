/** Words about the day of a meeting: moved, cancelled, in one's own calendar. */
export const course = {
  calendar: 'Put it in my calendar',
  calendarMaking: 'Making the calendar file…',
  calendarMade: 'The calendar file is with your downloads. Open it to add the meeting.',
  calendarFailed: 'The calendar file could not be made. Please try again.',
  calendarRemove: 'Take it out of my calendar',
  when: 'It is on {{when}}.',
  moved: 'This meeting has moved',
  movedFrom: 'It was on {{from}}. It is now on {{to}}.',
  back: 'This meeting is on again, on {{to}}.',
  why: 'Why: {{why}}',
  cancelled: {
    title: 'This meeting is cancelled',
    body: 'It is not on {{when}}. {{name}} from the school cancelled it.',
    kept: 'What you wrote before is kept. If there is a new day, this same link opens the meeting.',
    read: 'Read what I wrote',
    child: 'We are not meeting on that day',
    older: 'The meeting is not on that day',
    olderBody:
      'What you wrote is kept safe. If you want to know more, ask your school, or somebody you trust.',
    childBody: 'What you made is kept safe. If you want to know more, ask a grown-up you trust.',
  },
} as const;
