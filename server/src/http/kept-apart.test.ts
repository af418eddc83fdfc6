import { chosenPlan, crossInto } from '@fourchairs/shared/document/cross/cross.ts';
import { listOutcomes, addOutcome } from '@fourchairs/shared/document/outcomes.ts';
import { plainText } from '@fourchairs/shared/document/plain-text.ts';
import { addPoint, listPoints } from '@fourchairs/shared/document/points.ts';
import type { MeetingRecord } from '@fourchairs/shared/document/record.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { type EveryRequest, askRaw, everyRequest } from '#http/testing/every-request.ts';
import { foundIn } from '#http/testing/found-in.ts';
import {
  type ParentsApart,
  type Seat,
  type Who,
  closeAll,
  ok,
  openParentsApart,
  otherOf,
  parents,
  writeEverywhere,
} from '#http/testing/parents-apart.ts';
import { newId } from '#lib/new-id.ts';

let scene: ParentsApart;
/** Of both, before they were kept apart. */
let joint: MeetingId;
/** Saved, and the planned one after it. */
const sitting = {} as Record<Who, MeetingId>;
const next = {} as Record<Who, MeetingId>;
const needlesOf = (who: Who): string[] => {
  const { root, name, shownAs, email, id, plannedAt, came, decidedOn } = parents[who];
  const time = plannedAt.slice(11);
  return [root, name, shownAs, email, id, time, came, decidedOn, sitting[who], next[who]];
};

/** Everything that somebody receives from a seat: every frame and document, and an answer to every request there is. */
const everythingFor = async (meeting: MeetingId, person: PersonId, prying: Who) => {
  const seat = await scene.sit(meeting, person);
  const got: { readonly what: string; readonly status: number; readonly bytes: Buffer }[] = [];
  for (const [name, { doc, received, notices }] of seat.pages) {
    const all = [...received, Y.encodeStateAsUpdate(doc), Buffer.from(JSON.stringify(notices))];
    got.push({ what: name, status: 200, bytes: Buffer.concat(all) });
  }
  const meetings = [sitting.mum, sitting.dad, joint];
  const versions = ['1', ...meetings.filter((id) => id !== meeting).map((id) => `${id}.1`)];
  const requests = await everyRequest(scene.server.url, {
    id: [...new Set([meeting, ...meetings, next[prying]]), scene.school.pupil.id],
    n: versions,
    a: versions,
    b: ['1'],
    personId: [parents[prying].id],
    for: [parents[prying].id],
    by: [parents[prying].id],
    reportId: reports,
    apartId: [newId<PersonId>()],
  });
  const isFor = ({ path }: { path: string }) => path.includes(meeting) || !/s\/[^/]+\./u.test(path);
  const asked = requests.filter(isFor);
  const ask = async (request: EveryRequest) => {
    const answer = await askRaw(scene.server.url, seat.page, request);
    got.push({ what: `${request.method} ${request.path}`, ...answer });
  };
  // Papers wait for none: of many at once, some are told to come again.
  const isPaper = ({ path }: EveryRequest) => path.includes('/versions/');
  const others = asked.filter((request) => !isPaper(request));
  for (let at = 0; at < others.length; at += 12) {
    await Promise.all(others.slice(at, at + 12).map(ask));
  }
  for (const request of asked.filter(isPaper)) await ask(request);
  await ask({ method: 'post', path: '/api/leave', body: undefined });
  closeAll([seat]);
  return got;
};
const reports: string[] = [];
type Got = Awaited<ReturnType<typeof everythingFor>>;
const leaksIn = (got: Got, who: Who): string[] =>
  got.flatMap(({ what, bytes }) =>
    // Their own request holds the ids they tried; what comes back must not.
    foundIn(bytes, needlesOf(who)).map((needle) => `${what}: ${needle}`),
  );

const apart = (more: object = {}) => ({
  one: parents.mum.id,
  other: parents.dad.id,
  noLinkFor: null,
  reason: 'Said by the SENCO after a talk with both.',
  ...more,
});
const apartPath = () => `/api/pupils/${scene.school.pupil.id}/apart`;
const invite = (meeting: MeetingId, person: PersonId) =>
  scene.senco.post(`/api/meetings/${meeting}/people`, { people: [person], newPeople: [] });

beforeAll(async () => {
  scene = await openParentsApart();
  const both = [parents.mum.id, parents.dad.id];
  joint = await scene.made(both, { plannedAt: '2026-03-19T15:30', term: 'spring' });
  await scene.hold(joint, ['mum', 'dad']);
}, 60_000);
afterAll(() => scene.server.stop());

