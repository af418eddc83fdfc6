import { addPoint } from '@fourchairs/shared/document/points.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { JoinResponse } from '@fourchairs/shared/protocol/http/join.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { type TestBrowser, openTestBrowser } from '#http/testing/test-browser.ts';
import { type TestPage, openTestPage } from '#http/testing/test-page.ts';
import { type TestSchool, makeTestSchool } from '#http/testing/test-school.ts';
import { type TestServer, startTestServer } from '#http/testing/test-server.ts';

let server: TestServer;
let school: TestSchool;
let meeting: MeetingId;

beforeAll(async () => {
  server = await startTestServer({ LIMIT_SEATS_PER_LINK: '3', LIMIT_SEATS_PER_PERSON: '5' });
  school = await makeTestSchool(server.app.deps);
});
beforeEach(async () => {
  meeting = await school.makeMeeting();
});
afterAll(() => server.stop());

/** Time goes on from seat to seat, or it would be anybody's guess which one is the oldest, and ends. */
const nextMoment = () => server.clock.pass(1);
const join = async (token: string): Promise<TestBrowser> => {
  nextMoment();
  const page = openTestBrowser(server.url);
  await page.join(token);
  return page;
};
/** From the school's pages into the meeting, as a browser does: with the seat it was given. */
const enter = async (page: TestBrowser): Promise<JoinResponse> => {
  nextMoment();
  const answer = await page.post(`/api/staff/meetings/${meeting}/seat`);
  expect(answer).toMatchObject({ status: 200 });
  return answer.body as JoinResponse;
};
const openPlan = (page: TestBrowser, { documents }: JoinResponse): Promise<TestPage> =>
  openTestPage(server.url, page.cookie(), must(documents[0], 'the plan'));
const isIn = async (page: TestBrowser, { seat }: JoinResponse) =>
  (await page.get(`/api/meetings/${meeting}`, { seat })).status;
const closesWithin = (page: TestPage, code: number) =>
  vi.waitFor(() => expect(page.closedWith()).toBe(code), { timeout: 1000 });

describe('JOIN4 leaving the school’s pages', () => {
  it('ends the seats in meetings that were made from them, with their open pages', async () => {
    const page = await join(await school.staffLink('teacher'));
    const elsewhere = await join(await school.staffLink('teacher'));
    const [mine, theirs] = [await enter(page), await enter(elsewhere)];
    const room = await page.post(
      `/api/meetings/${meeting}/seats`,
      { device: 'room' },
      { seat: mine.seat },
    );
    const [plan, other] = [await openPlan(page, mine), await openPlan(elsewhere, theirs)];
    const cookiesOfMine = page.cookie();
    expect((await page.post('/api/leave')).status).toBe(204);
    await closesWithin(plan, 4401);
    expect(page.cookies.size).toBe(0);
    const again = await openTestPage(server.url, cookiesOfMine, must(mine.documents[0], 'plan'));
    expect(again.closedWith()).toBe(4401);
    expect(await isIn(page, mine)).toBe(401);
    expect(await isIn(page, room.body as JoinResponse)).toBe(401);
    expect(await isIn(elsewhere, theirs)).toBe(200);
    expect(other.closedWith()).toBeNull();
    other.close();
  });

  it('leaves the pages open when only a seat in a meeting is left', async () => {
    const page = await join(await school.staffLink('teacher'));
    const inside = await enter(page);
    expect((await page.post('/api/leave', undefined, { seat: inside.seat })).status).toBe(204);
    expect((await page.get('/api/pupils')).status).toBe(200);
    expect(await isIn(page, await enter(page))).toBe(200);
  });
});

