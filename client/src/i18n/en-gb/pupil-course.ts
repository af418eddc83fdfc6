import { meetingCodes } from '@fourchairs/shared/words/en-gb/codes.ts';

/** Words for when a meeting does not go as it was planned; they come with the panel that needs them. */
export const pupilCourse = {
  loading: 'One moment…',
  move: {
    title: 'Move it',
    back: 'Give it a new day',
    help: 'Everybody’s link stays the same and shows the new day. What was written stays.',
    day: 'New day',
    time: 'New start',
    why: 'Why?',
    save: 'Move the meeting',
    saving: 'Moving it…',
    done: 'The meeting has moved. Everybody’s link says so. Tell those who might not look.',
  },
  lead: {
    title: 'Who leads',
    choose: 'Who leads this meeting?',
    none: 'Somebody who is no longer here',
    save: 'Change who leads',
    saving: 'Changing…',
    done: '{{name}} leads this meeting now.',
  },
  reads: {
    everybody: 'Everybody invited reads this.',
    adults:
      'Every adult who is invited reads this. {{name}} reads it if you tick the box; if not, that you know why and can be asked.',
    child: '{{name}} may read it, too',
  },
  attempt: {
    title: 'We tried to reach the family',
    help: 'For when nobody answers. It stands in the meeting for the staff, and in the record.',
    day: 'When',
    future: 'That day is still to come. Note it once you have tried.',
    how: 'How',
    ways: meetingCodes.attempts,
    words: 'What came of it',
    save: 'Note it',
    saving: 'Noting it…',
    done: 'Noted. It stands in the meeting, under “Is the family not here?”.',
  },
  cancel: {
    title: 'Cancel it',
    help: 'Nothing that was written is lost, and a new day brings the meeting back.',
    why: 'Why is it cancelled?',
    missing: 'Please write why. The family should not have to guess.',
    save: 'Cancel the meeting',
    saving: 'Cancelling…',
  },
} as const;