describe('APART1 two people who are kept apart', () => {
  it('are set so by the SENCO alone, and are two people of this pupil', async () => {
    const teacher = scene.browser();
    await teacher.join(await scene.school.staffLink('teacher'));
    expect((await teacher.post(apartPath(), apart())).status).toBe(403);
    for (const wrong of [
      { other: parents.mum.id },
      { other: scene.school.person('teacher') },
      { other: scene.school.pupil.person },
      { noLinkFor: scene.school.person('interpreter') },
    ]) {
      expect((await scene.senco.post(apartPath(), apart(wrong))).status).toBe(400);
    }
  });

  it('lose a meeting both were in, on pages that are open too, and it comes back when that ends', async () => {
    const meeting = joint;
    const seats = [
      await scene.sit(meeting, parents.mum.id),
      await scene.sit(meeting, parents.dad.id),
    ];
    const teacher = await scene.sit(meeting, scene.school.person('teacher'));
    const token = await scene.linkFor(meeting, parents.dad.id);
    expect((await scene.senco.post(apartPath(), apart())).status).toBe(204);
    expect((await scene.browser().post('/api/join/preview', { token })).status).toBe(410);
    expect((await scene.browser().post('/api/join', { token })).status).toBe(410);
    expect((await scene.browser().post('/api/join/calendar', { token })).status).toBe(404);
    expect((await scene.senco.post(apartPath(), apart())).status).toBe(409);
    for (const { page, doc } of seats) {
      expect((await page.get(`/api/meetings/${meeting}`)).status).toBe(404);
      expect((await page.get(`/api/meetings/${meeting}/versions/1`)).status).toBe(404);
      await expect.poll(() => doc('meeting').closedWith()).not.toBeNull();
    }
    expect((await teacher.page.get(`/api/meetings/${meeting}/versions/1`)).status).toBe(200);
    const { body } = await scene.senco.get(apartPath());
    const [row] = body as { id: string; reason: string }[];
    expect(row).toMatchObject({ reason: apart().reason, ended: null });
    expect((await scene.senco.delete(`${apartPath()}/${row?.id}`)).status).toBe(204);
    const again = must(seats[0], 'mum').page;
    expect((await again.get(`/api/meetings/${meeting}/versions/1`)).status).toBe(200);
    closeAll([...seats, teacher]);
    expect((await scene.senco.post(apartPath(), apart())).status).toBe(204);
  });

  it('are refused in one meeting, in each other’s, and any new link to the one they were in', async () => {
    const both = await scene.make([parents.mum.id, parents.dad.id], {
      plannedAt: '2026-07-02T09:00',
    });
    expect(both).toMatchObject({ status: 409, body: { field: 'people' } });
    sitting.mum = await scene.made([parents.mum.id], {
      plannedAt: parents.mum.plannedAt,
      carryFrom: joint,
    });
    const added = await invite(sitting.mum, parents.dad.id);
    expect(added).toMatchObject({ status: 409, body: { field: 'people' } });
    const helper = { name: 'Ada Bell', shownAs: '', role: 'supporter', with: parents.dad.id };
    const beside = await scene.senco.post(`/api/meetings/${sitting.mum}/people`, {
      people: [],
      newPeople: [helper],
    });
    expect(beside).toMatchObject({ status: 409, body: { field: 'people' } });
    const link = await scene.senco.post(`/api/meetings/${joint}/links/${parents.dad.id}`);
    expect(link).toMatchObject({ status: 409, body: { field: 'personId' } });
    expect(scene.server.logged.join('')).not.toContain('Harkspur');
  });
});

