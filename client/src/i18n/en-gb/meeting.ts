/** Words of the meeting pages, those of the plan aside (meeting-plan.ts): a phone waits for these. */
import { meetingCodes } from '@fourchairs/shared/words/en-gb/codes.ts';

import {
  barrierWords,
  childWords,
  meetingStages,
  clockWords,
  jobWords,
  welcomeWords,
  workingWords,
} from './meeting-stages.ts';

const frame = {
  skip: 'Skip to this stage',
  title: '{{name}}’s {{title}}',
  nav: 'Stages of the meeting',
  asideLabel: 'Notes and actions',
  moreActions: 'All actions',
  undo: 'Undo',
  redo: 'Redo',
  undone: 'Your last change is undone.',
  redone: 'Your change is back.',
  people: 'People',
  prepare: 'My preparation',
  allStages: 'All stages',
  back: 'Back',
  backTo: 'Back to {{stage}}',
  next: 'Next',
  nextIs: 'Next: {{stage}}',
  nextOutcome: 'Next outcome',
  notes: 'Notes',
  closeNotes: 'Back to the stage',
  more: 'More',
  editing: '{{name}} is writing here',
  here_one: '{{names}} is at this stage',
  here_other: '{{names}} are at this stage',
  joined: '{{name}} is here',
  saidBy: 'Said by {{name}}',
  ownWords: 'Typed by {{name}}',
  saidTyped: 'Said by {{said}}, typed by {{typed}}',
  saidInterpreted: 'Said by {{said}}, put into English by {{typed}}',
  saidThrough: 'Said by {{said}}, written down by {{typed}}, who interpreted',
  saidPhone: 'Said by {{said}} on the phone, typed by {{typed}}',
  saidPaper: 'From {{said}}’s paper, typed by {{typed}}',
  helped: '{{name}} helped',
  helperNamed: '{{said}} says that “{{name}}” helped',
  firstSaid: 'First said on {{day}}',
  inLanguage: 'in {{language}}',
  quote: '“{{words}}”',
  says: '{{name}} says',
  readOnly: 'You can read everything here. You cannot write in the shared plan.',
  empty: 'Nothing written yet',
  noWords: 'No words yet',
  removed: '“{{title}}” was removed.',
  undoRemove: 'Bring it back',
  skipped: 'Would rather not say',
  tooLong:
    'That is too long: {{most}} characters fit in this place. Please use fewer words, or write it in the notes.',
} as const;

/** How somebody's words came in, beside them: *Zofia said this · in the room · English*. */
const manner = {
  said: '{{name}} said this',
  mine: 'Your words are in',
  how: 'How {{name}} said this',
  language: 'The language of these words',
} as const;

const gather = {
  button: 'Bring everyone here',
  done: 'Everyone is asked to come to “{{stage}}”.',
  failed: 'Nobody was moved. Please try again.',
  moved: '{{name}} brought you to “{{stage}}”.',
  waiting: '{{name}} is at “{{stage}}” now.',
  go: 'Go there',
  stay: 'Stay here',
} as const;

const trouble = {
  offline: 'You are offline. You can go on writing: your words are kept here and will be sent.',
  offlineFirst: 'You are offline. You can read, and write when the connection is back.',
  refused: {
    title: 'Your last words were not saved',
    safe: 'Everything before them is safe.',
    body: 'Copy your words now, then carry on.',
    words: 'Your words that were not saved',
    copy: 'Copy my words',
    copied: 'Copied. You can paste them where they belong.',
    noWords: 'It was a choice or a button, not words. Please do it again.',
    carryOn: 'Carry on with the meeting',
    where: 'In: {{where}}',
  },
  lost: {
    title: 'You cannot write in this meeting any more',
    body: 'What you wrote before is safe. Ask the school if this is a mistake.',
    away: 'Close this meeting',
  },
  signIn: {
    title: 'Please open your link again',
    body: 'This page was open for a long time. Your link opens the meeting again. What was saved is safe.',
  },
  gone: {
    title: 'This meeting is not here any more',
    body: 'Ask the school. What was saved is safe with them.',
  },
  reload: {
    title: 'There is a newer version of this page',
    body: 'Load the page again to carry on. What was saved is safe.',
    button: 'Load the page again',
  },
  epoch: {
    title: 'This meeting was put back from a copy',
    body: 'Copy anything of yours that is not there, then load the page again.',
  },
  rejected: {
    title: 'This page lost its place',
    body: 'What was saved is safe. Load the page again to carry on.',
  },
  noSeat:
    'This page does not know who you are. Your own link opens the meeting: look for it in your messages, or ask the school.',
  restarting: 'The meeting is starting again. It takes a moment. Your words are kept here.',
} as const;

