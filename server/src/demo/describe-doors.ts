import type { Role } from '@fourchairs/shared/access/role.ts';

import type { Doors } from '#demo/list-doors.ts';

const roleNames: Readonly<Record<Role, string>> = {
  child: 'the pupil',
  parent: 'parent',
  teacher: 'teacher',
  senco: 'SENCO',
  support: 'teaching assistant',
  professional: 'therapist',
  interpreter: 'interpreter',
  supporter: 'supporter',
  observer: 'observer',
  admin: 'administrator',
};

const column = (lines: readonly (readonly [string, string])[]): readonly string[] => {
  const width = Math.max(...lines.map(([left]) => left.length));
  return lines.map(([left, right]) => `    ${left.padEnd(width)}  ${right}`);
};

/** What somebody who just started the demonstration reads: one address for each chair. */
export const describeDoors = ({ url, meetings, staff }: Doors): string => {
  const [first] = meetings;
  const others = meetings.length - 1;
  const senco = staff.find(({ email }) => email.startsWith('hartley@')) ?? staff[0];
  return [
    '',
    `  Four Chairs is running at ${url} with a made-up school.`,
    '',
    ...(first
      ? [
          `  ${first.title}, ${first.state}. Open each address in its own tab: each is one chair.`,
          '',
          ...column(
            first.people.map(({ name, role, link }) => [`${name} (${roleNames[role]})`, link]),
          ),
          '',
        ]
      : []),
    ...(senco
      ? ['  The school’s own pages:', '', ...column([[`${senco.name} (SENCO)`, senco.link]]), '']
      : []),
    `  ${others} more ${others === 1 ? 'meeting is' : 'meetings are'} there; --json prints every link. Ctrl+C ends it.`,
    '',
  ].join('\n');
};
