import type { DemoPerson } from './demo-server.ts';
import type { Venue } from './test.ts';

/** The people of the demo school's live meeting, by the name they are known by there. */
export const personas = {
  zofia: 'Zofia Nowak-Bell',
  magda: 'Magda Nowak',
  tom: 'Tom Bell',
  ewa: 'Ewa Zielińska',
  adeyemi: 'Miss Adeyemi',
  lowe: 'Mr Lowe',
  hartley: 'Mrs Hartley',
} as const;
export type Persona = keyof typeof personas | 'senco-home';

/** Where somebody's own link leads. */
export const personIn = (venue: Venue, persona: Persona): Pick<DemoPerson, 'name' | 'link'> => {
  if (persona === 'senco-home') {
    const senco = venue.server.doors.staff.find(({ name }) => name === personas.hartley);
    if (senco === undefined) throw new Error('The demonstration has no door for the SENCO');
    return senco;
  }
  const found = venue.meeting.people.find(({ name }) => name === personas[persona]);
  if (found === undefined) throw new Error(`${persona} is not invited to the live meeting`);
  return found;
};
