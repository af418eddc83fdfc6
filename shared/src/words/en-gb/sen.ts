/** What is formal about a pupil's SEN Support: in the meeting, the saved record and on papers. */
export const sen = {
  nothing: 'Nothing is noted.',
  told: {
    title: 'Telling the family formally',
    lead: 'A school has to tell the family formally that {{name}} gets SEN Support. Note here when it did.',
    leadRead: 'The school has to tell the family formally that {{name}} gets SEN Support.',
    line: '{{name}} was told on {{day}}, {{how}}, by {{by}}. Noted by {{notedBy}}.',
    /** Where there is no SEN Support, or none any more, that is what they are told. */
    leads: {
      end: 'A school has to tell the family that SEN Support for {{name}} ends, and why. Note here when it did.',
      'not-now':
        'A school tells the family that SEN Support for {{name}} does not begin now, and why. Note here when it did.',
    },
    leadsRead: {
      end: 'The school has to tell the family that SEN Support for {{name}} ends, and why.',
      'not-now':
        'The school tells the family that SEN Support for {{name}} does not begin now, and why.',
    },
    lines: {
      end: '{{name}} was told on {{day}}, {{how}}, by {{by}}, that SEN Support ends, and why. Noted by {{notedBy}}.',
      'not-now':
        '{{name}} was told on {{day}}, {{how}}, by {{by}}, that SEN Support does not begin now, and why. Noted by {{notedBy}}.',
    },
    none: '{{name}}: nobody has noted this yet.',
    how: {
      letter: 'in a letter',
      email: 'in an e-mail',
      meeting: 'in a meeting',
      phone: 'on the phone',
    },
    ways: {
      letter: 'In a letter',
      email: 'In an e-mail',
      meeting: 'In a meeting',
      phone: 'On the phone',
    },
    open: 'Note that they were told',
    who: 'Who was told?',
    way: 'How?',
    day: 'On which day?',
    by: 'Who told them?',
    note: 'Note it',
    takeBack: 'Take it back',
    needWho: 'Please tick who was told.',
    needBy: 'Please say who told them.',
    needDay: 'Please choose the day.',
    future: 'That day is still to come. Note it once it is done.',
    failed: 'It was not noted. Please try again.',
    record: 'The family was formally told',
  },
  concern: {
    title: 'What worries us',
    lead: 'Who is worried, about what, and since when, in their own words. Everybody can write this on their own page before the meeting and show it here.',
    none: 'Nobody has shown a concern yet.',
    day: 'First said on',
  },
  decision: {
    title: {
      start: 'Does SEN Support begin?',
      'go-on': 'Does SEN Support go on?',
    },
    lead: {
      start:
        'SEN Support is extra help for {{name}} that the school plans with you and looks at again each term. The school decides, after hearing everybody, and says why.',
      'go-on':
        'At each review the school looks with everybody at whether the help is still right. If nothing is noted here, it goes on.',
    },
    none: {
      start: 'Nothing is decided yet.',
      'go-on': 'Nothing else is noted: SEN Support goes on.',
    },
    before: {
      start: 'SEN Support began on {{day}}.',
      'not-now': 'On {{day}} it was decided: not SEN Support then.',
      'go-on': 'On {{day}} it was decided that SEN Support goes on.',
      less: 'Since {{day}} there is less support.',
      end: 'SEN Support ended on {{day}}.',
    },
    /** The same where the day is not this reader’s to know. */
    undated: {
      start: 'SEN Support has begun.',
      'not-now': 'It was decided: not SEN Support for now.',
      'go-on': 'It was decided that SEN Support goes on.',
      less: 'There is less support than before.',
      end: 'SEN Support has ended.',
    },
    what: {
      start: 'SEN Support begins',
      'not-now': 'Not SEN Support now',
      'go-on': 'SEN Support goes on as it is',
      less: 'SEN Support goes on, with less help',
      end: 'SEN Support ends',
    },
    again:
      'Any of you can say at any time that you are worried again, and ask the school for a new meeting.',
    decided: 'Decided on {{day}}. Noted by {{by}}.',
    why: 'Why',
    instead: 'What there will be instead',
    stays: 'What stays in place',
    open: 'Note what was decided',
    change: 'Change what was noted',
    question: 'What was decided?',
    whyAsk: 'Why?',
    insteadAsk: 'What will there be instead?',
    staysAsk: 'What stays in place?',
    day: 'On which day?',
    note: 'Note it',
    takeBack: 'Take it back',
    needWhat: 'Please choose what was decided.',
    needWhy: 'Please say why.',
    needInstead: 'Please say what there will be instead.',
    needDay: 'Please choose the day.',
    future: 'That day is still to come. Note it once it is decided.',
    failed: 'It was not noted. Your words are still here. Please try again.',
    record: 'SEN Support',
  },
  plan: {
    title: 'What comes next',
    kind: 'The kind of plan now',
    types: {
      agreement: 'An agreement',
      'support-plan': 'A school support plan',
      'more-support': 'A plan with more support',
    },
    help: {
      agreement: 'Home and school agree what each does. That is all that is needed now.',
      'support-plan':
        'The school plans extra help with the family, and looks at it again each term.',
      'more-support':
        'The school gives more help than most pupils need, often with advice from outside.',
    },
    missed_one: '{{count}} outcome was not reached by its day. Then the next step is:',
    missed_other: '{{count}} outcomes were not reached by their day. Then the next step is:',
    steps: {
      agreement: 'An agreement: who does what at home and at school.',
      'support-plan':
        'A school support plan: extra help, with who gives it, how often and for how long.',
      'more-support': 'More support in the plan, and advice from a specialist.',
      ehc: 'Ask the council for an EHC needs assessment. It looks at whether {{name}} needs more help than a school can usually give.',
    },
  },
  right: {
    own: 'You can also ask the council for an EHC needs assessment yourself, at any time. Nobody at the school has to agree.',
    parents:
      'Parents can also ask the council for an EHC needs assessment themselves, at any time. Nobody at the school has to agree.',
    young:
      '{{name}} can also ask the council for an EHC needs assessment, at any time. Nobody at the school has to agree.',
    all: 'Parents, and from 16 the young person, can also ask the council for an EHC needs assessment themselves, at any time. Nobody at the school has to agree.',
  },
  turnTo: {
    title: 'Where to find out more',
    informationReport: 'How our school helps (SEN information report)',
    localOffer: 'Help in our area (Local Offer)',
    sendiass: 'Free advice that does not come from the school (SENDIASS)',
    opens: '{{name}}, opens another page',
    line: '{{name}}: {{address}}',
  },
} as const;
