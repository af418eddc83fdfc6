import type { SenComparison } from '@fourchairs/shared/document/compare/comparison.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { askRaw, everyRequest } from '#http/testing/every-request.ts';
import { foundIn } from '#http/testing/found-in.ts';
import {
  closeAll,
  ok,
  openParentsApart,
  otherOf,
  parents,
  type ParentsApart,
  type Seat,
  type Who,
} from '#http/testing/parents-apart.ts';

const who = ['mum', 'dad'] as const;
/** Days on which each was told: together, and in their own sitting. */
const toldOn = { mum: ['2026-01-21', '2026-01-22'], dad: ['2026-01-26', '2026-01-27'] } as const;

let scene: ParentsApart;
let joint: MeetingId;
const sitting = {} as Record<Who, MeetingId>;
const teachers = {} as Record<Who, Seat>;

/** As data and pages have a day, and as papers in both languages do. */
const dayIn = (day: string): string[] => [
  day,
  ...(['en-GB', 'pl'] as const).map((lang) =>
    new Date(day).toLocaleDateString(lang, { dateStyle: 'long' }),
  ),
];

const needlesOf = (name: Who): string[] => {
  const { root, shownAs, email, id, decidedOn } = parents[name];
  const days = [decidedOn, ...toldOn[name]].flatMap(dayIn);
  return [root, parents[name].name, shownAs, email, id, sitting[name], ...days];
};

const tell = async (
  { page }: Seat,
  meeting: MeetingId,
  [name, how, day]: readonly [Who, string, string],
): Promise<void> => {
  const told = { how, day, by: `${parents[name].root} told` };
  ok(await page.post(`/api/meetings/${meeting}/told`, { people: [parents[name].id], told }));
};
const decide = async ({ page }: Seat, name: Who): Promise<void> => {
  const { decidedOn: day, root } = parents[name];
  const decision = { what: 'less', day, why: `${root} reason`, instead: '' };
  ok(await page.put(`/api/meetings/${sitting[name]}/sen-decision`, { decision }));
};

type Missed = { readonly comparison: { readonly changes: number; readonly sen: SenComparison } };
const missedBy = async (name: Who): Promise<Missed> => {
  const seat = await scene.sit(sitting[name], parents[name].id);
  const { status, body } = await seat.page.get(`/api/meetings/${sitting[name]}/missed`);
  closeAll([seat]);
  expect(status).toBe(200);
  return body as Missed;
};

/** Whatever names the other parent in what comes to one person's seat, and how many kinds of paper came with their own. */
const leaksTo = async (person: PersonId, of: Who) => {
  const seat = await scene.sit(sitting[of], person);
  const other = otherOf(of);
  const versions = ['1', `${joint}.1`, `${sitting[other]}.1`];
  const requests = await everyRequest(scene.server.url, {
    id: [sitting[of], sitting[other], joint],
    n: versions,
    a: versions,
    b: versions,
    personId: [parents[other].id],
    for: [parents[other].id],
    by: [parents[other].id],
  });
  const leaks: string[] = [];
  const given: string[] = [];
  // What changes nothing: the sitting is to stand as it is.
  for (const request of requests.filter(({ method }) => method === 'get')) {
    const { status, bytes } = await askRaw(scene.server.url, seat.page, request);
    for (const needle of foundIn(bytes, needlesOf(other))) leaks.push(`${request.path}: ${needle}`);
    if (status === 200 && foundIn(bytes, dayIn(toldOn[of][1])).length > 0) {
      given.push(request.path.split('/').at(-1) ?? '');
    }
  }
  closeAll([seat]);
  return { leaks, given };
};

beforeAll(async () => {
  scene = await openParentsApart();
  const both = [parents.mum.id, parents.dad.id];
  joint = await scene.made(both, { plannedAt: '2026-03-19T15:30', term: 'spring' });
  const lead = await scene.sit(joint, scene.school.person('teacher'));
  await tell(lead, joint, ['mum', 'letter', toldOn.mum[0]]);
  await tell(lead, joint, ['dad', 'phone', toldOn.dad[0]]);
  const decision = { what: 'start', day: '2026-01-20', why: 'Words come slowly', instead: '' };
  ok(await lead.page.put(`/api/meetings/${joint}/sen-decision`, { decision }));
  closeAll([lead]);
  await scene.hold(joint, who);
  const apart = {
    one: parents.mum.id,
    other: parents.dad.id,
    noLinkFor: null,
    reason: 'Said after a talk with both.',
  };
  ok(await scene.senco.post(`/api/pupils/${scene.school.pupil.id}/apart`, apart));
  for (const name of who) {
    const { plannedAt, id } = parents[name];
    sitting[name] = await scene.made([id], { plannedAt, carryFrom: joint });
    scene.server.clock.set(Date.parse(`${plannedAt}Z`));
    teachers[name] = await scene.sit(sitting[name], scene.school.person('teacher'));
  }
}, 60_000);
afterAll(async () => {
  closeAll(Object.values(teachers));
  await scene.server.stop();
});

describe('APART2 what was decided and who was told, in sittings that are both live', () => {
  it('is missed in the one where it was said, and changes nothing in the other', async () => {
    expect((await missedBy('mum')).comparison).toMatchObject({ changes: 0, sen: null });
    await tell(teachers.dad, sitting.dad, ['dad', 'phone', toldOn.dad[1]]);
    await decide(teachers.dad, 'dad');
    expect((await missedBy('mum')).comparison).toMatchObject({ changes: 0, sen: null });
    await tell(teachers.mum, sitting.mum, ['mum', 'letter', toldOn.mum[1]]);
    await decide(teachers.mum, 'mum');
    for (const name of who) {
      const { changes, sen } = (await missedBy(name)).comparison;
      const { id, decidedOn, root } = parents[name];
      expect([changes, sen.told.removed]).toEqual([2, []]);
      expect(sen.told.added).toMatchObject([{ person: id, day: toldOn[name][1] }]);
      const after = { what: 'less', day: decidedOn, why: `${root} reason` };
      expect(sen.decision).toMatchObject({ changed: true, before: null, after });
    }
  });

  it(
    'comes to nobody in the other, nor to the child there, whatever they ask',
    { timeout: 120_000 },
    async () => {
      for (const name of who) {
        const { leaks, given } = await leaksTo(parents[name].id, name);
        expect(leaks).toEqual([]);
        expect(given).toContain('missed');
      }
      expect((await leaksTo(scene.school.pupil.person, 'mum')).leaks).toEqual([]);
    },
  );

  it(
    'stands in their own record, on paper and as data, and compares with nothing of the other’s',
    { timeout: 120_000 },
    async () => {
      for (const name of who) {
        ok(await teachers[name].page.post(`/api/meetings/${sitting[name]}/read-back`));
        ok(await teachers[name].page.post(`/api/meetings/${sitting[name]}/finish`));
      }
      for (const name of who) {
        const { leaks, given } = await leaksTo(parents[name].id, name);
        expect(leaks).toEqual([]);
        expect(given).toEqual(
          expect.arrayContaining(['1', 'record.json', 'record.pdf', 'record.docx']),
        );
        const seat = await scene.sit(sitting[name], parents[name].id);
        const base = `/api/meetings/${sitting[name]}/versions/1/compare`;
        for (const other of [`${joint}.1`, `${sitting[otherOf(name)]}.1`]) {
          expect((await seat.page.get(`${base}/${other}`)).status).toBe(404);
        }
        closeAll([seat]);
      }
      expect((await leaksTo(scene.school.pupil.person, 'mum')).leaks).toEqual([]);
    },
  );
});
