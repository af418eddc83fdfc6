import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { previewResponse } from '@fourchairs/shared/protocol/http/join.ts';
import { meetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

import { type TestBrowser, openTestBrowser } from '#http/testing/test-browser.ts';
import { type Name, type TestSchool, makeTestSchool } from '#http/testing/test-school.ts';
import { type TestServer, startTestServer, testDay } from '#http/testing/test-server.ts';

let server: TestServer;
let school: TestSchool;
let meeting: MeetingId;

beforeAll(async () => {
  server = await startTestServer();
  school = await makeTestSchool(server.app.deps);
});
beforeEach(async () => {
  server.clock.set(testDay);
  meeting = await school.makeMeeting({ plannedAt: '2026-03-26T15:30' });
});
afterAll(() => server.stop());

const sit = async (name: Name, of = meeting): Promise<TestBrowser> => {
  const page = openTestBrowser(server.url);
  await page.join(await school.link(of, name));
  return page;
};
const staff = async (name: Name): Promise<TestBrowser> => {
  const page = openTestBrowser(server.url);
  await page.join(await school.staffLink(name));
  return page;
};
const at = (what: string) => `/api/meetings/${meeting}/${what}`;
const preview = async (name: Name) => {
  const token = await school.link(meeting, name);
  const { body } = await openTestBrowser(server.url).post('/api/join/preview', { token });
  return z.parse(previewResponse, body);
};
const viewOf = async (page: TestBrowser) =>
  z.parse(meetingView, (await page.get(`/api/meetings/${meeting}`)).body);
const calendar = async (page: TestBrowser): Promise<string> =>
  String((await page.get(at('calendar.ics'))).body);
/** The value of a line of a calendar file. */
const lineOf = (file: string, name: string): string | undefined =>
  new RegExp(`^${name}[:;](.*)$`, 'mu').exec(file.replaceAll('\r\n ', ''))?.[1]?.trim();

const later = '2026-04-02T09:15';

describe('a meeting’s calendar file', () => {
  it.each([
    ['2026-03-26T15:30', '20260326T153000Z', '20260326T161000Z'],
    ['2026-03-30T15:30', '20260330T143000Z', '20260330T151000Z'],
    ['2026-10-26T09:00', '20261026T090000Z', '20261026T094000Z'],
  ])('is right on both sides of a change of the clocks: %s', async (plannedAt, from, to) => {
    meeting = await school.makeMeeting({ plannedAt });
    const file = await calendar(await sit('mum'));
    expect([lineOf(file, 'DTSTART'), lineOf(file, 'DTEND')]).toEqual([from, to]);
  });

  it('says neither about whom nor why, names nobody, and holds no token', async () => {
    const token = await school.link(meeting, 'mum');
    const mum = openTestBrowser(server.url);
    await mum.join(token);
    const { headers } = await mum.get(at('calendar.ics'));
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(headers.get('content-disposition')).toContain('school-meeting.ics');
    const file = await calendar(mum);
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/u);
    expect(lineOf(file, 'SUMMARY')).toBe('School meeting');
    const said = file.replaceAll('Planted School', '');
    expect(said).not.toMatch(/planted|plan\b|review|\bsen|support|outcome|http/iu);
    for (const secret of [token, meeting, school.pupil.id, school.person('mum')]) {
      expect(said).not.toContain(secret);
    }
    expect(lineOf(file, 'UID')).toMatch(/^[0-9a-f-]{36}$/u);
  });

  it('is in the language of the page it was taken from', async () => {
    const mum = await sit('mum');
    const headers = { 'accept-language': 'pl' };
    const file = String((await mum.get(at('calendar.ics'), { headers })).body);
    expect(lineOf(file, 'SUMMARY')).toBe('Spotkanie w szkole');
    expect(lineOf(file, 'UID')).toBe(lineOf(await calendar(mum), 'UID'));
    const token = await school.link(meeting, 'mum');
    const outside = openTestBrowser(server.url);
    const { body } = await outside.post('/api/join/calendar', { token }, { headers });
    expect(lineOf(String(body), 'SUMMARY')).toBe('Spotkanie w szkole');
  });

  it('stands under one name in a person’s calendar, another for each person, newer after each change', async () => {
    const [mum, dad, teacher] = await Promise.all([sit('mum'), sit('dad'), sit('teacher')]);
    const first = await calendar(mum);
    expect(lineOf(await calendar(dad), 'UID')).not.toBe(lineOf(first, 'UID'));
    await teacher.post(at('moves'), { plannedAt: later, why: '' });
    const moved = await calendar(mum);
    await teacher.post(at('cancellation'), { why: 'Snow' });
    const cancelled = await calendar(mum);
    await teacher.post(at('moves'), { plannedAt: '2026-04-20T09:15', why: '' });
    const back = await calendar(mum);
    const facts = (file: string) =>
      ['UID', 'SEQUENCE', 'METHOD', 'STATUS', 'DTSTART'].map((name) => lineOf(file, name));
    const uid = lineOf(first, 'UID');
    expect([first, moved, cancelled, back].map(facts)).toEqual([
      [uid, '0', 'PUBLISH', 'CONFIRMED', '20260326T153000Z'],
      [uid, '1', 'PUBLISH', 'CONFIRMED', '20260402T081500Z'],
      [uid, '2', 'CANCEL', 'CANCELLED', '20260402T081500Z'],
      [uid, '3', 'PUBLISH', 'CONFIRMED', '20260420T081500Z'],
    ]);
    expect(cancelled).not.toContain('Snow');
  });

  it('can be had with a link before anybody goes in, and from the school’s pages', async () => {
    const token = await school.link(meeting, 'mum');
    const outside = openTestBrowser(server.url);
    const answer = await outside.post('/api/join/calendar', { token });
    expect(lineOf(String(answer.body), 'UID')).toBe(
      lineOf(await calendar(await sit('mum')), 'UID'),
    );
    expect(outside.cookies.size).toBe(0);
    expect(lineOf(await calendar(await staff('teacher')), 'SUMMARY')).toBe('School meeting');
    const mum = await sit('mum');
    await (await staff('senco')).delete(at(`links/${school.person('mum')}`));
    expect((await mum.get(at('calendar.ics'))).status).toBe(401);
    expect((await outside.post('/api/join/calendar', { token })).status).toBe(410);
  });
});

