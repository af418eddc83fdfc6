/** What each person is asked to think about before the meeting: on their page, and on paper. */
export const prepareTopics = {
  concern: {
    title: 'What worries you?',
    help: 'What have you seen, at home or at school, and since when? “Since Year 2” is enough. Help begins with a worry: the school has to take yours seriously.',
    day: 'The day you first said so, if you know it',
    dayHelp: 'It stands in the record beside your words. Leave it out if you do not know it.',
  },
  'going-well': {
    title: 'What is going well?',
    help: 'At school or at home, big or small.',
  },
  'not-going-well': {
    title: 'What is not going well?',
    help: 'What is hard, or does not work. Say it here first, so that it is no surprise in the meeting.',
  },
  ideas: {
    title: 'Ideas',
    help: 'What could we try? What works elsewhere?',
  },
  questions: {
    title: 'Questions',
    help: 'What do you want to ask in the meeting?',
  },
  'at-home': {
    title: 'How are things at home?',
    help: 'Anything that helps the school understand. Leave it empty if you like.',
  },
  'access-needs': {
    title: 'What helps you take part?',
    help: 'An interpreter (which language?), larger print, somebody with you, a room without stairs, a break.',
  },
  assessment: {
    title: 'What I see in school',
    help: 'What they can do now, and how you know.',
  },
  attendance: {
    title: 'Attendance',
    help: 'Since the last meeting, and what lies behind it.',
  },
  measurements: {
    title: 'Measured since last time',
    help: 'Dates and numbers, against each outcome.',
  },
  advice: {
    title: 'My advice',
    help: 'What you saw, what you recommend, how often and for how long. Plain words: the family reads this.',
  },
} as const;
