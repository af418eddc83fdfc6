import { idrisAutumn } from '#demo/data/idris-autumn.ts';
import { idrisFirstPlan } from '#demo/data/idris-first-plan.ts';
import { idrisSpring } from '#demo/data/idris-spring.ts';
import { idrisSummer } from '#demo/data/idris-summer.ts';
import type { DemoPupil } from '#demo/script.ts';

export const idris: DemoPupil = {
  key: 'idris',
  preferredName: 'Idris',
  fullName: 'Idris Calloway',
  dateOfBirth: '2013-05-09',
  yearGroup: 'Year 8',
  className: '8 Harrison',
  people: [
    {
      key: 'denise',
      name: 'Denise Calloway',
      firstName: 'Denise',
      shownAs: 'Mum',
      role: 'parent',
      carer: {
        relation: 'Mother',
        responsibility: 'yes',
        language: 'English',
        reach: 'By email, large print',
      },
    },
  ],
  meetings: [idrisFirstPlan, idrisAutumn, idrisSpring, idrisSummer],
};