describe('JOIN4 taking back a staff invitation', () => {
  it('closes seats that came from the school’s pages, at once and for good', async () => {
    const teacher = await join(await school.staffLink('teacher'));
    const senco = await join(await school.staffLink('senco'));
    const inside = await enter(teacher);
    const plan = await openPlan(teacher, inside);
    const link = `/api/meetings/${meeting}/links/${school.person('teacher')}`;
    expect((await senco.delete(link)).status).toBe(204);
    await closesWithin(plan, 4403);
    expect(await isIn(teacher, inside)).toBe(401);
    expect((await teacher.post(`/api/staff/meetings/${meeting}/seat`)).status).toBe(403);
    // Invited again: the old seat stays ended, a new one is opened.
    expect((await senco.post(link)).status).toBe(200);
    expect(await isIn(teacher, inside)).toBe(401);
    expect(await isIn(teacher, await enter(teacher))).toBe(200);
  });

  it('of a whole staff link closes the school’s pages and every meeting entered from them', async () => {
    const teacher = await join(await school.staffLink('teacher'));
    const byLink = await join(await school.link(meeting, 'teacher'));
    const senco = await join(await school.staffLink('senco'));
    const inside = await enter(teacher);
    const plan = await openPlan(teacher, inside);
    const path = `/api/staff/links/${school.person('teacher')}`;
    expect((await senco.delete(path)).status).toBe(204);
    await closesWithin(plan, 4401);
    expect((await teacher.get('/api/pupils')).status).toBe(401);
    expect(await isIn(teacher, inside)).toBe(401);
    // Their own link to the meeting is another matter, and has its own button.
    expect((await byLink.get(`/api/meetings/${meeting}`)).status).toBe(200);
    const { body } = await senco.post(path);
    const { link } = body as { link: string };
    const again = await join(must(link.split('#')[1], 'a token'));
    expect((await again.get('/api/pupils')).status).toBe(200);
    expect(await isIn(teacher, inside)).toBe(401);
  });

  it('of one’s own keeps the link one is working with', async () => {
    const old = await join(await school.staffLink('senco'));
    const senco = await join(await school.staffLink('senco'));
    expect((await senco.delete(`/api/staff/links/${school.person('senco')}`)).status).toBe(204);
    expect((await senco.get('/api/pupils')).status).toBe(200);
    expect((await old.get('/api/pupils')).status).toBe(401);
    const { body } = await senco.get('/api/staff/links');
    expect(body).toContainEqual(
      expect.objectContaining({ personId: school.person('senco'), open: 1 }),
    );
  });

  it('is the SENCO’s to do, for the staff of their own school', async () => {
    const [senco, teacher] = await Promise.all([
      join(await school.staffLink('senco')),
      join(await school.staffLink('teacher')),
    ]);
    const path = `/api/staff/links/${school.person('senco')}`;
    const elsewhere = await makeTestSchool(server.app.deps);
    expect((await teacher.get('/api/staff/links')).status).toBe(403);
    expect((await teacher.post(path)).status).toBe(403);
    expect((await teacher.delete(path)).status).toBe(403);
    for (const stranger of [school.person('mum'), elsewhere.person('teacher')]) {
      const one = `/api/staff/links/${stranger}`;
      for (const { status } of [await senco.post(one), await senco.delete(one)]) {
        expect(status).toBe(404);
      }
    }
  });
});

describe('JOIN2 seats have a limit', () => {
  it('of one link: the oldest ends, its page closes, and the person is never locked out', async () => {
    const token = await school.link(meeting, 'mum');
    const first = openTestBrowser(server.url);
    const plan = await openPlan(first, await first.join(token));
    const others: TestBrowser[] = [];
    for (let count = 0; count < 3; count += 1) {
      server.clock.pass(1000);
      others.push(await join(token));
    }
    await closesWithin(plan, 4401);
    const statuses = [first, ...others].map(async (page) =>
      page.get(`/api/meetings/${meeting}`).then(({ status }) => status),
    );
    expect(await Promise.all(statuses)).toEqual([401, 200, 200, 200]);
  });

  it('of one person, over all their links', async () => {
    const pages: TestBrowser[] = [];
    for (let count = 0; count < 6; count += 1) {
      server.clock.pass(1000);
      pages.push(await join(await school.link(meeting, 'dad')));
    }
    const statuses = pages.map(async (page) =>
      page.get(`/api/meetings/${meeting}`).then(({ status }) => status),
    );
    expect(await Promise.all(statuses)).toEqual([401, 200, 200, 200, 200, 200]);
  });
});

it('JOIN3 an edit on its way from a seat that just ended is not kept', async () => {
  const teacher = await join(await school.staffLink('teacher'));
  const plan = await openPlan(teacher, await enter(teacher));
  await plan.edit((doc) => void addPoint(doc, 'strengths', 'Before'));
  await teacher.post('/api/leave');
  addPoint(plan.doc, 'strengths', 'After');
  await closesWithin(plan, 4401);
  const mum = openTestBrowser(server.url);
  const seen = await openPlan(mum, await mum.join(await school.link(meeting, 'mum')));
  const words = JSON.stringify(seen.doc.toJSON());
  expect([words.includes('Before'), words.includes('After')]).toEqual([true, false]);
  seen.close();
});
