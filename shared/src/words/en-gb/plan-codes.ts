/** The words for codes of the plan: of outcomes, support and actions, and of where the record stands. */
export const planCodes = {
  area: {
    'communication-and-interaction': 'Communication and interaction',
    'cognition-and-learning': 'Cognition and learning',
    'social-emotional-and-mental-health': 'Social, emotional and mental health',
    'sensory-and-physical': 'Sensory and physical',
  },
  supportLevel: {
    universal: 'Universal',
    targeted: 'Targeted',
    'targeted-plus': 'Targeted plus',
    specialist: 'Specialist',
  },
  supportLevelHelp: {
    universal: 'Universal: for everyone in class',
    targeted: 'Targeted: some extra help',
    'targeted-plus': 'Targeted plus: more help, with advice',
    specialist: 'Specialist: help planned with a specialist',
  },
  goal: {
    '-2': 'Further back, or no change',
    '-1': 'Some movement, not there yet',
    '0': 'Got to what we hoped for',
    '1': 'A bit more than we hoped',
    '2': 'Much more than we hoped',
  },
  goalShort: {
    '-2': 'Further back',
    '-1': 'Some movement',
    '0': 'Got there',
    '1': 'A bit more',
    '2': 'Much more',
  },
  decision: {
    'achieved-stop': 'It is done: stop here',
    continue: 'Carry on as it is',
    adapt: 'Carry on, with changes',
    replace: 'Try a new outcome instead',
    'seek-advice': 'Ask a specialist for advice',
    'request-ehcna': 'Ask the council for an EHC needs assessment',
  },
  heldBack: {
    'not-passed-on': 'Not everyone who had to do it was told',
    'could-not-be-done': 'It could not be done, and the school could not help that',
    'wrong-help': 'It was not the right kind of help',
    'too-much': 'It was too much at once, or too hard',
    'how-measured': 'How we measured did not show it',
    'not-enough': 'More help is needed than this',
    'something-else': 'Something else',
  },
  recordState: {
    draft: 'Draft',
    shared: 'Shared for checking',
    agreed: 'Agreed',
    differs: 'Agreed with a difference',
    superseded: 'A newer record has taken its place',
  },
  /** Under two views that differ, on the screen and on paper. */
  turn: 'You can talk to the head teacher, use the school’s complaints procedure, or ask your local SENDIASS, which gives free and independent advice about special educational needs.',
  happened: {
    'as-planned': 'Yes, as planned',
    partly: 'Partly',
    not: 'No',
  },
  criterion: {
    'much-less': 'Further back, or no change',
    less: 'Some movement',
    expected: 'What we hope for',
    more: 'A bit more',
    'much-more': 'Much more',
  },
} as const;
