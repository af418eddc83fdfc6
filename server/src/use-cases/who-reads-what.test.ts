import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type TestBrowser, openTestBrowser } from '#http/testing/test-browser.ts';
import { type TestSchool, makeTestSchool } from '#http/testing/test-school.ts';
import { type TestServer, startTestServer } from '#http/testing/test-server.ts';
import { finishMeeting } from '#use-cases/finish-meeting.ts';

let server: TestServer;
let school: TestSchool;
/** Saved, without the SENCO; and saved, with the SENCO and without the teacher’s colleague. */
let without: MeetingId;
let withSenco: MeetingId;
let pages: Record<'senco' | 'teacher' | 'admin', TestBrowser>;

const join = async (token: string): Promise<TestBrowser> => {
  const page = openTestBrowser(server.url);
  await page.join(token);
  return page;
};

beforeAll(async () => {
  server = await startTestServer();
  const { deps } = server.app;
  school = await makeTestSchool(deps);
  without = await school.makeMeeting({ people: ['mum', 'teacher'] });
  withSenco = await school.makeMeeting({ plannedAt: '2026-07-02T15:30' });
  for (const meeting of [without, withSenco]) {
    await finishMeeting(deps, { meeting, by: school.person('teacher') });
  }
  pages = {
    senco: await join(await school.staffLink('senco')),
    teacher: await join(await school.staffLink('teacher')),
    admin: await join(await school.staffLink('admin')),
  };
});
afterAll(() => server.stop());

const meetingsIn = ({ body }: { body: unknown }) =>
  (body as { meetingId: string }[]).map(({ meetingId }) => meetingId).toSorted();

describe('from the school’s pages', () => {
  it('the SENCO reads every record of the school, its timeline, and what changed between two', async () => {
    const { senco } = pages;
    for (const meeting of [without, withSenco]) {
      const timeline = await senco.get(`/api/meetings/${meeting}/timeline`);
      expect(meetingsIn(timeline)).toEqual([without, withSenco].toSorted());
      expect((await senco.get(`/api/meetings/${meeting}/versions/1`)).status).toBe(200);
    }
    const compared = await senco.get(`/api/meetings/${withSenco}/versions/${without}.1/compare/1`);
    expect(compared.status).toBe(200);
  });

  it('the SENCO does not read a meeting’s own page, nor its documents, without being invited', async () => {
    const { senco } = pages;
    expect((await senco.get(`/api/meetings/${without}`)).status).toBe(404);
    expect((await senco.post(`/api/staff/meetings/${without}/seat`)).status).toBe(403);
  });

  it('an administrator reads none of it', async () => {
    for (const what of ['timeline', 'versions', 'versions/1']) {
      expect((await pages.admin.get(`/api/meetings/${without}/${what}`)).status).toBe(403);
    }
  });

  it('a seat in one meeting reads the others its person was invited to, the SENCO’s seat too', async () => {
    const seat = await join(await school.link(withSenco, 'senco'));
    const timeline = await seat.get(`/api/meetings/${withSenco}/timeline`);
    expect(meetingsIn(timeline)).toEqual([withSenco]);
    const other = `/api/meetings/${withSenco}/versions/${without}.1/compare/1`;
    expect((await seat.get(other)).status).toBe(404);
    expect((await seat.get(`/api/meetings/${withSenco}/versions/${without}.1`)).status).toBe(404);
    const mum = await join(await school.link(without, 'mum'));
    expect(meetingsIn(await mum.get(`/api/meetings/${without}/timeline`))).toHaveLength(2);
    const earlier = await mum.get(`/api/meetings/${without}/versions/${withSenco}.1`);
    expect(earlier).toMatchObject({
      status: 200,
      body: { version: { meetingId: withSenco, n: 1 } },
    });
  });
});

describe('JOIN7 carrying in', () => {
  const plan = (carryFrom: MeetingId) => ({
    term: 'autumn',
    plannedAt: '2026-11-19T15:30',
    people: [school.person('teacher')],
    newPeople: [],
    leadId: school.person('teacher'),
    carryFrom,
  });
  const make = (page: TestBrowser, carryFrom: MeetingId) =>
    page.post(`/api/pupils/${school.pupil.id}/meetings`, plan(carryFrom));

  it('asks whether whoever makes the meeting may read the earlier record', async () => {
    const hidden = await school.makeMeeting({
      people: ['mum', 'senco', 'teacher'],
      plannedAt: '2026-08-02T15:30',
    });
    await finishMeeting(server.app.deps, { meeting: hidden, by: school.person('teacher') });
    const person = school.person('teacher');
    await school.link(hidden, 'teacher');
    const revoked = await pages.senco.delete(`/api/meetings/${hidden}/links/${person}`);
    expect(revoked.status).toBe(204);
    expect(await make(pages.teacher, hidden)).toMatchObject({
      status: 403,
      body: { error: 'not-allowed', field: 'carryFrom' },
    });
    expect((await make(pages.senco, hidden)).status).toBe(200);
    expect((await make(pages.teacher, without)).status).toBe(200);
    const { body } = await pages.teacher.get(`/api/pupils/${school.pupil.id}`);
    const { meetings } = body as { meetings: { id: string; canRead: boolean }[] };
    const readable = new Map(meetings.map(({ id, canRead }) => [id, canRead]));
    expect([readable.get(hidden), readable.get(without)]).toEqual([false, true]);
  });
});