describe('APART2 sittings of their own', () => {
  beforeAll(async () => {
    sitting.dad = await scene.made([parents.dad.id], {
      plannedAt: parents.dad.plannedAt,
      carryFrom: joint,
    });
    reports.push(await scene.bringTherapist(sitting.mum));
    // The day in the calendar, with why: their own file and page say it.
    const moved = { plannedAt: '2026-07-03T09:41', why: `${parents.mum.root} asked for it` };
    ok(await scene.senco.post(`/api/meetings/${sitting.mum}/moves`, moved));
    await scene.hold(sitting.mum, ['mum']);
    await scene.hold(sitting.dad, ['dad']);
    for (const who of ['mum', 'dad'] as const) {
      next[who] = await scene.made([parents[who].id], {
        plannedAt: who === 'mum' ? '2026-11-02T11:17' : '2026-11-03T12:18',
        carryFrom: sitting[who],
        term: 'autumn',
      });
    }
  }, 60_000);

  it('are one review, which only the school’s pages say', async () => {
    const { body } = await scene.senco.get(`/api/pupils/${scene.school.pupil.id}`);
    const { meetings } = body as {
      meetings: { id: string; title: string; review: string; sittingOf?: string[] }[];
    };
    const found = (id: MeetingId) =>
      must(
        meetings.find((each) => each.id === id),
        'a meeting',
      );
    expect(found(sitting.dad)).toMatchObject({ review: sitting.mum, sittingOf: ['Fennifather'] });
    expect(found(sitting.mum)).toMatchObject({ review: sitting.mum, sittingOf: ['Harkmother'] });
    expect(found(sitting.dad).title).toBe(found(sitting.mum).title);
    expect(found(joint)).toMatchObject({ closed: true });
    expect(await scene.recordStates(sitting)).toEqual({ mum: 'shared', dad: 'shared' });
  });

  it('carry in their own record, or what both were in without the other’s words; never the other’s', async () => {
    const across = await scene.make([parents.dad.id], {
      plannedAt: '2026-12-01T09:00',
      carryFrom: sitting.mum,
    });
    expect(across).toMatchObject({ status: 409, body: { field: 'carryFrom' } });
    const between = await scene.made([], { plannedAt: '2026-12-02T09:00', carryFrom: sitting.mum });
    const added = await invite(between, parents.dad.id);
    expect(added).toMatchObject({ status: 409, body: { field: 'people' } });
    const ofJoint = await scene.made([], {
      plannedAt: '2026-12-03T09:00',
      carryFrom: joint,
    });
    const typed = await invite(ofJoint, parents.dad.id);
    expect(typed).toMatchObject({ status: 409, body: { field: 'people' } });
    const { doc, pages } = await scene.sit(next.dad, parents.dad.id);
    const titles = listOutcomes(doc('meeting').doc).map((each) => plainText(each.text('title')));
    expect(titles).toContain('Zebulonic outcome');
    expect(titles.join()).not.toContain('Quarnelia');
    for (const page of pages.values()) page.close();
  });

  describe.each(['dad', 'mum'] as const)('give the %s', (who) => {
    it(
      'no byte of the other, whatever is asked from any of their seats',
      { timeout: 120_000 },
      async () => {
        const { id } = parents[who];
        const got = await everythingFor(sitting[who], id, otherOf(who));
        got.push(...(await everythingFor(next[who], id, otherOf(who))));
        expect(leaksIn(got, otherOf(who))).toEqual([]);
        // What is theirs was given, so it can be found.
        const given = got.filter(({ status, bytes }) => {
          return status === 200 && foundIn(bytes, [parents[who].root]).length > 0;
        });
        const page = got.find(({ what }) => what === `get /api/meetings/${next[who]}`);
        expect(page?.bytes.toString()).toContain('"before":{"what":"less"');
        const kinds = given.map(({ what }) => what.split('/').at(-1) ?? '');
        for (const kind of ['record.pdf', 'record.docx', 'record.json', 'meeting']) {
          expect(kinds).toContain(kind);
        }
        expect(got.length).toBeGreaterThan(300);
      },
    );
  });

  it.each(['dad', 'mum'] as const)('give the %s on paper what is theirs alone', async (who) => {
    for (const lang of ['en', 'pl'] as const) {
      const { status, bytes } = await scene.printPack(next[who], who, lang);
      expect([status, foundIn(bytes, needlesOf(otherOf(who)))]).toEqual([200, []]);
      expect(foundIn(bytes, [parents[who].name])).toHaveLength(1);
    }
    expect((await scene.printPack(joint, who, 'en')).status).toBe(400);
  });

  it(
    'give a seat the other parent may look at no more: the child’s, in either sitting',
    { timeout: 120_000 },
    async () => {
      const got = await everythingFor(sitting.mum, scene.school.pupil.person, 'dad');
      expect(leaksIn(got, 'dad')).toEqual([]);
      const { page } = await scene.sit(sitting.mum, scene.school.person('teacher'));
      const { body } = await page.get(`/api/meetings/${sitting.mum}/timeline`);
      expect((body as unknown[]).length).toBe(3);
    },
  );
});

