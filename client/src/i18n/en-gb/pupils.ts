/** Words of the school's pages: the list of pupils, one pupil, making a meeting, links. */
const list = {
  title: 'Your pupils',
  count_one: '{{count}} pupil',
  count_other: '{{count}} pupils',
  overdueCount_one: '{{count}} review is overdue.',
  overdueCount_other: '{{count}} reviews are overdue.',
  noneOverdue: 'No review is overdue.',
  few_one: '{{count}} pupil has fewer than three reviews held or planned this school year.',
  few_other: '{{count}} pupils have fewer than three reviews held or planned this school year.',
  label: 'Pupils',
  search: 'Find a pupil by name or class',
  found_one: '{{count}} pupil found',
  found_other: '{{count}} pupils found',
  notFound: 'No pupil has “{{words}}” in their name or class',
  notFoundHelp: 'Check the spelling, or write only the first letters.',
  showAll: 'Show everybody',
  safeguarding: 'If a child may not be safe',
  order: 'In which order',
  orders: { due: 'Next review first', name: 'By name' },
  empty: 'No pupils yet',
  emptyHelp: 'Add the first pupil. Then you can make a meeting and give each person a link.',
  add: 'Add a pupil',
  loading: 'Getting the list of pupils…',
  last: 'Last review',
  next: 'Next review',
  noLast: 'None yet',
} as const;

/** When the next review is, in words: nobody has to work out what a date means. */
const due = {
  live: 'Going on now',
  notHeld_one: 'It was planned for {{day}}, {{count}} day ago',
  notHeld_other: 'It was planned for {{day}}, {{count}} days ago',
  due: 'Due by {{day}}, no date made yet',
  overdue_one: 'It was due by {{day}}, {{count}} day ago',
  overdue_other: 'It was due by {{day}}, {{count}} days ago',
  noDate: 'No date agreed',
  without: {
    end: 'SEN Support ended on {{day}}',
    'not-now': 'Not on SEN Support, decided on {{day}}',
  },
  none: 'No meeting made yet',
  tag: { overdue: 'Overdue', notHeld: 'Not finished' },
} as const;

/** The Code asks for at least three reviews a year: how many there are, and by when the others are due. */
const year = {
  title: 'Reviews this school year',
  have: '{{held}} held, {{planned}} planned.',
  due: {
    first: 'A first is due {{by}}.',
    second: 'A second is due {{by}}.',
    third: 'A third is due {{by}}.',
  },
  by: {
    autumn: 'by the end of the autumn term',
    spring: 'by the end of the spring term',
    summer: 'by the end of the summer term',
  },
} as const;

const addPupil = {
  title: 'Add a pupil',
  help: 'Only what the review needs. You can add the family when you make a meeting.',
  fullName: 'Full name',
  preferredName: 'What we call them',
  preferredNameHelp: 'Their first name or the name they like. Everybody sees it in the meeting.',
  dateOfBirth: 'Date of birth',
  yearGroup: 'Year group',
  yearGroupNone: 'Choose a year group',
  className: 'Class',
  save: 'Add this pupil',
  saving: 'Adding…',
} as const;

const missing = {
  fullName: 'Please write the full name.',
  preferredName: 'Please write what we call them.',
  dateOfBirth: 'Please choose the date of birth.',
  futureBirth: 'This day has not come yet. Please choose the date of birth.',
  yearGroup: 'Please choose the year group.',
  day: 'Please choose the day.',
  time: 'Please choose the time.',
  lead: 'Please choose who leads.',
  people: 'Nobody is chosen yet. Please tick somebody, or add somebody new.',
  newName: 'Please write the name, or take this person out again.',
  newRole: 'Please choose who this is.',
  newWith: 'Please choose who they are with.',
} as const;

