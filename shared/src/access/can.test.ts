import fc from 'fast-check';
import { expect, it } from 'vitest';

import type { PersonId } from '#lib/ids.ts';

import type { SeatActor } from './actor.ts';
import { can, type MeetingTarget, type Question } from './can.ts';
import { roles, type StaffRole, staffRoles } from './role.ts';
import {
  child,
  elsewhere,
  me,
  meeting,
  other,
  otherMeeting,
  person,
  school,
  seat,
  staff,
} from './testing/cast.ts';

type State = MeetingTarget['state'];
/** What is asked, by its name in the table. */
const questions: Readonly<Record<string, (state: State) => Question>> = {
  'read the plan': (state) => ({
    action: 'document.read',
    meeting: meeting(state),
    document: { kind: 'meeting' },
  }),
  'write in the plan': (state) => ({
    action: 'document.write',
    meeting: meeting(state),
    document: { kind: 'meeting' },
  }),
  'read my lane': (state) => ({
    action: 'document.read',
    meeting: meeting(state),
    document: { kind: 'lane', owner: me },
  }),
  'write in my lane': (state) => ({
    action: 'document.write',
    meeting: meeting(state),
    document: { kind: 'lane', owner: me },
  }),
  "read another's lane": (state) => ({
    action: 'document.read',
    meeting: meeting(state),
    document: { kind: 'lane', owner: other },
  }),
  "write in another's lane": (state) => ({
    action: 'document.write',
    meeting: meeting(state),
    document: { kind: 'lane', owner: other },
  }),
  'read my preparation': (state) => ({
    action: 'document.read',
    meeting: meeting(state),
    document: { kind: 'prep', owner: me },
  }),
  'write my preparation': (state) => ({
    action: 'document.write',
    meeting: meeting(state),
    document: { kind: 'prep', owner: me },
  }),
  "read another's preparation": (state) => ({
    action: 'document.read',
    meeting: meeting(state),
    document: { kind: 'prep', owner: other },
  }),
  "write another's preparation": (state) => ({
    action: 'document.write',
    meeting: meeting(state),
    document: { kind: 'prep', owner: other },
  }),
  'read the meeting': (state) => ({ action: 'meeting.read', meeting: meeting(state) }),
  'bring everyone': (state) => ({ action: 'meeting.gather', meeting: meeting(state) }),
  'hand over the lead': (state) => ({ action: 'meeting.lead', meeting: meeting(state) }),
  'note who is here': (state) => ({ action: 'meeting.attendance', meeting: meeting(state) }),
  'read back': (state) => ({ action: 'meeting.read-back', meeting: meeting(state) }),
  finish: (state) => ({ action: 'meeting.finish', meeting: meeting(state) }),
  agree: (state) => ({ action: 'meeting.agree', meeting: meeting(state), forPerson: me }),
  'answer for another': (state) => ({
    action: 'meeting.agree',
    meeting: meeting(state),
    forPerson: other,
  }),
  'add words after': (state) => ({ action: 'meeting.add-words', meeting: meeting(state) }),
  'open the room screen': (state) => ({ action: 'meeting.open-room', meeting: meeting(state) }),
  'open another seat': (state) => ({ action: 'meeting.open-seat', meeting: meeting(state) }),
  'name who helps me prepare': (state) => ({
    action: 'preparation.name-helper',
    meeting: meeting(state),
    by: other,
    helps: true,
  }),
  'take back who helps me prepare': (state) => ({
    action: 'preparation.name-helper',
    meeting: meeting(state),
    by: other,
    helps: false,
  }),
  'name a scribe': (state) => ({
    action: 'scribe.name',
    meeting: meeting(state),
    forPerson: child,
  }),
  'read a version': (state) => ({ action: 'version.read', meeting: meeting(state) }),
  'read a version that is held': (state) => ({
    action: 'version.read',
    meeting: { ...meeting(state), held: true },
  }),
  'read a plan that is held': (state) => ({
    action: 'document.read',
    meeting: { ...meeting(state), held: true },
    document: { kind: 'meeting' },
  }),
  "read another's lane that is held": (state) => ({
    action: 'document.read',
    meeting: { ...meeting(state), held: true },
    document: { kind: 'lane', owner: other },
  }),
  'read my preparation for what is held': (state) => ({
    action: 'document.read',
    meeting: { ...meeting(state), held: true },
    document: { kind: 'prep', owner: me },
  }),
  'add words to what is held': (state) => ({
    action: 'meeting.add-words',
    meeting: { ...meeting(state), held: true },
  }),
  'measure for what is held': (state) => ({
    action: 'meeting.measure',
    meeting: { ...meeting(state), held: true },
  }),
  'agree to what is held': (state) => ({
    action: 'meeting.agree',
    meeting: { ...meeting(state), held: true },
    forPerson: me,
  }),
  'give the school’s view': (state) => ({ action: 'meeting.reply', meeting: meeting(state) }),
  'measure between meetings': (state) => ({ action: 'meeting.measure', meeting: meeting(state) }),
  'see who was given it': (state) => ({ action: 'record.receipts', meeting: meeting(state) }),
  'give it out now': (state) => ({ action: 'record.release', meeting: meeting(state) }),
  'take words out': (state) => ({ action: 'record.take-out', meeting: meeting(state) }),
  'confirm that words go': (state) => ({
    action: 'record.confirm-take-out',
    meeting: meeting(state),
    askedBy: other,
  }),
  'confirm my own': (state) => ({
    action: 'record.confirm-take-out',
    meeting: meeting(state),
    askedBy: me,
  }),
  'list links': (state) => ({ action: 'link.list', meeting: meeting(state) }),
  'issue a link': (state) => ({ action: 'link.issue', meeting: meeting(state) }),
  'revoke a link': (state) => ({ action: 'link.revoke', meeting: meeting(state) }),
  'add a person': (state) => ({ action: 'person.add', meeting: meeting(state) }),
  'take a person out': (state) => ({ action: 'person.take-out', meeting: meeting(state) }),
  'list staff links': () => ({ action: 'staff-link.list', schoolId: school }),
  'issue a staff link': () => ({ action: 'staff-link.issue', schoolId: school }),
  'revoke a staff link': () => ({ action: 'staff-link.revoke', schoolId: school }),
  'list pupils': () => ({ action: 'pupils.list', schoolId: school }),
  'read a pupil': () => ({ action: 'pupil.read', schoolId: school }),
  'add a pupil': () => ({ action: 'pupil.add', schoolId: school }),
  'make a meeting': () => ({ action: 'meeting.create', schoolId: school }),
};

