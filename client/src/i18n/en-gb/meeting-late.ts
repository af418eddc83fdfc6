/** What is said of words that came after the meeting was finished. */
export const lateWords = {
  title: 'The meeting is finished',
  body: 'These words came too late for the record. They are being put beside it.',
  added:
    'These words came too late for the record. They are kept beside it, and everybody can read them there.',
  answers: 'You were still writing this. Nobody has seen it. You can add it beside the record.',
  again: 'Try again',
  words: 'Your words',
  said: 'What {{name}} said, typed by you',
  kept: 'These words of yours waited on this device while the meeting was finished. Some may be in the record already. You can add them beside it, with your name.',
  add: 'Add them beside the record',
  leaveOut: 'Leave them out',
  read: 'Go to the record',
  /** To whoever came for a part of the meeting: the record is not theirs. */
  goOn: 'Go on',
  places: 'What you chose, moved or took out last is not in the record',
  placesTell: 'The record shows what stood there before. If it matters, tell the school.',
  own: 'Your last words in your own preparation were not saved',
  ownBody: 'Only you see these. Copy them now if you want to keep them.',
  failed: 'They are not there yet. Please try again, and keep this page open until then.',
  held: 'The school is checking the record, so nothing can be added yet. Copy your words and keep them: you can add them when you have the record.',
} as const;
