/** What the school knows of a pupil's parents and carers. */
export const carers = {
  title: '{{name}}’s parents and carers',
  help: 'For staff who make meetings; families and visitors do not see it. Addresses and numbers stay in the school’s own register.',
  shownAs: '{{name}} ({{shownAs}})',
  responsible: {
    yes: 'Has parental responsibility',
    no: 'Does not have parental responsibility',
    'not-known': 'Parental responsibility: not noted yet',
  },
  speaks: 'Speaks {{language}}',
  change: 'Change',
  relation: 'Who they are to {{name}}',
  relationHelp: 'For example mother, stepfather, foster carer.',
  responsibility: 'Parental responsibility',
  responsibilityHelp:
    'Who has it is asked whether they agree to the plan, and to a professional’s help. Somebody without it is invited, says what they think and may answer, but the plan does not wait for them. A record says who has it.',
  answers: { yes: 'Yes', no: 'No', 'not-known': 'Not known' },
  language: 'First language',
  reach: 'How they like to be reached, and what to think of',
  reachHelp: 'For example: by text after four; large print; letters to both homes.',
  save: 'Save',
  saving: 'Saving…',
  cancel: 'Cancel',
} as const;
