import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';

import {
  type ParentsApart,
  type Seat,
  closeAll,
  ok,
  openParentsApart,
  parents,
} from '#http/testing/parents-apart.ts';

const { mum, dad } = parents;
/** The mother's, each made before she and the father were kept apart. */
const carriedFrom = {} as Record<'his' | 'both' | 'nothing', MeetingId>;
const seats = {} as Record<keyof typeof carriedFrom, Seat>;
let scene: ParentsApart;

beforeAll(async () => {
  scene = await openParentsApart();
  const both = await scene.made([mum.id, dad.id], { plannedAt: '2026-03-19T15:30' });
  await scene.hold(both, ['mum', 'dad']);
  const his = await scene.made([dad.id], { plannedAt: '2026-03-20T15:30' });
  await scene.hold(his, ['dad']);
  const hers = (day: string, carryFrom?: MeetingId) =>
    scene.made([mum.id], { plannedAt: `2026-07-${day}T15:30`, ...(carryFrom && { carryFrom }) });
  carriedFrom.his = await hers('01', his);
  carriedFrom.both = await hers('02', both);
  carriedFrom.nothing = await hers('03');
  for (const from of ['his', 'both', 'nothing'] as const)
    seats[from] = await scene.sit(carriedFrom[from], mum.id);
  const path = `/api/pupils/${scene.school.pupil.id}/apart`;
  const apart = { one: mum.id, other: dad.id, reason: 'By request', noLinkFor: null };
  ok(await scene.senco.post(path, apart));
}, 120_000);
afterAll(async () => {
  closeAll(Object.values(seats));
  await scene.server.stop();
});

it.each(['his', 'both'] as const)(
  'APART2 a meeting made before, which began with words of %s, closes and is opened to her by no new link',
  async (from) => {
    const meeting = carriedFrom[from];
    expect((await seats[from].page.get(`/api/meetings/${meeting}`)).status).toBe(401);
    await expect.poll(() => seats[from].doc('meeting').closedWith()).not.toBe(null);
    await expect(scene.linkFor(meeting, mum.id)).rejects.toMatchObject({ kind: 'conflict' });
    // The child comes in as before.
    await scene.linkFor(meeting, scene.school.pupil.person);
  },
);

it('APART2 her meeting that began with nothing of his stays open to her', async () => {
  const meeting = carriedFrom.nothing;
  expect((await seats.nothing.page.get(`/api/meetings/${meeting}`)).status).toBe(200);
  await scene.linkFor(meeting, mum.id);
});