const pupil = {
  back: 'All pupils',
  loading: 'Getting this pupil’s meetings…',
  fullName: 'Full name',
  born: 'Date of birth',
  yearAndClass: 'Year and class',
  nextReview: 'Next review',
  meetings: 'Meetings',
  noMeetings: 'No meetings yet',
  noMeetingsHelp: 'Make the first one. Each person then gets their own link.',
  make: 'Make a meeting',
  state: {
    planned: 'Planned',
    live: 'Going on now',
    saved: 'Finished and saved',
    cancelled: 'Cancelled',
  },
  cancelledBy: 'Cancelled by {{name}}. Why: {{why}}',
  movedBy: 'Moved from {{when}} by {{name}}.',
  movedWhy: 'Why: {{why}}',
  childReadsWhy: '{{name}} may read why, too.',
  changes: 'When plans change',
  sittingOf: 'A sitting for {{names}} alone.',
  closedToBoth:
    'Opens to neither of two people who are kept apart: both were in it. Make a sitting for each.',
  apart: 'People kept apart',
  hideApart: 'Hide people kept apart',
  hideChanges: 'Hide this',
  enter: 'Go into the meeting',
  entering: 'Opening…',
  read: 'Read the record',
  readCancelled: 'Read about it',
  aboutMeeting: '{{title}}, {{when}}',
  links: 'Links for each person',
  hideLinks: 'Hide the links',
  enterFailed: 'The meeting could not be opened. Nothing is lost. Please try again.',
} as const;

const make = {
  title: 'Make a meeting for {{name}}',
  help: 'It takes about two minutes. Nobody is told before you give them their link.',
  day: 'Day',
  time: 'Start',
  term: 'Which review is it?',
  terms: { autumn: 'Autumn review', spring: 'Spring review', summer: 'Summer review' },
  termHelp: 'We guess it from the day. You can change it.',
  whoHelp: '{{name}} always has a place, also when somebody else writes their words down.',
  family: '{{name}}, family and visitors',
  staff: 'From school',
  moreStaff_one: 'Show {{count}} more from school',
  moreStaff_other: 'Show {{count}} more from school',
  always: 'always has a place',
  here: '{{role}}, with {{name}}',
  newAdd: 'Add somebody new',
  newName: 'Name',
  newShownAs: 'What {{name}} calls them',
  newShownAsHelp: 'For example “Grandad”. {{name}} sees this on their own screen.',
  newRole: 'Who is this?',
  newRoleNone: 'Choose one',
  newWith: 'Who are they with?',
  newWithNone: 'Choose a person',
  newRemove: 'Take out',
  newNumber: 'New person {{number}}',
  lead: 'Who leads?',
  leadNone: 'Choose who leads',
  leadHelp: 'Somebody from school who comes. It can be handed over in the meeting.',
  noLead: 'Tick somebody from school first.',
  carry: 'Last term’s outcomes',
  carryHelp: 'The outcomes, support and actions that go on are copied into the new meeting.',
  carryFrom: 'From: {{title}}, {{day}}',
  carryNone: 'Start with an empty plan',
  save: 'Make this meeting',
  saving: 'Making the meeting…',
  cancel: 'Do not make it',
  made: 'The meeting is made. Now give each person their link.',
  roles: {
    parent: 'Parent or carer',
    professional: 'Visiting professional',
    interpreter: 'Interpreter',
    supporter: 'Here to support the family',
    support: 'Support staff',
    observer: 'Observer, who only reads',
  },
} as const;

const links = {
  title: 'Links for each person',
  help: 'Each person has their own link, and nobody else should use it. After the meeting the same link opens the record.',
  loading: 'Getting the links…',
  none: 'No link that works now',
  stopped: 'Link stopped. It does not open any more.',
  made: 'Link made on {{day}}, not opened yet',
  used: 'Opened on {{when}}',
  more_one: '{{count}} link works',
  more_other: '{{count}} links work',
  until: 'Works until {{day}}',
  get: 'Get a link',
  getNew: 'Get a new link',
  getting: 'Making it…',
  about: 'for {{name}}',
  stop: 'Stop the link',
  stopAsk: 'Stop the link of {{name}}?',
  stopBody:
    'Every link of {{name}} to this meeting stops working, and pages that are open with it close at once. What was written stays. You can make a new link later.',
  stopYes: 'Stop the link',
  stopNo: 'Leave it as it is',
  stopping: 'Stopping…',
  stopFailed: 'The link was not stopped. Please try again.',
  getFailed: 'No link was made. Please try again.',
} as const;