const people = {
  title: 'People in this meeting',
  here: 'here now',
  away: 'away for a moment',
  notHere: 'not here',
  part: 'comes from {{from}} until {{to}}',
  you: 'you',
  leads: 'leads the meeting',
  writesFor: '{{by}} writes for {{name}}',
  hand: 'Hand over the lead',
  handTo: 'Hand the lead to {{name}}',
  handAsk: 'Hand the lead to {{name}}?',
  handBody:
    '{{name}} can then bring everyone to a stage, read back and finish. You cannot, until you get it back.',
  handYes: 'Hand it over',
  handNo: 'Keep the lead',
  letGo: '{{name}} is going: close their screen',
  letGone: 'Closed, with thanks. Their link opens it again.',
  scribe: 'Who writes for {{name}}?',
  nameScribe: 'Choose who writes for {{name}}',
  scribeNone: 'Nobody: {{name}} writes',
  scribeHelp: 'Both names stand under the words.',
  room: 'Open the room screen',
  roomHelp: 'For one laptop on a projector, when people have no device of their own.',
  failed: 'That did not work. Please try again.',
  ownDevice: 'This is my own device',
  ownDeviceHelp:
    'Words that cannot be sent yet are then kept here, even if the page is closed. Never choose this on a device other people use.',
  leave: 'Not you? Leave',
  leaveAsk: 'Leave the meeting on this device?',
  leaveBody: 'What you wrote is saved. Your link opens the meeting again.',
  leaveUnsent: 'Some of your words are not sent yet. If you leave now, they are lost.',
  leaveYes: 'Leave',
  leaveNo: 'Stay in the meeting',
  left: 'You have left the meeting',
  leftBody: 'You can close this page. Your own link opens the meeting again.',
} as const;

const notes = {
  title: 'Notes',
  label: 'Notes',
  loading: 'Getting the notes…',
  tools: 'How the notes look',
  bold: 'Bold',
  italic: 'Slanted',
  bullets: 'List',
  numbers: 'Numbers',
  quote: 'Quote',
  link: 'Link',
  style: 'Kind of line',
  paragraph: 'Text',
  heading: 'Heading',
  subheading: 'Smaller heading',
  smallHeading: 'Smallest heading',
  linkAddress: 'Address of the page',
  linkWrong: 'Please write the whole address, for example https://www.nhs.uk',
  linkSave: 'Make it a link',
  linkRemove: 'Take the link away',
  tooLong:
    'The notes are full: about {{most}} letters fit. Please make them shorter before you write more.',
} as const;

const saved = {
  reading: 'You are reading along',
  damaged:
    'Part of this meeting was damaged on the school’s computer. You can read that part, not write in it. Please tell the school.',
  connecting: 'Coming in…',
  offlineRead: 'Offline: you can read, and write when the connection is back',
  notSaved: {
    'no-answer': 'Not saved yet: no answer. Keep this page open, it tries again.',
    'server-trouble':
      'Not saved: the school’s computer could not keep it. Keep this page open, it tries again.',
    busy: 'Not saved yet: very busy. Keep this page open, it tries again.',
    ended: 'Not saved: see what to do below',
  },
} as const;

export const meeting = {
  frame,
  manner,
  gather,
  trouble,
  people,
  notes,
  saved,
  codes: meetingCodes,
  stages: meetingStages,
  welcome: welcomeWords,
  jobs: jobWords,
  clock: clockWords,
  child: childWords,
  working: workingWords,
  barriers: barrierWords,
  /** Words that did not fit into a field. */
  kept: {
    label: 'These words did not fit. They are kept here for you to copy.',
    copy: 'Copy them',
    copied: 'Copied.',
    close: 'I do not need them',
  },
} as const;
