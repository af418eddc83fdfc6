import fc from 'fast-check';
import { expect, it } from 'vitest';

import { areApart, keptFrom, shutOut, type Someone } from './apart.ts';
import { can } from './can.ts';
import { staffRoles } from './role.ts';
import { elsewhere, meeting, person, roleSeat, school, staff } from './testing/cast.ts';

const [mum, dad, nan, child] = [person(1), person(2), person(3), person(4)];
const alone = (who: Someone['person']): Someone => ({ person: who, with: null });
const beside = (who: Someone['person'], with_: Someone['person']): Someone => ({
  person: who,
  with: with_,
});
const pairs = [{ one: mum, other: dad }];

it('APART1 holds both ways, and for whoever comes with either', () => {
  expect(areApart(pairs, alone(mum), alone(dad))).toBe(true);
  expect(areApart(pairs, alone(dad), alone(mum))).toBe(true);
  expect(areApart(pairs, beside(nan, mum), alone(dad))).toBe(true);
  expect(areApart(pairs, beside(nan, mum), beside(child, dad))).toBe(true);
  expect(areApart(pairs, beside(nan, mum), alone(mum))).toBe(false);
  expect(areApart(pairs, alone(mum), alone(child))).toBe(false);
});

it('APART1 a meeting of both opens to neither, nor to those they came with; to everybody else it does', () => {
  const people = [alone(child), alone(mum), beside(nan, mum), alone(dad)];
  expect([...shutOut(pairs, people)]).toEqual([mum, nan, dad]);
  expect([...shutOut(pairs, people.slice(0, 3))]).toEqual([]);
  expect(keptFrom(pairs, [alone(dad)], people).map((who) => who.person)).toEqual([mum, nan]);
});

it('APART1 of any people and pairs, those left in a meeting are kept apart from nobody in it', () => {
  const anybody = fc.integer({ min: 1, max: 6 }).map(person);
  const someone = fc.record({ person: anybody, with: fc.option(anybody) });
  const pair = fc.record({ one: anybody, other: anybody });
  fc.assert(
    fc.property(fc.array(pair), fc.array(someone), (kept, people) => {
      const shut = shutOut(kept, people);
      const left = people.filter((who) => !shut.has(who.person));
      expect([...shutOut(kept, left)]).toEqual([]);
      for (const who of left) expect(keptFrom(kept, people, [who])).toEqual([]);
    }),
  );
});

it('APART4 only the SENCO sets people apart or ends it; those who make meetings see it; another school nobody', () => {
  const who = (action: 'apart.list' | 'apart.set' | 'apart.end', schoolId = school) =>
    staffRoles.filter((role) => can(staff(role), { action, schoolId }));
  expect(who('apart.list')).toEqual(['teacher', 'senco']);
  expect(who('apart.set')).toEqual(['senco']);
  expect(who('apart.end')).toEqual(['senco']);
  for (const action of ['apart.list', 'apart.set', 'apart.end'] as const) {
    expect(who(action, elsewhere)).toEqual([]);
  }
});

it('APART4 the words of another sitting are chosen by the staff who write in this one, on their own device', () => {
  const crosses = (state: 'planned' | 'live' | 'saved', device: 'own' | 'room') =>
    roleSeat(device).flatMap((actor) =>
      can(actor, { action: 'sitting.cross', meeting: meeting(state) }) ? [actor.role] : [],
    );
  const staffInside = ['teacher', 'senco', 'support'];
  expect([crosses('planned', 'own'), crosses('live', 'own')]).toEqual([staffInside, staffInside]);
  expect([crosses('saved', 'own'), crosses('live', 'room')]).toEqual([[], []]);
});
