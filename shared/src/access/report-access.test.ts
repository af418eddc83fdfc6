import { expect, it } from 'vitest';

import type { PersonId } from '#lib/ids.ts';

import type { Actor, SeatActor } from './actor.ts';
import { can, type MeetingTarget, type Question } from './can.ts';
import { roles } from './role.ts';
import { me, meeting, other, person, seat, staff } from './testing/cast.ts';

const privateOf = (writer: PersonId) => ({ writer, keeper: null, shown: false });
const [mine, theirs] = [privateOf(me), privateOf(other)];

type Asks = (meeting: MeetingTarget) => Question;
const add =
  (writer: PersonId, came: 'own' | 'post'): Asks =>
  (of) => ({ action: 'report.add', meeting: of, writer, came });
const to =
  (action: 'report.read' | 'report.show' | 'report.remove', report: typeof mine): Asks =>
  (of) => ({ action, meeting: of, report });

const states = [
  ['P', 'planned'],
  ['L', 'live'],
  ['S', 'saved'],
] as const;
/** The letters of the states in which the answer is yes. */
const yes = (actor: Actor, ask: Asks, held = false): string =>
  states
    .filter(([, state]) => can(actor, ask({ ...meeting(state), held })))
    .map(([letter]) => letter)
    .join('');

const everyone = roles.filter((role) => role !== 'admin');
const atSchool = ['teacher', 'senco', 'support'];

const table: readonly (readonly [string, Asks, who: readonly string[], states: string])[] = [
  ['add my own', add(me, 'own'), ['professional'], 'PL'],
  ['add another’s as if it were theirs', add(other, 'own'), [], ''],
  ['add one that came by post', add(other, 'post'), atSchool, 'PL'],
  ['add my own as if it came by post', add(me, 'post'), [], ''],
  ['read my private one', to('report.read', mine), everyone, 'PLS'],
  ['read another’s private one', to('report.read', theirs), [], ''],
  ['read a shown one', to('report.read', { ...theirs, shown: true }), everyone, 'PLS'],
  ['show mine', to('report.show', mine), everyone, 'PL'],
  ['take mine back', to('report.show', { ...mine, shown: true }), everyone, 'PL'],
  ['show another’s', to('report.show', theirs), [], ''],
  ['remove my private one', to('report.remove', mine), everyone, 'PL'],
  ['remove my shown one', to('report.remove', { ...mine, shown: true }), [], ''],
];

it.each(table)('REPORT1 who may %s, and when', (_, ask, who, when) => {
  for (const role of roles) {
    expect([role, yes(seat(role), ask)]).toEqual([role, who.includes(role) ? when : '']);
    expect(yes(seat(role, { device: 'room' }), ask)).toBe('');
    expect(yes(staff('senco'), ask)).not.toMatch(/[PL]/);
  }
});

it('REPORT1 what came by post is its keeper’s too, until the record is saved', () => {
  const kept = { ...theirs, keeper: me };
  const when = (report: typeof kept, action: 'report.read' | 'report.show' | 'report.remove') =>
    yes(seat('teacher'), to(action, report as never));
  expect(when(kept, 'report.read')).toBe('PLS');
  expect(when(kept, 'report.show')).toBe('PL');
  expect(when(kept, 'report.remove')).toBe('PL');
});

it('REPORT1 whoever helps with a preparation adds a report to it and reads it, and shows none', () => {
  const helper: SeatActor = seat('interpreter', { helpsPrepare: [other] });
  expect(yes(helper, add(other, 'own'))).toBe('PL');
  expect(yes(helper, to('report.read', theirs))).toContain('PL');
  expect(yes(helper, to('report.show', theirs))).toBe('');
  expect(yes(helper, to('report.remove', theirs))).toBe('');
});

it('REPORT2 one that stands in a record held for checking is read by staff and whose it is', () => {
  const read = to('report.read', { ...theirs, shown: true });
  for (const role of everyone) {
    expect([role, yes(seat(role), read, true)]).toEqual([
      role,
      atSchool.includes(role) ? 'PLS' : '',
    ]);
    expect(yes(seat(role), to('report.read', { ...mine, shown: true }), true)).toBe('PLS');
  }
});

it('REPORT2 the school’s pages give it with the record it stands in, and never before', () => {
  const read = to('report.read', { ...theirs, shown: true });
  const stranger = { personId: person(9) };
  expect(yes(staff('senco', stranger), read)).toBe('S');
  expect(yes(staff('teacher'), read)).toBe('S');
  expect(yes(staff('teacher', stranger), read)).toBe('');
  expect(yes(staff('admin'), read)).toBe('');
  expect(yes(staff('senco'), to('report.read', theirs))).toBe('');
});
