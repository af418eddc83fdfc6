/** Words about the day of a meeting: moved, cancelled, in one's own calendar. */
export const course = {
  calendar: 'Put it in my calendar',
  /** The file’s name, which gives nothing away; of letters that every disk takes. */
  calendarFile: 'School meeting',
  calendarMaking: 'Making the calendar file…',
  calendarMade: 'The calendar file is with your downloads. Open it to add the meeting.',
  calendarFailed: 'The calendar file could not be made. Please try again.',
  calendarRemove: 'Take it out of my calendar',
  when: 'It is on {{when}}.',
  moved: 'This meeting has moved',
  movedFrom: 'It was on {{from}}. It is now on {{to}}.',
  back: 'This meeting is on again, on {{to}}.',
  why: 'Why: {{why}}',
  whyInside: 'You can read why on the next page.',
  child: {
    moved: 'Your meeting has a new day. It is on {{to}}. It was going to be on {{from}}.',
    askWhy: '{{name}} knows why. You can ask.',
  },
  cancelled: {
    title: 'This meeting is cancelled',
    body: 'It is not on {{when}}. {{name}} from the school cancelled it.',
    was: 'It was going to be on {{when}}.',
    again: 'If the school sets a new day, this same link opens the meeting and shows you the day.',
    ask: 'To ask for a new day, or to talk before then, get in touch with the school.',
    kept: 'What you wrote before is kept.',
    read: 'Read what I wrote',
    child: 'We are not meeting on that day',
    older: 'The meeting is not on that day',
    olderBody:
      'What you wrote is kept safe. If there is a new day, this same link opens your meeting. If you want to know more, ask your school, or somebody you trust.',
    childBody:
      'What you made is kept safe. If there is a new day, your same link opens your meeting. If you want to know more, ask a grown-up you trust.',
  },
} as const;