/** Everyone with a seat: a letter for each state in which the answer is yes (Planned, Live, Saved). No row: never. */
const insiders = ['child', 'parent', 'teacher', 'senco', 'support', 'professional'];
const companions = ['interpreter', 'supporter'];
const everyone = [...insiders, ...companions, 'observer'];
const seatTable: readonly (readonly [
  question: string,
  roles: readonly string[],
  states: string,
])[] = [
  ['read the plan', everyone, 'PLS'],
  ['write in the plan', insiders, 'PL'],
  ['read my lane', everyone, 'PLS'],
  ['write in my lane', [...insiders, ...companions], 'PL'],
  ["read another's lane", everyone, 'PLS'],
  ['read my preparation', [...insiders, ...companions], 'PLS'],
  ['write my preparation', [...insiders, ...companions], 'PL'],
  ['name who helps me prepare', [...insiders, ...companions], 'PL'],
  ['take back who helps me prepare', [...insiders, ...companions], 'PLS'],
  ['read the meeting', everyone, 'PLS'],
  ['hand over the lead', ['senco'], 'PL'],
  ['agree', insiders, 'PLS'],
  ['add words after', [...insiders, ...companions], 'S'],
  ['open the room screen', ['teacher', 'senco', 'support'], 'PLS'],
  ['open another seat', everyone, 'PLS'],
  ['read a version', everyone, 'PLS'],
  ['read a version that is held', ['teacher', 'senco', 'support'], 'PLS'],
  ['read a plan that is held', ['teacher', 'senco', 'support'], 'PLS'],
  ["read another's lane that is held", ['teacher', 'senco', 'support'], 'PLS'],
  ['read my preparation for what is held', [...insiders, ...companions], 'PLS'],
  ['agree to what is held', ['teacher', 'senco', 'support'], 'PLS'],
  ['add words to what is held', ['teacher', 'senco', 'support'], 'S'],
  ['measure for what is held', ['teacher', 'senco', 'support'], 'S'],
  ['give the school’s view', ['senco'], 'PLS'],
  ['measure between meetings', insiders.filter((role) => role !== 'child'), 'S'],
  ['see who was given it', ['teacher', 'senco', 'support'], 'S'],
  ['give it out now', ['senco'], 'S'],
  ['take words out', ['teacher', 'senco'], 'S'],
  ['confirm that words go', ['teacher', 'senco'], 'S'],
];
/** What being the lead adds, for the school's staff and nobody else. */
const leadTable: Readonly<Record<string, string>> = {
  'bring everyone': 'PL',
  'hand over the lead': 'PL',
  'note who is here': 'PL',
  'read back': 'PL',
  finish: 'PLS',
  'name a scribe': 'PL',
  'give the school’s view': 'PLS',
  'give it out now': 'S',
  'answer for another': 'PL',
};
/** Staff outside any meeting: [invited to it, not invited]. */
const staffTable: readonly (readonly [
  string,
  invited: readonly StaffRole[],
  not: readonly StaffRole[],
])[] = [
  ['list pupils', ['teacher', 'senco', 'support'], ['teacher', 'senco', 'support']],
  ['read a pupil', ['teacher', 'senco', 'support'], ['teacher', 'senco', 'support']],
  ['add a pupil', ['teacher', 'senco'], ['teacher', 'senco']],
  ['make a meeting', ['teacher', 'senco'], ['teacher', 'senco']],
  ['read the meeting', ['teacher', 'senco', 'support'], []],
  ['read a version', ['teacher', 'senco', 'support'], ['senco']],
  ['read a version that is held', ['teacher', 'senco', 'support'], ['senco']],
  ['list links', ['teacher', 'senco'], ['senco']],
  ['issue a link', ['teacher', 'senco'], ['senco']],
  ['revoke a link', ['teacher', 'senco'], ['senco']],
  ['add a person', ['teacher', 'senco'], ['senco']],
  ['take a person out', [], []],
  ['list staff links', ['senco'], ['senco']],
  ['issue a staff link', ['senco'], ['senco']],
  ['revoke a staff link', ['senco'], ['senco']],
];

