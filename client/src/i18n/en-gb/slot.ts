/** Words with which staff say when a professional comes and what they are shown; they come with the form. */
export const slot = {
  open: 'Set their part',
  change: 'Change their part',
  about: 'of {{name}}',
  now: 'Comes from {{from}} until {{to}}',
  title: 'When {{name}} comes, and what they are shown',
  help: 'For somebody who comes for a part of the meeting. They read and write nothing else of it, and do not get its record. Their own page, their reports and what they add to the meeting stay theirs.',
  from: 'From',
  to: 'Until',
  needTime: 'Please give a time.',
  shown: 'What they are shown while they are there',
  stages: {
    'child-says': 'What {{name}} says',
    working: 'What’s working, and what each of us sees',
    'last-outcomes': 'Last term’s outcomes',
    barriers: 'What gets in the way',
    'new-outcomes': 'New outcomes',
    support: 'Support',
    actions: 'Who does what',
  },
  /** In place of last term’s outcomes, where SEN Support has not begun. */
  first: 'The concern, and what is decided: whether SEN Support begins',
  save: 'Save',
  saving: 'Saving…',
  whole: 'They come for the whole meeting',
  failed: 'It was not saved. Please try again.',
} as const;