/** More people for a meeting that is there already, and fewer before it begins. */
const people = {
  add: 'Add a person',
  addTitle: 'Who else comes?',
  addHelp: 'They stand in the list at once. Then give each of them their own link.',
  addYes: 'Add to the meeting',
  adding: 'Adding…',
  about: '{{name}}',
  takeOut: 'Take out',
  takeOutAsk: 'Take {{name}} out of this meeting?',
  takeOutBody:
    '{{name}} is not on the list any more, and their link stops working. They have written nothing yet. You can add them again.',
  takeOutYes: 'Take out',
  takeOutNo: 'Leave them on the list',
  takeOutFailed: 'Nobody was taken out. Please try again.',
} as const;

/** The links with which colleagues come to the school's own pages. */
const staffLinks = {
  schoolList: 'The school’s list of support',
  settings: 'Settings of the school',
  hideSettings: 'Hide the settings',
  title: 'Links of the staff',
  hide: 'Hide the links of the staff',
  help: 'With this link a colleague opens the list of pupils. When one is lost, stop it here and make a new one.',
  stopBody:
    'Every link of {{name}} to the school’s pages stops working, and all their open pages close at once, in meetings too. What was written stays. You can make a new link later.',
  left: 'Has left the school',
  leftAsk: 'Has {{name}} left the school?',
  leftBody:
    'Nothing opens for {{name}} any more, and they come to no new meeting. You lead every meeting to come that {{name}} was to lead. What they wrote stays, with their name.',
  leftYes: 'Yes, they have left',
  leftNo: 'No, leave it as it is',
  stopOwn:
    'Your other links stop working, and pages opened with them close at once. The link you are using now stays, and so does this page.',
} as const;

const issued = {
  title: 'A link for {{name}}',
  once: 'You see this link only now. When you close this, we cannot show it again: then make a new one.',
  address: 'The link',
  copy: 'Copy the link',
  copied: 'Copied. Paste it into a message to {{name}} only.',
  copyFailed: 'The link is marked. Copy it with your keyboard, or press and hold it.',
  qr: 'Or show this picture to the camera of their phone',
  qrLabel: 'A picture with the link for {{name}}',
  until: 'It works until {{day}}.',
  print: 'Print it on paper',
  close: 'I have passed it on',
  paperTitle: 'Your review meeting',
  paperFor: 'For {{name}}',
  paperHow: 'Point the camera of a phone or tablet at the picture, or type the address.',
  paperKeep: 'This link is only for you. Please keep it to yourself.',
} as const;

const trouble = {
  passing: {
    title: 'This could not be loaded',
    body: 'Nothing is lost. Check that you are online, then try again.',
  },
  retry: 'Try again',
  formTitle: 'That was not saved',
  formBody: 'What you wrote is still here. Please try again.',
  offline: 'You are offline. What you wrote is still here. Try again when you are online.',
  signIn: {
    title: 'Please open your link again',
    body: 'This page was open for a long time, or you have left. Your own link opens it again.',
  },
  notAllowed: {
    title: 'This page is for the school’s staff',
    body: 'If you work here, open your own link. If you have a link to a meeting, open that one.',
  },
  gone: {
    title: 'This pupil is not on your list',
    body: 'Nothing is lost. Go back to the list and choose again.',
  },
} as const;

const look = {
  label: 'How {{name}}’s own page looks',
  help: 'When {{name}} opens it. They can change it there themselves, and then their own choice counts.',
  usual: 'As is usual for their age',
  pictures: 'Pictures and sound',
  words: 'Words',
  failed: 'It was not changed. Please try again.',
} as const;

const leave = {
  button: 'Leave',
  ask: 'Leave on this browser?',
  body: 'Nobody else who uses this browser can then see your pupils. Your own link opens this page again.',
  left: 'You have left',
  leftBody: 'You can close this page. Your own link opens it again.',
} as const;

export const pupils = {
  frameTitle: 'Review meetings',
  skip: 'Skip to the list',
  skipPupil: 'Skip to this pupil',
  list,
  due,
  year,
  addPupil,
  missing,
  pupil,
  make,
  links,
  people,
  staffLinks,
  issued,
  trouble,
  leave,
  look,
} as const;
