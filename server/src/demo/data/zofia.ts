import { zofiaAutumn } from '#demo/data/zofia-autumn.ts';
import { zofiaFirstPlan } from '#demo/data/zofia-first-plan.ts';
import { zofiaSpring } from '#demo/data/zofia-spring.ts';
import type { DemoPupil } from '#demo/script.ts';

export const zofia: DemoPupil = {
  key: 'zofia',
  preferredName: 'Zofia',
  fullName: 'Zofia Nowak-Bell',
  dateOfBirth: '2019-01-22',
  yearGroup: 'Year 2',
  className: 'Kingfisher',
  people: [
    { key: 'magda', name: 'Magda Nowak', firstName: 'Magda', shownAs: 'Mum', role: 'parent' },
    { key: 'tom', name: 'Tom Bell', firstName: 'Tom', shownAs: 'Dad', role: 'parent' },
    {
      key: 'ewa',
      name: 'Ewa Zielińska',
      firstName: 'Ewa',
      shownAs: 'Ewa',
      role: 'interpreter',
      with: 'magda',
    },
    {
      key: 'priya',
      name: 'Priya Raman',
      firstName: 'Priya',
      shownAs: 'Priya',
      role: 'professional',
    },
  ],
  meetings: [zofiaFirstPlan, zofiaAutumn, zofiaSpring],
};
