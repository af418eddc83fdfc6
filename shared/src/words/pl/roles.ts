import type { InPolish } from '#words/translator.ts';

import type { roles as english } from '../en-gb/roles.ts';

/** What somebody is called at a pupil's meetings. */
export const roles = {
  child: 'uczeń lub uczennica',
  parent: 'rodzic lub opiekun',
  teacher: 'nauczyciel lub nauczycielka',
  senco: 'koordynator wsparcia (SENCO)',
  support: 'asystent w klasie',
  professional: 'specjalista spoza szkoły',
  interpreter: 'tłumacz',
  supporter: 'osoba wspierająca rodzinę',
  observer: 'obserwator',
  admin: 'sekretariat szkoły',
} as const satisfies InPolish<typeof english>;
