/**
 * The words for codes of a review, on the screen and on paper: what is stored is a code, what is read is this. Those of
 * the plan, which a meeting's page fetches later, are in plan-codes.ts.
 */
export const meetingCodes = {
  face: {
    'very-sad': 'It is very hard',
    sad: 'It is hard',
    ok: 'It is OK',
    happy: 'It is good',
    'very-happy': 'It is great',
    'not-sure': 'I’m not sure',
  },
  attendance: {
    room: 'In the room',
    phone: 'By phone or video',
    'in-writing': 'In writing',
    absent: 'Not here',
  },
  attempts: {
    phone: 'by phone',
    text: 'by text message',
    email: 'by e-mail',
    letter: 'by letter',
    'in-person': 'in person',
    waited: 'waited, and nobody came',
  },
  how: {
    scribed: 'in the room',
    phone: 'by phone or video',
    paper: 'on paper',
    interpreted: 'and I interpreted',
  },
  topic: {
    working: 'Working',
    'not-working': 'Not working',
    'not-sure': 'Not sure',
    'going-well': 'Going well',
    'not-going-well': 'Not going well',
    ideas: 'Ideas',
    questions: 'Questions',
    concern: 'A concern',
    assessment: 'What I see in school',
    'important-to-me': 'Important to me',
    'how-to-help-me': 'How to help me',
    'my-words': 'In my words',
    playtime: 'Playtime',
    lessons: 'Lessons',
    hopes: 'My hopes',
    'at-home': 'At home',
    'access-needs': 'What helps me take part',
    attendance: 'Attendance',
    measurements: 'Measured since last time',
    advice: 'My advice',
    drawing: 'My drawing',
    'helper-note': 'What the helper saw',
  },
} as const;
