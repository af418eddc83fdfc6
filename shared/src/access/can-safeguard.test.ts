import { expect, it } from 'vitest';

import { openingStates, type OpeningTarget } from './can-safeguard.ts';
import { can } from './can.ts';
import { type Duty, duties } from './duty.ts';
import { roles, staffRoles } from './role.ts';
import { elsewhere, me, meeting, other, school, seat, staff } from './testing/cast.ts';

const opening = (more: Partial<OpeningTarget> = {}): OpeningTarget => ({
  schoolId: school,
  askedBy: me,
  state: 'open',
  ...more,
});
const actions = [
  'opening.see',
  'opening.decide',
  'opening.withdraw',
  'opening.end',
  'preparation.open',
] as const;
const held: readonly (readonly Duty[])[] = [[], ['safeguarding-lead'], ['senior'], [...duties]];

/** In which states somebody with these duties may do it, with what they asked for (`mine`) or another did. */
const when = (action: (typeof actions)[number], holds: readonly Duty[], mine: boolean): string =>
  openingStates
    .filter((state) =>
      can(staff('teacher', { duties: holds }), {
        action,
        opening: opening({ state, askedBy: mine ? me : other }),
      }),
    )
    .join(' ');
const always = openingStates.join(' ');

it.each([
  ['opening.see', ['', always, always, always], ['', always, always, always]],
  ['opening.decide', ['', '', '', ''], ['', '', 'asked', 'asked']],
  ['opening.withdraw', ['', 'asked', '', 'asked'], ['', '', '', '']],
  ['opening.end', ['', 'open', 'open', 'open'], ['', '', 'open', 'open']],
  ['preparation.open', ['', 'open', '', 'open'], ['', '', '', '']],
] as const)('OPEN1 who may %s, and when: none, lead, senior, both', (action, mine, others) => {
  expect(held.map((holds) => when(action, holds, true))).toEqual(mine);
  expect(held.map((holds) => when(action, holds, false))).toEqual(others);
});

it('OPEN2 the lead asks for the page of a child, and of nobody else', () => {
  const who = (holds: readonly Duty[]) =>
    roles.filter((of) =>
      can(staff('teacher', { duties: holds }), { action: 'opening.ask', schoolId: school, of }),
    );
  expect(held.map(who)).toEqual([[], ['child'], [], ['child']]);
});

it('OPEN2 no role has any of it: not the SENCO, not an administrator, not the lead of the meeting', () => {
  for (const action of actions) {
    const states = openingStates.map((state) => opening({ state, askedBy: other }));
    for (const target of states) {
      for (const role of staffRoles) {
        expect([role, can(staff(role), { action, opening: target })]).toEqual([role, false]);
      }
      for (const role of roles) {
        const actor = seat(role, { isLead: true, helpsPrepare: [other], writesFor: [other] });
        expect([role, can(actor, { action, opening: target })]).toEqual([role, false]);
      }
    }
  }
});

it('OPEN2 an administrator has none of it whatever duty they hold, and a school none of another’s', () => {
  const both = { duties };
  for (const action of actions) {
    for (const state of openingStates) {
      for (const askedBy of [me, other]) {
        const target = opening({ state, askedBy });
        expect(can(staff('admin', both), { action, opening: target })).toBe(false);
        const there = { ...target, schoolId: elsewhere };
        expect(can(staff('teacher', both), { action, opening: there })).toBe(false);
      }
    }
  }
  expect(can(staff('admin', both), { action: 'opening.list', schoolId: school })).toBe(false);
});

it('OPEN2 holding a duty opens no document of a meeting', () => {
  const lead = staff('teacher', { duties });
  for (const state of ['planned', 'live', 'saved'] as const) {
    const document = { kind: 'prep', owner: other } as const;
    const ask = { action: 'document.read', meeting: meeting(state), document } as const;
    expect(can(lead, ask)).toBe(false);
  }
});