const states = [
  ['P', 'planned'],
  ['L', 'live'],
  ['S', 'saved'],
] as const;
const yes = (actor: SeatActor, ask: (state: State) => Question): string =>
  states.flatMap(([letter, state]) => (can(actor, ask(state)) ? [letter] : [])).join('');

const rows = Object.entries(questions);

it.each(rows)('a seat: who may %s, and when', (name, ask) => {
  const row = seatTable.find(([question]) => question === name);
  for (const role of roles) {
    const expected = row?.[1].includes(role) === true ? row[2] : '';
    expect([role, yes(seat(role), ask)]).toEqual([role, expected]);
  }
});

it.each(rows)('the lead: who may %s, and when', (name, ask) => {
  for (const role of roles) {
    const without = yes(seat(role), ask);
    const staffed = ['teacher', 'senco', 'support'].includes(role);
    const expected = staffed ? (leadTable[name] ?? without) : without;
    expect([role, yes(seat(role, { isLead: true }), ask)]).toEqual([role, expected]);
  }
});

it.each(rows)("the school's pages: who may %s", (name, ask) => {
  const [, invited = [], not = []] = staffTable.find(([question]) => question === name) ?? [];
  for (const role of staffRoles) {
    expect([role, can(staff(role), ask('live'))]).toEqual([role, invited.includes(role)]);
    const stranger = staff(role, { personId: person(9) });
    expect([role, can(stranger, ask('live'))]).toEqual([role, not.includes(role)]);
    expect(can(staff(role, { schoolId: elsewhere }), ask('live'))).toBe(false);
  }
});

it('nobody names a scribe for somebody who was not invited', () => {
  const ask = { action: 'scribe.name', meeting: meeting('live'), forPerson: person(9) } as const;
  expect(can(seat('teacher', { isLead: true }), ask)).toBe(false);
});

it('a scribe answers for whom they write, until the record is saved; an interpreter never does', () => {
  const asks = (forPerson = other) =>
    states.map(([, state]) => ({
      action: 'meeting.agree' as const,
      meeting: meeting(state),
      forPerson,
    }));
  const scribe = seat('parent', { writesFor: [other] });
  expect(asks().map((ask) => can(scribe, ask))).toEqual([true, true, false]);
  expect(asks(child).map((ask) => can(scribe, ask))).toEqual([false, false, false]);
  const interpreter = seat('interpreter', { writesFor: [other] });
  expect(asks().map((ask) => can(interpreter, ask))).toEqual([false, false, false]);
});

