import type { DemoMeeting, DemoPerson, DemoServer } from './demo-server.ts';

/** Whose chair it is. Every live meeting of the demo school has the first five; Zofia's has all of them. */
export type Chair =
  | 'child'
  | 'parent'
  | 'otherParent'
  | 'teacher'
  | 'senco'
  | 'support'
  | 'interpreter'
  | 'professional';

/** The person in a chair of a meeting, with their own link. The teacher leads. */
export const personIn = (meeting: DemoMeeting, chair: Chair): DemoPerson => {
  const role = chair === 'otherParent' ? 'parent' : chair;
  const found = meeting.people.filter((person) => person.role === role)[
    chair === 'otherParent' ? 1 : 0
  ];
  if (found === undefined) throw new Error(`Nobody sits in the chair “${chair}” of ${meeting.id}`);
  return found;
};

/** The SENCO's door to the school's own pages. */
export const sencoHome = ({
  doors,
}: DemoServer): { readonly name: string; readonly link: string } => {
  const [senco] = doors.staff;
  if (senco === undefined) throw new Error('The demonstration has no door for staff');
  return senco;
};

/** A link's token: what stands behind the #. */
export const tokenOf = (link: string): string => new URL(link).hash.slice(1);

/** The name somebody is called by: the first word, but all of “Miss Adeyemi”. */
export const firstNameOf = (name: string): string =>
  /^(Miss|Mrs|Ms|Mr) /.test(name) ? name : (name.split(' ')[0] ?? name);
