/** What of a record is the pupil's own to know first, on paper and on their own page. */
export const myPlan = {
  title: 'My plan',
  titleOf: 'My plan: {{name}}',
  said: 'What I said',
  done: 'What I can do now',
  want: 'What I want to be able to do',
  will: 'What I will do',
  help: 'Help I get',
  helpBy: '{{name}}: {{help}}',
  next: 'We meet again on',
  change: 'I can ask to change something at any time.',
  readToMe: 'I can ask somebody to read this to me.',
  below: 'All that was written in the meeting stands below.',
} as const;
