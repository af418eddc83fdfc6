import { keep } from './saved-keep.ts';

/** Words of the saved record: a document on paper, read by the family and the school alike. */
const versions = {
  label: 'Saved versions',
  count_one: '{{count}} saved version',
  count_other: '{{count}} saved versions',
  reading: 'You are reading this one',
  comparing: 'Compared with this one',
  read: 'Read',
  compare: 'Compare',
  about: '{{title}}, {{day}}',
  people_one: '{{day}} · {{count}} person',
  people_other: '{{day}} · {{count}} people',
  only: 'When there is another meeting, its record stands here too. Then you can see what changed.',
} as const;

const compare = {
  title: 'Compared with: {{title}}, {{day}}',
  changes_one: '{{count}} change',
  changes_other: '{{count}} changes',
  none: 'Nothing changed.',
  stop: 'Stop comparing',
  waiting: 'Comparing…',
  failed: 'The two could not be compared. You still see the record as it was saved.',
  notLoaded: 'That version could not be opened. You still see the one you were reading.',
  retry: 'Try again',
  how: 'Words with a colour under them were added. Words with a line through them were taken out.',
  key: 'Who added words',
  added: 'added by {{name}}',
  removedWords: 'taken out:',
  takenOutBy: 'taken out by {{name}}',
  takenOutByOther: 'taken out by {{name}}; words of {{author}}',
  now: 'Now',
  before: '{{title}}, {{day}}',
  nothingNow: 'Nothing said this time',
  nothingThen: 'Nothing said then',
  same: 'Said the same in: {{title}}',
  itemNew: 'New',
  itemGone: 'Taken out',
  moved: 'Moved from {{from}} to {{to}}',
  set: 'It was empty before',
  cleared: 'Was {{from}}. It is empty now',
} as const;

const said = {
  by: 'Said by {{said}}',
  typed: 'Said by {{said}}, typed by {{typed}}',
  interpreted: 'Said by {{said}}, put into English by {{typed}}',
  through: 'Said by {{said}}, written down by {{typed}}, who interpreted',
  phone: 'Said by {{said}} on the phone, typed by {{typed}}',
  paper: 'From {{said}}’s paper, typed by {{typed}}',
  helped: '{{name}} helped',
  helperNamed: '{{said}} says that “{{name}}” helped',
  changed: 'Changed by {{names}}',
  language: 'In {{language}}',
  onDay: 'First said on {{day}}',
  translated: 'Put into {{language}} by {{name}}',
  translatedTyped: 'Put into {{language}} by {{name}}, typed by {{typed}}',
  translatedShown: 'Put into {{language}} by {{name}}, shown here by {{typed}}',
  quote: '“{{words}}”',
} as const;

const who = {
  line: 'Written by {{names}}',
  picked: 'the school’s list (put in by {{name}})',
  pickedBy: 'From the school’s list, put in by {{name}}',
  show: 'Who wrote which words',
  before: 'Somebody at an earlier meeting',
} as const;

/** Nobody of the family came. */
const away = {
  title: 'Held without the family',
  why: '{{why}} ({{name}})',
  tried: 'How the school tried to reach the family',
  line: '{{day}}, {{how}} ({{name}})',
  lineWords: '{{day}}, {{how}}: {{words}} ({{name}})',
} as const;

const people = {
  title: 'Who was there',
  leads: 'led the meeting',
  scribe: 'wrote for the meeting',
  timekeeper: 'watched the clock',
  notNoted: 'not noted how',
  fromTo: '{{how}}, {{from}} to {{to}}',
  fromOnly: '{{how}}, from {{from}}',
  toOnly: '{{how}}, until {{to}}',
  shownAs: '{{name}} ({{shownAs}})',
  how: {
    room: 'in the room',
    phone: 'by phone or video',
    'in-writing': 'in writing',
    absent: 'was not there',
  },
  paper: {
    title: 'What came on paper',
    line: '{{name}}’s paper of {{day}}, typed up by {{typed}} on {{when}}.',
    instead:
      '{{name}}’s paper of {{day}}, typed up by {{typed}} on {{when}}, in place of what had been typed up before.',
  },
} as const;

