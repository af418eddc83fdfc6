/** The words of each stage of the meeting, in the order of the meeting. */
export const meetingStages = {
  names: {
    welcome: 'Welcome',
    'child-says': 'What {{name}} says',
    working: 'What’s working',
    'last-outcomes': 'Last term’s outcomes',
    barriers: 'What gets in the way',
    'new-outcomes': 'New outcomes',
    support: 'Support',
    actions: 'Who does what',
    agree: 'Do we agree?',
  },
  lead: {
    welcome: 'Say hello, see who is here, and what we will do today.',
    'child-says': 'First we hear from {{name}}. These are {{name}}’s own words and cards.',
    working: 'What is going well, and what each of us sees at home and at school.',
    'last-outcomes': 'How did it go? Each of us says what we see, then we agree one answer.',
    barriers: 'What makes learning and school life hard for {{name}}?',
    'new-outcomes': 'What do we want {{name}} to be able to do next?',
    support: 'What help will there be? Say what, who, how often and for how long.',
    actions: 'Who will do what, and by when?',
    agree: 'We read it back. Then each of us says if we agree, or see it differently.',
  },
  /** Where SEN Support has not begun there are no outcomes of last term. */
  first: {
    name: 'The concern, and what is decided',
    lead: 'What worries us about {{name}}, and does SEN Support begin?',
  },
  eyebrow: '{{stage}} · about {{count}} minutes',
  outcomeOf: 'Outcome {{current}} of {{total}}',
} as const;

export const welcomeWords = {
  away: {
    title: 'Is the family not here?',
    open: 'The family is not here',
    tried: 'How the school tried to reach them',
    none: 'Nothing is noted yet.',
    line: '{{day}}, {{how}} ({{name}})',
    lineWords: '{{day}}, {{how}}: {{words}} ({{name}})',
    day: 'When',
    how: 'How',
    words: 'What came of it',
    future: 'That day is still to come.',
    note: 'Note it',
    without: 'Hold it without the family',
    withoutHelp:
      'The record then says so, with why and with everything above. The family gets it, and can still answer.',
    why: 'Why is it held all the same?',
    hold: 'Hold it without the family',
    held: 'Held without the family: {{why}} ({{name}})',
    came: 'They are here after all',
    failed: 'It was not saved. Please try again.',
  },
  today: 'What we will do today',
  todayLead: 'It takes about {{count}} minutes. You can look at any stage, at any time.',
  minutes_one: '{{count}} minute',
  minutes_other: '{{count}} minutes',
  whoIsHere: 'Who is here',
  whoIsHereLead: 'The lead keeps this list. It goes into the record.',
  whoIsHereRead: 'The lead keeps this list.',
  lead: 'leads this meeting',
  with: 'here with {{name}}',
  how: 'How {{name}} takes part',
  notNoted: 'Not noted yet',
  from: 'From',
  to: 'Until',
  addTimes: 'Add times',
  fromTo: '{{how}}, {{from}} to {{to}}',
  fromOnly: '{{how}}, from {{from}}',
  toOnly: '{{how}}, until {{to}}',
  notSaved: 'That was not saved. Please try again.',
  good: 'Good to know',
  goodList: {
    everyone: 'Everyone in this meeting can write. It is saved as you type.',
    see: 'Everyone in this meeting sees what you write here.',
    ask: 'You can stop and ask at any time. No question is silly.',
    record: 'At the end everyone gets the same record.',
  },
} as const;

/** Jobs that go from hand to hand, and the time box of a stage. */
export const jobWords = {
  title: 'Who does what today',
  lead: '{{name}} leads the meeting.',
  scribe: 'Writes for everyone',
  scribeHelp:
    'They type in the shared plan. Whoever leads can let them write for people here without a device, too: then both names stand under the words.',
  letWrite: 'Let {{by}} write for {{names}}',
  writes: '{{by}} also writes for {{names}}.',
  stopWriting: 'Stop that',
  askLead: '{{lead}} can let you write for {{names}} too, with one tap here.',
  sayWhoIsHere: 'Say who is in the room. Those without a device are then offered here.',
  scribeFailed: 'It was not changed. Please try again.',
  timekeeper: 'Watches the clock',
  timekeeperHelp: 'They do it on their own device. Whoever leads the meeting always can, too.',
  nobody: 'Nobody yet',
  mine: 'I’ll do it',
} as const;

export const clockWords = {
  start_one: 'Start the clock: {{count}} minute',
  start_other: 'Start the clock: {{count}} minutes',
  left_one: '{{count}} minute left of {{of}}',
  left_other: '{{count}} minutes left of {{of}}',
  now: 'The time is up. Take what you need.',
  over_one: '{{count}} minute longer than planned. Take what you need.',
  over_other: '{{count}} minutes longer than planned. Take what you need.',
  more_one: '{{count}} more minute',
  more_other: '{{count}} more minutes',
  stop: 'Stop the clock',
} as const;

export const childWords = {
  empty: '{{name}} has not shown anything yet',
  emptyHelp: 'What {{name}} shows from their own screen comes here at once.',
  emptyScribe: 'You can also write down what {{name}} says, word for word.',
  writeDown: 'Write what {{name}} says',
  helperNote: 'What {{name}} saw',
  writeDownMine: 'Write your own words',
  words: 'The words, just as they were said',
} as const;

export const workingWords = {
  strengths: 'What {{name}} is good at',
  strengthsEmpty: 'Nothing written yet. Start with what you like and admire.',
  addStrength: 'Add a strength',
  strength: 'Strength {{number}}',
  views: 'What each of us sees',
  viewsLead: 'Each person writes on their own card. Everyone can read all of them.',
  mine: 'Your card',
  addMore: 'Add more',
  nothingFrom_one: 'Nothing yet from {{names}}.',
  nothingFrom_other: 'Nothing yet from {{names}}.',
} as const;

export const barrierWords = {
  needs: 'What {{name}} needs help with',
  needsEmpty: 'Nothing written yet.',
  addNeed: 'Add a need',
  need: 'Need {{number}}',
  barriers: 'What gets in the way',
  barriersEmpty: 'Nothing written yet. Think of places, times and noise.',
  addBarrier: 'Add something that gets in the way',
  barrier: 'Barrier {{number}}',
} as const;
