import { zofia } from '#demo/data/zofia.ts';
import type { DemoSchool } from '#demo/script.ts';

/** Everybody and everything here is made up. */
export const thistledown: DemoSchool = {
  name: 'Thistledown Primary School',
  settings: {
    plan: 'support-plan',
    informationReport: 'https://thistledown.example/send-information-report',
    localOffer: 'https://council.example/local-offer',
    sendiass: 'https://sendiass.example',
    holdDays: 5,
  },
  staff: [
    {
      key: 'hartley',
      name: 'Mrs Hartley',
      firstName: 'Mrs Hartley',
      shownAs: 'Mrs Hartley',
      role: 'senco',
      staffRole: 'senco',
      email: 'hartley@thistledown.example',
    },
    {
      key: 'adeyemi',
      name: 'Miss Adeyemi',
      firstName: 'Miss Adeyemi',
      shownAs: 'Miss Adeyemi',
      role: 'teacher',
      staffRole: 'teacher',
      email: 'adeyemi@thistledown.example',
    },
    {
      key: 'lowe',
      name: 'Mr Lowe',
      firstName: 'Mr Lowe',
      shownAs: 'Mr Lowe',
      role: 'support',
      staffRole: 'support',
      email: 'lowe@thistledown.example',
    },
    {
      key: 'okonkwo',
      name: 'Mr Okonkwo',
      firstName: 'Mr Okonkwo',
      shownAs: 'Mr Okonkwo',
      role: 'teacher',
      staffRole: 'teacher',
      email: 'okonkwo@thistledown.example',
      duties: ['safeguarding-lead'],
    },
    {
      key: 'fairley',
      name: 'Mrs Fairley',
      firstName: 'Mrs Fairley',
      shownAs: 'Mrs Fairley',
      role: 'teacher',
      staffRole: 'teacher',
      email: 'fairley@thistledown.example',
      duties: ['senior'],
    },
  ],
  pupils: [zofia],
};