describe('APART5 what crosses', () => {
  let here: MeetingId;
  let there: MeetingId;
  let teacher: Seat;

  beforeAll(async () => {
    [here, there] = [next.dad, next.mum];
    const first = await scene.sit(there, scene.school.person('teacher'));
    const mother = await scene.sit(there, parents.mum.id);
    await writeEverywhere(mother, 'mum', scene.school.person('teacher'));
    await first.doc('meeting').edit((plan) => {
      addPoint(plan, 'strengths', 'Asks good questions');
      addOutcome(plan, { origin: 'new', texts: { title: 'Asks for help', reason: 'Agreed' } });
      addPoint(plan, 'parked', 'Stays behind');
    });
    ok(await first.page.post(`/api/meetings/${there}/read-back`));
    closeAll([first, mother]);
    teacher = await scene.sit(here, scene.school.person('teacher'));
  }, 60_000);
  afterAll(() => closeAll([teacher]));

  it('is offered to the staff of both sittings, and named to nobody else', async () => {
    const view = (await teacher.page.get(`/api/meetings/${here}`)).body as MeetingView;
    expect(view.sittings).toEqual([
      {
        meetingId: there,
        n: 1,
        of: ['Harkmother'],
        apart: expect.arrayContaining([parents.mum.id]),
      },
    ]);
    for (const person of [parents.dad.id, scene.school.pupil.person]) {
      const { page, pages } = await scene.sit(here, person);
      const { body } = await page.get(`/api/meetings/${here}`);
      expect(body).not.toHaveProperty('sittings');
      const crossing = {
        meetingId: there,
        n: 1,
        chosen: [{ list: 'x', id: 'y', withTheirs: true }],
      };
      expect((await page.post(`/api/meetings/${here}/crossings`, crossing)).status).toBe(403);
      for (const each of pages.values()) each.close();
    }
  });

  it('is what one of the staff chose, under their hand, and nothing else of the other sitting', async () => {
    const version = await teacher.page.get(`/api/meetings/${here}/versions/${there}.1`);
    expect(version.status).toBe(200);
    const { plan } = (version.body as { record: MeetingRecord }).record;
    const chosen = [
      ...plan.strengths.map(({ id }) => ({ list: 'strengths' as const, id, withTheirs: false })),
      ...plan.outcomes.map(({ id }) => ({ list: 'outcomes' as const, id, withTheirs: false })),
      ...plan.actions.map(({ id }) => ({ list: 'actions' as const, id, withTheirs: false })),
    ];
    const crossing = { meetingId: there, n: 1, chosen };
    const noted = await teacher.page.post(`/api/meetings/${here}/crossings`, crossing);
    expect(noted.status).toBe(204);
    const wrong = { ...crossing, n: 2 };
    expect((await teacher.page.post(`/api/meetings/${here}/crossings`, wrong)).status).toBe(404);
    const by = scene.school.person('teacher');
    const crosses = chosenPlan(plan, chosen, { who: new Set([parents.mum.id]), by });
    await teacher.doc('meeting').edit((doc) => crossInto(doc, crosses));
    const { doc, pages } = await scene.sit(here, parents.dad.id);
    const plan2 = doc('meeting').doc;
    expect(listPoints(plan2, 'strengths').map(({ text }) => plainText(text))).toContain(
      'Asks good questions',
    );
    const titles = listOutcomes(plan2).map((each) => plainText(each.text('title')));
    expect(titles).toContain('Asks for help');
    expect(listPoints(plan2, 'parked')).toEqual([]);
    for (const each of pages.values()) each.close();
    const rows = await scene.server.store.audit.ofMeeting(here);
    const crossed = rows.filter(({ action }) => action === 'sitting.crossed');
    expect(crossed).toHaveLength(chosen.length);
    expect(JSON.stringify(crossed)).not.toContain('Asks');
  });

  it(
    'holds no byte of the other’s when the sitting is saved and its record is read',
    { timeout: 120_000 },
    async () => {
      ok(await teacher.page.post(`/api/meetings/${here}/read-back`));
      ok(await teacher.page.post(`/api/meetings/${here}/finish`));
      const got = await everythingFor(here, parents.dad.id, 'mum');
      expect(leaksIn(got, 'mum')).toEqual([]);
      const record = must(
        got.find(({ what }) => what.endsWith(`${here}/versions/1/record.json`)),
        'the record',
      );
      expect(record.bytes.toString()).toContain('Asks for help');
    },
  );
});

describe('APART3 where a court says so', () => {
  it('no link is made, and those there were are closed with every page opened from them', async () => {
    const seat = await scene.sit(next.mum, parents.mum.id);
    const { body } = await scene.senco.get(apartPath());
    const standing = must(
      (body as { id: string; ended: unknown }[]).find(({ ended }) => ended === null),
      'the setting',
    );
    expect((await scene.senco.delete(`${apartPath()}/${standing.id}`)).status).toBe(204);
    const ordered = apart({ noLinkFor: parents.mum.id });
    expect((await scene.senco.post(apartPath(), ordered)).status).toBe(204);
    expect((await seat.page.get(`/api/meetings/${next.mum}`)).status).toBe(401);
    await expect.poll(() => seat.doc('meeting').closedWith()).not.toBeNull();
    const link = await scene.senco.post(`/api/meetings/${next.mum}/links/${parents.mum.id}`);
    expect(link).toMatchObject({ status: 409, body: { field: 'personId' } });
    const fresh = await scene.made([parents.mum.id], {
      plannedAt: '2027-01-08T09:00',
      term: 'spring',
    });
    expect((await scene.senco.post(`/api/meetings/${fresh}/links/${parents.mum.id}`)).status).toBe(
      409,
    );
    closeAll([seat]);
  });
});