describe('a meeting that is moved', () => {
  it('says so on everybody’s link, and begins on its new day', async () => {
    const teacher = await staff('teacher');
    expect((await (await sit('mum')).post(at('moves'), { plannedAt: later, why: '' })).status).toBe(
      403,
    );
    const why = 'Miss Adeyemi is ill';
    expect((await teacher.post(at('moves'), { plannedAt: later, why })).status).toBe(204);
    expect(await preview('mum')).toMatchObject({
      opens: 'prepare',
      when: { plannedAt: later, movedFrom: '2026-03-26T15:30', saysWhy: true },
    });
    const view = await viewOf(await sit('mum'));
    expect(view).toMatchObject({
      plannedAt: later,
      state: 'planned',
      dateChange: {
        from: '2026-03-26T15:30',
        to: later,
        why,
        forChild: false,
        byName: 'Miss Planted-Teacher',
      },
    });
    server.clock.set(Date.parse('2026-04-02T07:00:00Z'));
    expect(await preview('mum')).toMatchObject({ opens: 'meeting' });
  });

  it('keeps what was written, also when it had begun', async () => {
    const [mum, teacher] = await Promise.all([sit('mum'), sit('teacher')]);
    await teacher.post(at('read-back'));
    expect((await viewOf(mum)).state).toBe('live');
    await teacher.post(at('moves'), { plannedAt: later, why: 'Nobody came' });
    const view = await viewOf(mum);
    expect([view.state, view.readBack?.n]).toEqual(['planned', 1]);
    expect(view.documents).toContainEqual(
      expect.objectContaining({ name: `prep.${school.person('mum')}`, grant: 'write' }),
    );
  });

  it('is moved once when two move it at once, and the other is told', async () => {
    const [one, two] = await Promise.all([sit('teacher'), staff('senco')]);
    const answers = await Promise.all([
      one.post(at('moves'), { plannedAt: later, why: '' }),
      two.post(at('moves'), { plannedAt: '2026-04-03T10:00', why: '' }),
    ]);
    const kept = answers.find(({ status }) => status === 204);
    expect(kept).toBeDefined();
    // The later of the two either came after the first was done, or was refused.
    for (const { status } of answers) expect([204, 409]).toContain(status);
    const changes = await server.store.course.dateChanges(meeting);
    expect(changes).toHaveLength(answers.filter(({ status }) => status === 204).length);
    expect((await server.store.meetings.meeting(meeting))?.plannedAt).toBe(changes.at(-1)?.to);
  });

  it('is not moved to where it is, nor to a time that the clock never shows', async () => {
    const teacher = await sit('teacher');
    for (const plannedAt of ['2026-03-26T15:30', '2026-03-29T01:30', '2026-04-31T10:00']) {
      expect(await teacher.post(at('moves'), { plannedAt, why: '' })).toMatchObject({
        status: 400,
        body: { field: 'plannedAt' },
      });
    }
    expect(await server.store.course.dateChanges(meeting)).toEqual([]);
  });
});

