/** Words of what is done with a saved record and seen after it: they come with those parts of its page. */

/** Who was given the record, for staff. */
const receipts = {
  title: 'Who has this record',
  byLink: 'by their own link since {{day}}.',
  paper: 'on paper, {{day}}, by {{name}}.',
  email: 'by e-mail, {{day}}, by {{name}}.',
  post: 'by post, {{day}}, by {{name}}.',
  'read-out': 'read out to them, {{day}}, by {{name}}.',
  notYet: 'not given yet.',
  ofPart: 'came for a part of the meeting, so the record is not for them.',
  staffPage: 'on their own page for staff.',
  opened: 'Opened on {{day}} at {{time}}.',
  notOpened: 'Not opened yet.',
  note: 'Note that somebody was given it',
  who: 'Who was given it?',
  choose: 'Choose a person',
  how: 'How?',
  day: 'On which day?',
  ways: {
    paper: 'On paper',
    email: 'By e-mail',
    post: 'By post',
    'read-out': 'Read out to them',
  },
  add: 'Note it',
  done: 'It is noted.',
  failed: 'It was not noted. Please try again.',
  staff: 'one of the staff',
} as const;

/** A paper that turned up when the record was saved already. */
const found = {
  open: 'Type up a paper that was found',
  title: 'A paper that was found after the meeting',
  body: 'Put in what stands on the paper, word for word. It stands at the end of the record, as theirs, with the day on the paper and your name.',
  stays: 'Everyone who was invited to this meeting can read it. It cannot be changed later.',
  whose: 'Whose paper is it?',
  needWhose: 'Please choose whose paper it is.',
  future: 'That day is still to come. Please look at the paper again.',
  already: 'There is a paper of theirs here already. Is this another one?',
  line: 'Of {{day}}, typed up by {{typed}} on {{when}}',
  done: 'The words of the paper stand at the end of the record now.',
} as const;

const seen = {
  title: 'Since the meeting',
  open: 'Add what you counted or saw',
  read: 'See what was counted and seen',
  close: 'Close this',
  lead: 'What you count or see goes into the next meeting, with your name and the day.',
  outcome: 'About which outcome?',
  day: 'Day',
  value: 'Number, if you counted',
  note: 'A short note, if you like',
  add: 'Add it',
  sending: 'Saving…',
  need: 'Please give a number or a short note.',
  future: 'This day has not come yet. Is it a slip?',
  early: 'This day is before {{name}} was born. Is it a slip?',
  failed: 'It was not saved. It is still here. Please try again.',
  done: 'It is saved for the next meeting.',
  none: 'Nothing yet.',
  line: '{{day}}, {{name}}',
  remove: 'Remove',
  removeTitle: 'Remove what you noted?',
  removeLead:
    'It goes from here and does not come into the next meeting. The school’s log keeps that you removed it, and not what it said.',
  removeYes: 'Remove it',
  removeNo: 'Keep it',
  removed: 'It is removed.',
} as const;

/** Who has read what is for every lesson. */
const readers = {
  title: 'Who has read what is for every lesson',
  lead: 'Everyone who teaches or helps in class reads it and says so here, supply staff too.',
  line: '{{name}}, {{day}}',
  ways: {
    seat: 'on their own page',
    noted: 'noted by staff',
    link: 'with the link for staff',
  },
  notYet: 'Has not read yet what is for every lesson of {{name}}',
  all: 'All invited staff and everyone in the list of who teaches have read it.',
  keep: 'A link for staff who have no link of their own',
  linkHelp:
    'With it staff who teach read what is for every lesson and the one-page profile, nothing else of the record, and say that they have read it.',
  linkOpen: 'A link is open until {{day}}, or until the next meeting begins.',
  linkOnce: 'You see this link only now. Copy it into a message to the staff who teach.',
  linkAddress: 'The link',
  linkMake: 'Make a link',
  linkNew: 'Make a new link: the old one closes',
  linkClose: 'Close the link',
  linkFailed: 'It did not work. Please try again.',
  teachers: 'Who teaches in school',
  teachersHelp: 'One name a line. They choose their name from this list.',
  teachersSave: 'Save the names',
  teachersSaved: 'Saved.',
  mine: 'I have read it',
  other: 'Note that somebody without an account has read it',
  name: 'Their name',
  add: 'Note it',
  failed: 'It was not noted. Please try again.',
} as const;

/** In place of the record, to whoever was not invited to the whole meeting. */
const notAllowed = {
  title: 'You cannot read this record',
  body: 'Only people who were invited to the whole meeting can read it. If you think this is a mistake, ask the school.',
} as const;

/** The same to a professional who came for a part of it. */
const yourPart = {
  title: 'Thank you for coming',
  kept: 'The meeting is finished. What you showed in it is kept: it stands in the record under your name.',
  private: 'What you did not show is not in the record.',
  now: 'The record itself is for the people who were invited to the whole meeting. You cannot open it, and your link opens nothing else now. If you need something from it, ask the school.',
  close: 'You can close this page.',
} as const;

export const saved = { receipts, readers, found, seen, notAllowed, yourPart } as const;
