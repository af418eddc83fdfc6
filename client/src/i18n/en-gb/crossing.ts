/** Words for choosing what of another sitting comes into this one; they come with the list. */
export const crossing = {
  lead: 'Tick what comes into this sitting. Everybody in this sitting will read it, typed by you. Views stay with whoever said them.',
  notYet: 'Nothing there has been read back yet. Read it back first, then choose here.',
  nothing: 'There is nothing to choose: all of it is here already, or the plan is empty.',
  theirs: 'Written by somebody who is kept apart: it crosses in their words.',
  partly: 'Take their words in it too',
  partlyHelp:
    'Somebody who is kept apart wrote some of this. It stays behind unless you tick this.',
  preview: 'What everybody in this sitting will read',
  previewNone: 'Nothing is ticked yet.',
  save: 'Put it into this sitting',
  saving: 'Putting it in…',
  failed: 'It did not work. Nothing was changed here. Please try again.',
  done: 'It stands in this sitting now. “Undo” takes it out again.',
} as const;
