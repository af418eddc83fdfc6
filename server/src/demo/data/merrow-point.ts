import { idris } from '#demo/data/idris.ts';
import type { DemoSchool } from '#demo/script.ts';

/** Everybody and everything here is made up. */
export const merrowPoint: DemoSchool = {
  name: 'Merrow Point Academy',
  settings: {
    plan: 'support-plan',
    informationReport: 'https://merrowpoint.example/send',
    localOffer: 'https://council.example/local-offer',
    sendiass: 'https://sendiass.example',
    holdDays: 5,
  },
  staff: [
    {
      key: 'whitlock',
      name: 'Ms Whitlock',
      firstName: 'Ms Whitlock',
      shownAs: 'Ms Whitlock',
      role: 'senco',
      staffRole: 'senco',
      email: 'whitlock@merrowpoint.example',
    },
    {
      key: 'okafor',
      name: 'Mr Okafor',
      firstName: 'Mr Okafor',
      shownAs: 'Mr Okafor',
      role: 'teacher',
      staffRole: 'teacher',
      email: 'okafor@merrowpoint.example',
    },
    {
      key: 'trent',
      name: 'Ms Trent',
      firstName: 'Ms Trent',
      shownAs: 'Ms Trent',
      role: 'teacher',
      staffRole: 'teacher',
      email: 'trent@merrowpoint.example',
    },
    {
      key: 'jay',
      name: 'Jay Pollard',
      firstName: 'Jay',
      shownAs: 'Jay',
      role: 'support',
      staffRole: 'support',
      email: 'pollard@merrowpoint.example',
    },
    {
      key: 'sandhu',
      name: 'Ms Sandhu',
      firstName: 'Ms Sandhu',
      shownAs: 'Ms Sandhu',
      role: 'teacher',
      staffRole: 'teacher',
      email: 'sandhu@merrowpoint.example',
      duties: ['safeguarding-lead'],
    },
    {
      key: 'barlow',
      name: 'Mr Barlow',
      firstName: 'Mr Barlow',
      shownAs: 'Mr Barlow',
      role: 'teacher',
      staffRole: 'teacher',
      email: 'barlow@merrowpoint.example',
      duties: ['senior'],
    },
  ],
  pupils: [idris],
};
