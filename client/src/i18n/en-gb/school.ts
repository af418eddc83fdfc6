/** What a school says for all its pupils, and what kind of plan each has. */
export const school = {
  settings: {
    plan: 'What kind of plan does a pupil have, when nothing else is said?',
    planHelp:
      'Where outcomes are not reached by their day, the meeting then says in plain words what comes next.',
    planNone: 'We do not use this',
    hold: 'For how long may a lead hold a saved record back for checking?',
    holdHelp:
      'Until then the family and visitors do not have it. Everyone is told why and until when. It counts for records that are finished from now on.',
    holdNever: 'Not at all: everyone has it at once',
    holdDays_one: '{{count}} day at the most',
    holdDays_other: '{{count}} days at the most',
    links: 'Links for families',
    linksHelp:
      'They stand in each meeting, in its record and on papers. Each address begins with https://. Leave out what you do not have.',
    informationReport: 'SEN information report',
    localOffer: 'Local Offer',
    sendiass: 'SENDIASS',
    save: 'Save the settings',
    saved: 'The settings are saved.',
    notSafe: 'This is not the address of a page that opens safely: it begins with https://',
    failed: 'It was not saved. Please try again.',
  },
  planType: {
    label: '{{name}}’s kind of plan',
    asSchool: 'As the school says for all',
    failed: 'It was not changed. Please try again.',
  },
} as const;
