import { reviewTitles } from '@fourchairs/shared/words/en-gb/review-titles.ts';
import { roles } from '@fourchairs/shared/words/en-gb/roles.ts';

/** Words that more than one feature needs. */
export const common = {
  title: 'Review meeting',
  close: 'Close',
  cancel: 'Cancel',
  undo: 'Undo',
  remove: 'Remove',
  optional: '(you can leave this empty)',
  loading: 'One moment…',
  hereNow: 'Here now',
  away: 'away',
  you: 'you',
  done: 'done',
  listen: 'Listen',
  /** Where it was stopped. */
  listenOn: 'Listen on',
  noVoice: 'This device has no voice for {{language}}, so it cannot read that aloud.',
  /** In place of words that two of the staff took out of a saved record. */
  wordsTakenOut: 'words taken out',
  /** Under a field that holds more than can be sent at once. */
  tooLong: {
    error:
      'This is too long: {{most}} letters fit. Nothing was cut off. Please make it shorter, then send it.',
    over_one: '{{letters}} letter too many',
    over_other: '{{letters}} letters too many',
  },
  language: 'Language',
  languageFailed: 'The language could not be changed. Check that you are online, then try again.',
  source: 'Source code',
  stopListening: 'Stop',
  peopleHere_one: '{{names}} is here',
  peopleHere_other: '{{names}} are here',
  stageOf: 'Stage {{current}} of {{total}}',
  showTable: 'Show as a table',
  hideTable: 'Hide the table',
  roles,
  /** What the server calls meetings and their records: review-title.ts. */
  reviewTitles,
  /** Somebody’s words in another language, beside the words themselves. */
  translation: {
    add: 'Add it in {{language}}',
    field: 'The same in {{language}}',
    by: 'Put into {{language}} by {{name}}',
    byTyped: 'Put into {{language}} by {{name}}, typed by {{typed}}',
    choose: 'Put into {{language}} by',
    who: 'Who put it into {{language}}',
    behind: 'The words have changed since this was put into {{language}}.',
    fits: 'It still says the same',
  },
  /** Of leaving on this device: what both answers say, and what comes of it. */
  leave: {
    yes: 'Leave',
    no: 'Stay here',
    leaving: 'Leaving…',
    failed: 'You are still here: it did not work. Please try again.',
  },
  saved: {
    saved: 'Saved for everyone',
    saving: 'Saving…',
    offline: 'Offline: your words are kept here and will be sent',
    notSaved: 'Not saved',
  },
} as const;
