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
  /** Where a letter could not be printed. */
  missing:
    'Some letters on this paper are in a script it cannot print. They stand as ◻. The record on the screen has them all.',
} as const;
