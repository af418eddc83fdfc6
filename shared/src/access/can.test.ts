import fc from 'fast-check';
import { expect, it } from 'vitest';

import type { PersonId } from '#lib/ids.ts';

import type { SeatActor } from './actor.ts';
import { can, type Question } from './can.ts';
import { roles, type StaffRole, staffRoles } from './role.ts';
import {
  child,
  elsewhere,
  me,
  meeting,
  other,
  otherMeeting,
  person,
  seat,
  staff,
} from './testing/cast.ts';
import { questions, type State } from './testing/questions.ts';

/** Everyone with a seat: a letter for each state in which the answer is yes (Planned, Live, Saved, Cancelled). No row: never. */
const insiders = ['child', 'parent', 'teacher', 'senco', 'support', 'professional'];
const companions = ['interpreter', 'supporter'];
const everyone = [...insiders, ...companions, 'observer'];
const seatTable: readonly (readonly [
  question: string,
  roles: readonly string[],
  states: string,
])[] = [
  ['read the plan', everyone, 'PLSC'],
  ['write in the plan', insiders, 'PL'],
  ['read my lane', everyone, 'PLSC'],
  ['write in my lane', [...insiders, ...companions], 'PL'],
  ["read another's lane", everyone, 'PLSC'],
  ['read my preparation', [...insiders, ...companions], 'PLSC'],
  ['write my preparation', [...insiders, ...companions], 'PL'],
  ['name who helps me prepare', [...insiders, ...companions], 'PL'],
  ['take back who helps me prepare', [...insiders, ...companions], 'PLSC'],
  ['read the meeting', everyone, 'PLSC'],
  ['hand over the lead', ['senco'], 'PL'],
  ['have it in my calendar', everyone, 'PLSC'],
  ['move it to another day', ['senco'], 'PLC'],
  ['cancel it', ['senco'], 'PL'],
  ['set a professional’s part', ['senco'], 'PL'],
  ['note that the school tried', ['senco'], 'PLC'],
  ['print what another takes home', ['teacher', 'senco', 'support'], 'PL'],
  ['type up another’s paper', ['senco'], 'PL'],
  ['go before the end', ['child'], 'PL'],
  ['agree', insiders, 'PLS'],
  ['add words after', [...insiders, ...companions], 'S'],
  ['add words of another’s paper', ['senco'], 'S'],
  ['put another’s words into English', ['interpreter', 'senco'], 'PLS'],
  ['put what is held into English', ['senco'], 'PLS'],
  ['open the room screen', ['teacher', 'senco', 'support'], 'PLSC'],
  ['open another seat', everyone, 'PLSC'],
  ['read a version', everyone, 'PLSC'],
  ['read a version that is held', ['teacher', 'senco', 'support'], 'PLSC'],
  ['read a plan that is held', ['teacher', 'senco', 'support'], 'PLSC'],
  ["read another's lane that is held", ['teacher', 'senco', 'support'], 'PLSC'],
  ['read my preparation for what is held', [...insiders, ...companions], 'PLSC'],
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
  'move it to another day': 'PLC',
  'cancel it': 'PL',
  'set a professional’s part': 'PL',
  'note that the school tried': 'PLC',
  'hold it without the family': 'PL',
  'go before the end': 'PL',
  'let the child go': 'PL',
  'read back': 'PL',
  finish: 'PLS',
  'name a scribe': 'PL',
  'give the school’s view': 'PLS',
  'give it out now': 'S',
  'answer for another': 'PL',
  'print what another takes home': 'PL',
  'type up another’s paper': 'PL',
  'add words of another’s paper': 'S',
  'put another’s words into English': 'PLS',
  'put what is held into English': 'PLS',
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
  ['choose how a pupil’s page looks', ['teacher', 'senco'], ['teacher', 'senco']],
  ['note what is known of a parent', ['teacher', 'senco'], ['teacher', 'senco']],
  ['make a meeting', ['teacher', 'senco'], ['teacher', 'senco']],
  ['read the meeting', ['teacher', 'senco', 'support'], []],
  ['read a version', ['teacher', 'senco', 'support'], ['senco']],
  ['read a version that is held', ['teacher', 'senco', 'support'], ['senco']],
  ['have it in my calendar', ['teacher', 'senco', 'support'], ['senco']],
  ['hand over the lead', ['teacher', 'senco'], ['senco']],
  ['move it to another day', ['teacher', 'senco'], ['senco']],
  ['cancel it', ['teacher', 'senco'], ['senco']],
  ['set a professional’s part', ['teacher', 'senco'], ['senco']],
  ['note that the school tried', ['teacher', 'senco'], ['senco']],
  ['print what another takes home', ['teacher', 'senco'], ['senco']],
  ['say that a colleague left', ['senco'], ['senco']],
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
  ['C', 'cancelled'],
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

it('whoever writes for others gives that back by themselves, and for nobody else', () => {
  const ask = { action: 'scribe.name', meeting: meeting('live'), givesBack: true } as const;
  expect(can(seat('support'), { ...ask, forPerson: me })).toBe(true);
  expect(can(seat('support'), { ...ask, forPerson: other })).toBe(false);
  expect(can(seat('support'), { ...ask, forPerson: me, givesBack: false })).toBe(false);
  expect(can(seat('support'), { ...ask, forPerson: me, meeting: meeting('saved') })).toBe(false);
});

it('nobody names a scribe for somebody who was not invited', () => {
  const ask = { action: 'scribe.name', meeting: meeting('live'), forPerson: person(9) } as const;
  expect(can(seat('teacher', { isLead: true }), ask)).toBe(false);
});

it('whoever wrote for somebody adds what came too late as theirs, on their own device, and nobody else does', () => {
  const ask = (state: State) => questions['add words of another']?.(state) as Question;
  const writes = { writesFor: [other] };
  expect(yes(seat('support', writes), ask)).toBe('S');
  expect(yes(seat('support', { ...writes, device: 'room' }), ask)).toBe('');
  expect(yes(seat('observer', writes), ask)).toBe('');
});

it('TRANSLATE1 whoever writes for somebody puts their words into English, and nobody their own', () => {
  const ask = (state: State) => questions['put another’s words into English']?.(state) as Question;
  expect(yes(seat('parent', { writesFor: [other] }), ask)).toBe('PLS');
  const own = (state: State) => questions['put my own words into English']?.(state) as Question;
  expect(yes(seat('interpreter', { writesFor: [me], isLead: true }), own)).toBe('');
});

it('what somebody signed on paper the lead and the SENCO put in once the record is saved, and nobody else', () => {
  const ask = {
    action: 'meeting.agree',
    meeting: meeting('saved'),
    forPerson: other,
    signed: true,
  } as const;
  expect(can(seat('teacher', { isLead: true }), ask)).toBe(true);
  expect(can(seat('senco'), ask)).toBe(true);
  expect(can(seat('senco'), { ...ask, signed: false })).toBe(false);
  expect(can(seat('senco'), { ...ask, forPerson: person(9) })).toBe(false);
  expect(can(seat('senco'), { ...ask, meeting: meeting('cancelled') })).toBe(false);
  expect(can(seat('teacher', { isLead: true, device: 'room' }), ask)).toBe(false);
  expect(can(seat('teacher'), ask)).toBe(false);
  expect(can(seat('parent', { writesFor: [other] }), ask)).toBe(false);
});

it('a scribe answers for whom they write, until the record is saved; an interpreter never does', () => {
  const asks = (forPerson = other) =>
    states.map(([, state]) => ({
      action: 'meeting.agree' as const,
      meeting: meeting(state),
      forPerson,
    }));
  const scribe = seat('parent', { writesFor: [other] });
  expect(asks().map((ask) => can(scribe, ask))).toEqual([true, true, false, false]);
  expect(asks(child).map((ask) => can(scribe, ask))).toEqual([false, false, false, false]);
  const interpreter = seat('interpreter', { writesFor: [other] });
  expect(asks().map((ask) => can(interpreter, ask))).toEqual([false, false, false, false]);
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
  'have it in my calendar': '',
  'move it to another day': '',
  'cancel it': '',
  'set a professional’s part': '',
  'print what another takes home': '',
  'type up another’s paper': '',
  'note that the school tried': '',
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
  'add words after': '',
  'add words of another’s paper': '',
  'measure for what is held': '',
  'put another’s words into English': 'PL',
  'put what is held into English': '',
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
