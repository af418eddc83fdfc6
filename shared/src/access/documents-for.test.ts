import { expect, it } from 'vitest';

import type { PersonId } from '#lib/ids.ts';

import { can } from './can.ts';
import { documentsFor, grantOf } from './documents-for.ts';
import { child, me, meeting, other, seat, staff } from './testing/cast.ts';

it('a scribe, interpreter or supporter writes in the lane of whom they are with, and nowhere else', () => {
  for (const role of ['parent', 'support', 'interpreter', 'supporter'] as const) {
    const actor = seat(role, { writesFor: [child] });
    const lane = (owner: PersonId) => grantOf(actor, meeting('live'), { kind: 'lane', owner });
    expect([lane(child), lane(other)]).toEqual(['write', 'read']);
    expect(grantOf(actor, meeting('live'), { kind: 'prep', owner: child })).toBeNull();
  }
  const observer = seat('observer', { writesFor: [child], helpsPrepare: [child] });
  expect(grantOf(observer, meeting('live'), { kind: 'lane', owner: child })).toBe('read');
  expect(grantOf(observer, meeting('live'), { kind: 'prep', owner: child })).toBeNull();
});

it('a preparation is open to its person and whom they asked to help, and to no room screen', () => {
  const prep = { kind: 'prep', owner: child } as const;
  const helper = seat('support', { helpsPrepare: [child] });
  expect(grantOf(helper, meeting('planned'), prep)).toBe('write');
  expect(grantOf({ ...helper, device: 'room' }, meeting('planned'), prep)).toBeNull();
  const own = seat('child', { personId: child, device: 'room' });
  expect(grantOf(own, meeting('planned'), prep)).toBeNull();
  expect(grantOf(seat('senco', { isLead: true }), meeting('planned'), prep)).toBeNull();
});

it('PREP8 help with a preparation ends with the meeting, and with the invitation of its owner', () => {
  const prep = { kind: 'prep', owner: child } as const;
  const helper = seat('support', { helpsPrepare: [child] });
  expect(grantOf(helper, meeting('live'), prep)).toBe('write');
  expect(grantOf(helper, meeting('saved'), prep)).toBeNull();
  expect(grantOf(helper, meeting('live', [me, other]), prep)).toBeNull();
});

it('a room screen writes for those it was named for, and opens no seat', () => {
  const room = seat('teacher', { device: 'room', writesFor: [child] });
  expect(grantOf(room, meeting('live'), { kind: 'lane', owner: child })).toBe('write');
  expect(can(room, { action: 'meeting.open-room', meeting: meeting('live') })).toBe(false);
});

it('lists the documents of a seat with their grants', () => {
  expect(documentsFor(seat('parent', { writesFor: [child] }), meeting('live'))).toEqual([
    { name: 'meeting', grant: 'write' },
    { name: `lane.${me}`, grant: 'write' },
    { name: `lane.${child}`, grant: 'write' },
    { name: `lane.${other}`, grant: 'read' },
    { name: `prep.${me}`, grant: 'write' },
  ]);
  expect(
    documentsFor(seat('parent'), meeting('saved')).every((each) => each.grant === 'read'),
  ).toBe(true);
  expect(documentsFor(staff('senco'), meeting('live'))).toEqual([]);
});
