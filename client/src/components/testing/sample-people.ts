import type { PersonHere } from '../chair-row.tsx';

/** The people of the examples. */
export const samplePeople: readonly PersonHere[] = [
  { id: '1', name: 'Zofia', initials: 'Z', role: 'child' },
  { id: '2', name: 'Magda', initials: 'MN', role: 'parent', about: 'Mum' },
  { id: '3', name: 'Tom', initials: 'TB', role: 'parent', away: true },
  { id: '4', name: 'Miss Adeyemi', initials: 'MA', role: 'teacher' },
  { id: '5', name: 'Mrs Hartley', initials: 'MH', role: 'senco', about: 'you' },
];

export const manyPeople: readonly PersonHere[] = [
  ...samplePeople,
  { id: '6', name: 'Mr Lowe', initials: 'SL', role: 'support' },
  { id: '7', name: 'Dr Okonkwo-Whittington', initials: 'OW', role: 'professional' },
  { id: '8', name: 'Ewa', initials: 'EK', role: 'interpreter' },
  { id: '9', name: 'Ms Price', initials: 'JP', role: 'supporter' },
  { id: '10', name: 'Ben', initials: 'BC', role: 'observer' },
  { id: '11', name: 'Mrs Shah', initials: 'RS', role: 'admin' },
];

/** Words no layout should break on. */
export const longWords =
  'Zofia joins in with a playground game that somebody else has chosen, stays in it until the bell, and tells a grown-up afterwards how it went, using the join-in card or Spielplatzgesprächsaufforderungskarte.';