describe('why a meeting is moved or cancelled', () => {
  const why = 'Planted-reason about somebody';
  /** Every byte that somebody with the link alone receives, and the view of whoever came in. */
  const received = async (name: Name) => ({
    door: JSON.stringify(await preview(name)),
    view: await viewOf(await sit(name)),
  });

  it.each([
    ['moves', { plannedAt: later, why }],
    ['cancellation', { why }],
  ])(
    'CHILD1 is at nobody’s door, and reaches a child only where it is for them: %s',
    async (what, body) => {
      const senco = await staff('senco');
      expect((await senco.post(at(what), body)).status).toBe(204);
      const [mum, child] = [await received('mum'), await received('child')];
      expect(mum.view.dateChange?.why).toBe(why);
      expect([mum.door, child.door].join()).not.toContain('Planted-reason');
      expect(child.door).toContain('"saysWhy":false');
      expect(child.view.dateChange).toMatchObject({
        why: '',
        byName: expect.any(String) as string,
      });
      expect(JSON.stringify(child.view)).not.toContain('Planted-reason');
      await senco.post(at('moves'), { plannedAt: '2026-04-09T09:15', why, forChild: true });
      const told = await received('child');
      expect(told.view.dateChange?.why).toBe(why);
      expect(told.door).toContain('"saysWhy":true');
      expect(told.door).not.toContain('Planted-reason');
    },
  );

  it('is for a young person who agrees for themselves as for everybody', async () => {
    server.clock.set(Date.parse('2034-10-02T08:00:00Z'));
    meeting = await school.makeMeeting({ plannedAt: '2034-10-09T15:30' });
    await (await staff('senco')).post(at('moves'), { plannedAt: '2034-10-16T15:30', why });
    const { door, view } = await received('child');
    expect(view.dateChange?.why).toBe(why);
    expect(door).toContain('"saysWhy":true');
    expect(door).not.toContain('Planted-reason');
  });
});

describe('a meeting that is cancelled', () => {
  it('says why to everybody, keeps what was written to read, and takes no more', async () => {
    const [mum, teacher] = await Promise.all([sit('mum'), sit('teacher')]);
    expect((await teacher.post(at('cancellation'), { why: '  ' })).status).toBe(400);
    expect((await teacher.post(at('cancellation'), { why: 'Snow' })).status).toBe(204);
    expect(await preview('mum')).toMatchObject({
      opens: 'cancelled',
      when: { plannedAt: '2026-03-26T15:30', movedFrom: null, saysWhy: false },
    });
    const view = await viewOf(mum);
    expect(view).toMatchObject({ state: 'cancelled', dateChange: { to: null, why: 'Snow' } });
    expect(new Set(view.documents.map(({ grant }) => grant))).toEqual(new Set(['read']));
    for (const what of ['read-back', 'finish', 'cancellation']) {
      expect(await teacher.post(at(what), { why: 'x' })).toMatchObject({
        status: 409,
        body: { error: 'conflict', message: expect.stringContaining('cancelled') as string },
      });
    }
    const senco = await staff('senco');
    const pupil = await senco.get(`/api/pupils/${school.pupil.id}`);
    const meetings = (pupil.body as { meetings: { id: string }[] }).meetings;
    expect(meetings.find(({ id }) => id === meeting)).toMatchObject({
      state: 'cancelled',
      dateChange: { why: 'Snow' },
    });
  });

  it('is held after all once it has a new day', async () => {
    const [mum, senco] = await Promise.all([sit('mum'), staff('senco')]);
    await senco.post(at('cancellation'), { why: 'Snow' });
    expect((await senco.post(at('moves'), { plannedAt: later, why: '' })).status).toBe(204);
    const view = await viewOf(mum);
    expect([view.state, view.plannedAt]).toEqual(['planned', later]);
    expect(view.documents).toContainEqual(expect.objectContaining({ grant: 'write' }));
  });
});
