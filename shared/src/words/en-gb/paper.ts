/** Words that stand on papers and not on the screen. */
export const paper = {
  page: 'Page {{page}} of {{pages}}',
  foot: '{{title}}, version {{n}}',
  answer: 'Answer',
  name: 'Name',
  role: 'Who they are',
  how: 'How they took part',
  outcomeGone: 'About an outcome that was taken out',
  drawing: '{{name}} drew this',
  profile: {
    title: '{{name}}: one-page profile',
    foot: 'As it stood on {{day}}. For everybody who teaches and helps.',
    likes: 'What people like about {{name}}',
    important: 'What is important to {{name}}',
    help: 'How to support {{name}} well',
    none: 'Nobody spoke about this at the meeting. Ask {{name}}.',
    before: '{{words}} (said on {{day}})',
    saidBy: '{{words}} ({{name}})',
    translated: '{{words}} ({{translation}}. {{line}})',
  },
  /** Where a letter could not be printed. */
  missing:
    'Some letters on this paper are in a script it cannot print. They stand as ◻. On the screen they are all there.',
} as const;