it('somebody is added until the record is saved, and taken out only before the meeting begins', () => {
  const when = (action: 'person.add' | 'person.take-out') =>
    states
      .filter(([, state]) => can(staff('teacher'), { action, meeting: meeting(state) }))
      .map(([letter]) => letter)
      .join('');
  expect([when('person.add'), when('person.take-out')]).toEqual(['PL', 'P']);
});

it('VERSION3 staff take words out of a saved record from the school’s pages, and never alone', () => {
  const who = (askedBy: PersonId | null, more = {}) =>
    staffRoles.filter((role) =>
      can(
        staff(role, more),
        askedBy === null
          ? { action: 'record.take-out', meeting: meeting('saved') }
          : { action: 'record.confirm-take-out', meeting: meeting('saved'), askedBy },
      ),
    );
  expect([who(null), who(other), who(me)]).toEqual([
    ['teacher', 'senco'],
    ['teacher', 'senco'],
    [],
  ]);
  const stranger = { personId: person(9) };
  expect([who(null, stranger), who(other, stranger)]).toEqual([['senco'], ['senco']]);
  expect(who(null, { schoolId: elsewhere })).toEqual([]);
  const room = seat('senco', { device: 'room' });
  expect(can(room, { action: 'record.take-out', meeting: meeting('saved') })).toBe(false);
});

/** What the lead's own device may do and the room's laptop, on which anybody may type, may not; and when. */
const notInTheRoom: Readonly<Record<string, string>> = {
  'read my preparation': '',
  'write my preparation': '',
  'read my preparation for what is held': '',
  'name who helps me prepare': '',
  'take back who helps me prepare': '',
  'read a version that is held': '',
  'read a plan that is held': '',
  "read another's lane that is held": '',
  agree: 'PL',
  'agree to what is held': '',
  'add words to what is held': '',
  'measure for what is held': '',
  'add words after': '',
  'open the room screen': '',
  'open another seat': '',
  'give the school’s view': '',
  'measure between meetings': '',
  'see who was given it': '',
  'give it out now': '',
  'take words out': '',
  'confirm that words go': '',
};

it.each(rows)('the room’s laptop: who may %s, and when', (name, ask) => {
  for (const role of ['teacher', 'senco', 'support'] as const) {
    const lead = { isLead: true } as const;
    const expected = notInTheRoom[name] ?? yes(seat(role, lead), ask);
    expect([role, yes(seat(role, { ...lead, device: 'room' }), ask)]).toEqual([role, expected]);
  }
});

it('the room’s laptop opens no other seat, of its own kind or another', () => {
  for (const role of roles) {
    const actor = seat(role, { device: 'room', isLead: true });
    for (const action of ['meeting.open-room', 'meeting.open-seat'] as const) {
      expect([role, action, can(actor, { action, meeting: meeting('live') })]).toEqual([
        role,
        action,
        false,
      ]);
    }
  }
});

it('a seat in another meeting, or whose invitation was taken back, may do nothing at all', () => {
  const arbitrary = fc.record({
    role: fc.constantFrom(...roles),
    isLead: fc.boolean(),
    device: fc.constantFrom('own' as const, 'room' as const),
    with: fc.subarray([me, child, other]),
    ask: fc.constantFrom(...Object.values(questions)),
    state: fc.constantFrom('planned' as const, 'live' as const, 'saved' as const),
    how: fc.constantFrom('elsewhere', 'taken back'),
  });
  fc.assert(
    fc.property(arbitrary, ({ role, isLead, device, with: people, ask, state, how }) => {
      const actor = seat(role, { isLead, device, writesFor: people, helpsPrepare: people });
      const question = ask(state);
      const asked =
        'meeting' in question
          ? { ...question, meeting: meeting(state, how === 'taken back' ? [child] : undefined) }
          : question;
      const from = how === 'elsewhere' ? { ...actor, meetingId: otherMeeting } : actor;
      expect(can(from, asked)).toBe(false);
    }),
  );
});