const outcomes = {
  last: 'Last term’s outcomes',
  lastNone: 'There were no outcomes from before.',
  new: 'New outcomes',
  newNone: 'No new outcomes.',
  number: 'Outcome {{number}}',
  untitled: 'No words written',
  childWords: 'In {{name}}’s words',
  aspiration: 'What it leads to',
  started: 'Where {{name}} started',
  startedOn: 'Where {{name}} started, {{day}}',
  know: 'How we’ll know',
  target: 'By {{day}}',
  otherLevels: 'The other levels',
  atHome: 'At home',
  pupilWill: 'What {{name}} will do',
  views: 'What each of us saw',
  notAnswered: 'Not answered',
  skipped: 'Would rather not say',
  tme: '{{tme}} out of 10',
  agreed: 'What we agreed',
  notAgreed: 'Nothing agreed',
  decision: 'What next',
  reason: 'Why',
  note: 'What helped, what didn’t',
  happened: 'Did the support happen?',
  sessions: '{{given}} of {{planned}} sessions',
  sessionsGiven: 'Sessions given: {{given}}',
  happenedWhy: 'Why: ',
  notes: 'Seen between meetings',
  seen: '{{day}}, {{name}}',
  chart: 'How it went',
  measured: 'Measured',
  hopedFor: 'What we hope for',
  what: 'What it is',
  day: 'Day',
  valueTitle: 'Value',
  start: 'Started at {{value}} {{unit}}',
  now: 'Now {{value}}',
  hope: 'We hope for {{value}}',
  hopeBy: 'We hope for {{value}} by {{day}}',
  hopedBy: 'We hoped for {{value}} by {{day}}',
  gone: 'In the earlier record, not in this one',
} as const;

const support = {
  title: 'Support',
  none: 'No support written down.',
  what: 'What',
  level: 'Level',
  who: 'Who',
  often: 'How often',
  new: 'New at this meeting',
  last: 'From last term',
  minutesEach_one: '{{count}} minute',
  minutesEach_other: '{{count}} minutes',
  group: 'Group',
  from: 'From',
  to: 'To',
  open: 'no end set',
  serves: 'For: {{outcomes}}',
  why: 'Why: ',
  howHelps: 'How it will help: ',
  cost: 'Cost: {{pounds}}',
} as const;

const actions = {
  title: 'Who does what',
  none: 'No actions.',
  line: '{{who}}, by {{day}}',
  byDay: 'by {{day}}',
  done: 'Done',
  notDone: 'Not done yet',
  why: 'Why: ',
  last: 'From last time',
  new: 'New at this meeting',
} as const;

const agree = {
  title: 'Do we agree?',
  agrees: '{{name}} agrees',
  differs: '{{name}} sees it differently',
  says: '{{name}} says',
  state: 'Where this record stands: {{state}}.',
  school: 'How the school sees it, by {{name}}:',
  schoolNone: 'The school has written nothing beside this yet.',
  notYet: '{{name}} has not answered yet',
  childNotYet: '{{name}} has not said anything about it',
  about: 'About: {{what}}',
  own: 'on their own device',
  room: 'in the room, recorded by {{name}}',
  typed: 'typed by {{name}}',
  signed: 'signed on paper on {{day}}, recorded by {{name}}',
  interpreted: 'put into English by {{name}}',
  through: 'written down by {{name}}, who interpreted',
  language: 'in {{language}}',
  phone: 'on the phone, typed by {{name}}',
  paper: 'on paper, typed by {{name}}',
  found: 'on a paper of {{day}} that was found after the meeting, typed by {{name}}',
} as const;

/** An answer that somebody signed on paper, put in after the meeting. */
const signed = {
  open: 'Record a signed paper of {{name}}',
  title: 'A signed paper of {{name}}',
  stays:
    'Put in what stands on the paper, word for word. It stands in the record with the day and your name, and cannot be changed later.',
  answer: 'What does {{name}} say on the paper?',
  agrees: '{{name}} agrees',
  differs: '{{name}} sees it differently',
  day: 'The day on the paper',
  needDay: 'Please give the day that stands on the paper.',
  words: 'The words on the paper',
  wordsAreIn: 'The words are in',
  send: 'Put it in the record',
  failed: 'It was not saved. Everything is still here. Please try again.',
  done: 'The signed paper stands in the record now.',
} as const;

/** One's own answer after the meeting. */
const own = {
  title: 'You have not answered yet: do we agree?',
  body: 'You can say so now, about the record as it was saved.',
  open: 'Give my answer',
  question: 'Do we agree?',
  stays:
    'Read the record first. Your answer stands beside it, with your name and the time, and you cannot change it later.',
  wasWriting:
    'The meeting was finished while you were writing. Your words are here and not in the record yet.',
  agrees: 'I agree',
  differs: 'I see it differently',
  about: 'What is it about?',
  whole: 'The whole record',
  differsWords: 'How do you see it?',
  differsHelp: 'Your words stand in the record, beside the school’s view.',
  saysWords: 'What do you think of the plan?',
  saysHelp: 'Your own words. You do not have to agree or sign.',
  need: 'Please say it in a few words, so that it can stand in the record.',
  wordsAreIn: 'Your words are in',
  language: 'The language of these words',
  send: 'Put it in the record',
  sending: 'Saving…',
  failed: 'Your answer was not saved. It is still here. Please try again.',
  done: 'Your answer stands in the record now.',
} as const;

