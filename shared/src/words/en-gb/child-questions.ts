/** What the child is asked before and in the meeting, and can answer: on their screens, and on paper. */
export const childQuestions = {
  questions: {
    playtime: 'How is playtime?',
    lessons: 'How are lessons?',
    working: 'What helps you at school?',
    'not-working': 'What is hard at school?',
    'important-to-me': 'What is important to you?',
    'how-to-help-me': 'What helps you?',
    drawing: 'Do you want to draw something?',
    'my-words': 'What do you want to tell everyone?',
    outcome: 'How is this going?',
  },
  faces: {
    happy: 'Great',
    ok: 'OK',
    sad: 'Hard',
    'not-sure': 'I’m not sure',
  },
  levels: {
    'very-happy': 'Really well',
    happy: 'Well',
    ok: 'OK',
    sad: 'Not well',
    'very-sad': 'Badly',
    'not-sure': 'Not sure',
  },
  sort: 'Does it work for you?',
  heaps: {
    working: 'It works',
    'not-working': 'It does not work',
    'not-sure': 'I am not sure',
  },
} as const;
