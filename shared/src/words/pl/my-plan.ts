import type { InPolish } from '#words/translator.ts';

import type { myPlan as english } from '../en-gb/my-plan.ts';

/** What of a record is the pupil's own to know first, on paper and on their own page. */
export const myPlan = {
  title: 'Mój plan',
  titleOf: 'Mój plan: {{name}}',
  said: 'Moje słowa',
  done: 'Co już umiem',
  want: 'Co chcę umieć',
  will: 'Co ja zrobię',
  help: 'Kto i jak mi pomaga',
  helpBy: '{{name}}: {{help}}',
  next: 'Spotykamy się znowu',
  change: 'Zawsze mogę poprosić o zmianę.',
  readToMe: 'Mogę poprosić, żeby ktoś mi to przeczytał.',
  below: 'Wszystko, co zapisano na spotkaniu, jest niżej.',
} as const satisfies InPolish<typeof english>;