/** The record is checked before it is given out. */
const checking = {
  title: 'The school is checking this record',
  body: 'The meeting is finished and everything is saved. You will have the record here, with this same link.',
  why: '{{name}} wants to check: {{why}}',
  until: 'You will have it by {{day}} at the latest.',
  untilAll: 'Everyone else has it by {{day}} at the latest.',
  staff: 'Only staff can read this record now',
  release: 'Give it out now',
  failed: 'It was not given out. Please try again.',
} as const;

const add = {
  button: 'I have something to add',
  section: 'Added after the meeting',
  line: '{{name}}, {{when}}',
  title: 'I have something to add',
  body: 'Your words are put at the end of this record, with your name and the time. The record itself stays as it was agreed.',
  who: 'Everyone who was invited to this meeting can read them, and so can the school’s SENCO. You cannot take them back or change them later.',
  label: 'What you would like to add',
  need: 'Please write something first.',
  tooLong: 'This is too long for one time. Please make it shorter, or add it in two parts.',
  send: 'Put it at the end of the record',
  sending: 'Saving…',
  failed: 'Your words are not saved yet. They are still here. Please try again.',
  done: 'Your words stand at the end of the record now.',
} as const;

const trouble = {
  notFinished: {
    title: 'This meeting is not finished yet',
    body: 'The record is saved when the meeting is finished. Then this page and your link open it.',
    action: 'Go to the meeting',
  },
  signIn: {
    title: 'Please open your link again',
    body: 'This page was open for a long time, or you have left. Your own link opens the record again.',
  },
  notAllowed: {
    title: 'You cannot read this record',
    body: 'Only people who were invited can read it. If you think this is a mistake, ask the school.',
  },
  gone: {
    title: 'We cannot find this record',
    body: 'Please open your own link again. If it does not work, ask the school to send you a new one.',
  },
  passing: {
    title: 'The record could not be loaded',
    body: 'It is safe. Check that you are online, then try again.',
  },
  retry: 'Try again',
} as const;

const leave = {
  reading: 'You are reading as {{name}}.',
  button: 'Not you? Leave',
  ask: 'Leave this record on this device?',
  body: 'Nobody else who uses this device can then read it. Your own link opens it again.',
  left: 'You have left',
  leftBody: 'You can close this page. Your own link opens the record again.',
} as const;

/** Stands where words were taken out; the rest of it comes with saved-gaps.ts. */
const gaps = {
  mark: 'words taken out on {{day}} by {{asked}} and {{confirmed}}',
  markPlain: 'words taken out',
} as const;

export const saved = {
  skip: 'Skip to the record',
  loading: 'Getting the record…',
  pageTitle: '{{name}}’s {{review}}',
  planTitle: '{{name}}’s support plan',
  held: '{{review}} held {{day}}.',
  nextBy: 'Next review by {{day}}.',
  nextNone: 'No day for the next review was agreed.',
  pupilLine: '{{fullName}}, {{place}}',
  print: 'Print',
  keep,
  allPupils: 'All pupils',
  nothing: 'Nothing written.',
  somebodyBefore: 'somebody at an earlier meeting',
  childSays: 'What {{name}} says',
  childNothing: '{{name}} did not show anything this time.',
  othersSay: 'What each of us says',
  strengths: 'What’s working',
  strategies: 'For every lesson: what all who teach do',
  parked: 'Kept for another day',
  needsAndBarriers: 'What gets in the way',
  needs: 'Needs',
  barriers: 'What makes it hard',
  notes: 'Notes',
  nextReview: 'When we meet again',
  foot: 'Saved on {{when}}. Version {{n}} of this meeting.',
  check: 'Check code: {{hash}}.',
  checkHelp: 'If anybody changed one letter of this record, the code would be another.',
  versions,
  compare,
  said,
  who,
  away,
  people,
  outcomes,
  support,
  actions,
  agree,
  signed,
  own,
  checking,
  add,
  gaps,
  trouble,
  leave,
} as const;
