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
    {
      key: 'magda',
      name: 'Magda Nowak',
      firstName: 'Magda',
      shownAs: 'Mum',
      role: 'parent',
      carer: {
        relation: 'Mother',
        responsibility: 'yes',
        language: 'Polish',
        reach: 'By text; letters in Polish; Ewa interprets when we meet',
      },
    },
    {
      key: 'tom',
      name: 'Tom Bell',
      firstName: 'Tom',
      shownAs: 'Dad',
      role: 'parent',
      carer: {
        relation: 'Father',
        responsibility: 'yes',
        language: 'English',
        reach: 'By phone, after his shift ends at three',
      },
    },
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
