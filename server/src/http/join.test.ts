import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { joinResponse } from '@fourchairs/shared/protocol/http/join.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

import { openTestBrowser } from '#http/testing/test-browser.ts';
import { type Name, type TestSchool, makeTestSchool } from '#http/testing/test-school.ts';
import { type TestServer, startTestServer, testDay } from '#http/testing/test-server.ts';

let server: TestServer;
let school: TestSchool;
let meeting: MeetingId;

beforeAll(async () => {
  server = await startTestServer();
  school = await makeTestSchool(server.app.deps);
  meeting = await school.makeMeeting();
});
afterAll(() => server.stop());

const browser = () => openTestBrowser(server.url);
const day = 24 * 60 * 60 * 1000;

describe('preview', () => {
  it('names the school and the person, and opens nothing', async () => {
    const token = await school.link(meeting, 'mum');
    const page = browser();
    const answer = await page.post('/api/join/preview', { token });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      kind: 'meeting',
      school: 'Planted School',
      firstName: 'Planted Mother',
      opens: 'meeting',
      when: { plannedAt: '2026-03-19T15:30', movedFrom: null, saysWhy: false },
      isChild: false,
      look: null,
      childId: null,
    });
    expect(page.cookies.size).toBe(0);
    expect((await server.store.seats.linksOfMeeting(meeting)).every((link) => !link.usedAt)).toBe(
      true,
    );
  });

  it('knows the child, and how their pages look', async () => {
    const token = await school.link(meeting, 'child');
    const preview = async () => (await browser().post('/api/join/preview', { token })).body;
    const childId = school.person('child');
    const knows = { firstName: 'Plantedchild', isChild: true, childId };
    expect(await preview()).toMatchObject({ ...knows, look: 'pictures' });
    const { looks } = server.app.deps.store;
    const { id: pupil } = school.pupil;
    await looks.set({ pupil, look: 'words', by: school.person('senco'), at: 1 });
    expect(await preview()).toMatchObject({ ...knows, look: 'words' });
    await looks.drop(pupil);
  });

  it('PREP6 before the day of the meeting opens the page to prepare on, for the lead too', async () => {
    const later = await school.makeMeeting({
      plannedAt: '2026-03-26T15:30',
      people: ['child', 'mum', 'teacher', 'senco', 'interpreter', 'observer'],
    });
    const opens = async (name: Name) => {
      const token = await school.link(later, name);
      const { body } = await browser().post('/api/join/preview', { token });
      return [name, (body as { opens: string }).opens];
    };
    const names = ['child', 'mum', 'senco', 'interpreter', 'observer', 'teacher'] as const;
    expect(await Promise.all(names.map(opens))).toEqual([
      ['child', 'prepare'],
      ['mum', 'prepare'],
      ['senco', 'prepare'],
      ['interpreter', 'prepare'],
      ['observer', 'meeting'],
      ['teacher', 'prepare'],
    ]);
  });

  it('knows a staff link', async () => {
    const token = await school.staffLink('senco');
    const { body } = await browser().post('/api/join/preview', { token });
    expect(body).toMatchObject({ kind: 'staff', opens: 'staff' });
  });
});

describe('join', () => {
  it('JOIN2 answers a seat and its documents, with the secret in an HttpOnly cookie only', async () => {
    const page = browser();
    const token = await school.link(meeting, 'mum');
    const answer = await page.post('/api/join', { token });
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^fc-[0-9a-f-]{36}=[A-Za-z0-9_-]{43}; Max-Age=34560000; HttpOnly; SameSite=Strict; Path=\/$/,
      ),
    ]);
    const [secret = ''] = page.cookies.values();
    expect(JSON.stringify(answer.body)).not.toContain(secret);
    expect(answer.body).toMatchObject({
      kind: 'meeting',
      meetingId: meeting,
      person: { id: school.person('mum'), name: 'Planted Mother', role: 'parent' },
    });
  });

  it('gives each person the plan, every lane, and no preparation but their own', async () => {
    const { seat, documents } = await browser().join(await school.link(meeting, 'mum'));
    const grants = Object.fromEntries(documents.map(({ name, grant }) => [name, grant]));
    expect(grants).toEqual({
      meeting: 'write',
      [`lane.${school.person('child')}`]: 'read',
      [`lane.${school.person('mum')}`]: 'write',
      [`lane.${school.person('dad')}`]: 'read',
      [`lane.${school.person('teacher')}`]: 'read',
      [`lane.${school.person('senco')}`]: 'read',
      [`prep.${school.person('mum')}`]: 'write',
    });
    expect(documents[0]?.path).toBe(`/collab/${seat}/${meeting}/meeting`);
  });

  it('lets the same person in again, and two people side by side on one browser', async () => {
    const page = browser();
    const token = await school.link(meeting, 'mum');
    const first = await page.join(token);
    const again = await page.join(token);
    const child = await page.join(await school.link(meeting, 'child'));
    expect(page.cookies.size).toBe(3);
    for (const { seat, person } of [first, again, child]) {
      const { body } = await page.get(`/api/meetings/${meeting}`, { seat });
      expect(body).toMatchObject({ you: { personId: person.id } });
    }
    const unsaid = await page.get(`/api/meetings/${meeting}`, { seat: null });
    expect(unsaid).toMatchObject({ status: 400, body: { error: 'bad-request', field: 'X-Seat' } });
  });

  it('takes the only seat there is when nobody says which', async () => {
    const page = browser();
    await page.join(await school.link(meeting, 'dad'));
    const { status } = await page.get(`/api/meetings/${meeting}`, { seat: null });
    expect(status).toBe(200);
  });

  it('says plainly what is wrong with a link', async () => {
    const page = browser();
    const unknown = await page.post('/api/join', { token: 'a'.repeat(43) });
    expect(unknown).toMatchObject({ status: 404, body: { error: 'link-unknown' } });
    const malformed = await page.post('/api/join', { token: 'short' });
    expect(malformed).toMatchObject({
      status: 400,
      body: { error: 'bad-request', field: 'token' },
    });
    const old = await school.link(meeting, 'mum');
    server.clock.pass(401 * day);
    const expired = await page.post('/api/join', { token: old });
    server.clock.set(testDay);
    expect(expired).toMatchObject({ status: 410, body: { error: 'link-expired' } });
    expect(page.cookies.size).toBe(0);
  });
});

describe('leave', () => {
  it('ends the seat and clears its cookie, and the link still opens', async () => {
    const page = browser();
    const token = await school.link(meeting, 'mum');
    await page.join(token);
    const kept = page.cookie();
    const { status } = await page.post('/api/leave');
    expect(status).toBe(204);
    expect(page.cookies.size).toBe(0);
    const after = await page.get(`/api/meetings/${meeting}`, { headers: { cookie: kept } });
    expect(after).toMatchObject({ status: 401, body: { error: 'sign-in-again' } });
    expect((await browser().join(token)).meetingId).toBe(meeting);
  });
});

describe('a planned meeting', () => {
  it('goes live when the first person comes in on its day', async () => {
    const today = await school.makeMeeting();
    expect((await server.store.meetings.meeting(today))?.state).toBe('planned');
    await browser().join(await school.link(today, 'mum'));
    expect((await server.store.meetings.meeting(today))?.state).toBe('live');
  });

  it('waits on days before until its lead brings everyone to a stage, and lets the lead get ready', async () => {
    const later = await school.makeMeeting({ plannedAt: '2026-03-26T15:30' });
    const state = async () => (await server.store.meetings.meeting(later))?.state;
    await browser().join(await school.link(later, 'mum'));
    const lead = browser();
    await lead.join(await school.link(later, 'teacher'));
    expect(await state()).toBe('planned');
    await lead.post(`/api/meetings/${later}/stage`, { stage: 'welcome' });
    expect(await state()).toBe('live');
  });

  it('that was not held on its day begins when its lead comes, and with a reading at the latest', async () => {
    const [late, early] = await Promise.all([
      school.makeMeeting({ plannedAt: '2026-03-12T15:30' }),
      school.makeMeeting({ plannedAt: '2026-03-26T15:30' }),
    ]);
    const state = async (id: typeof late) => (await server.store.meetings.meeting(id))?.state;
    await browser().join(await school.link(late, 'mum'));
    expect(await state(late)).toBe('planned');
    await browser().join(await school.link(late, 'teacher'));
    expect(await state(late)).toBe('live');
    const lead = browser();
    await lead.join(await school.link(early, 'teacher'));
    await lead.post(`/api/meetings/${early}/read-back`);
    expect(await state(early)).toBe('live');
  });
});

describe('another seat', () => {
  it('opens the room screen for staff, which has no preparation in it', async () => {
    const page = browser();
    await page.join(await school.link(meeting, 'teacher'));
    const { status, body } = await page.post(`/api/meetings/${meeting}/seats`, { device: 'room' });
    expect(status).toBe(200);
    expect(JSON.stringify(body)).not.toContain('prep.');
    expect(page.cookies.size).toBe(2);
  });

  it('is refused to a parent for the room, and given for another device', async () => {
    const page = browser();
    await page.join(await school.link(meeting, 'mum'));
    const room = await page.post(`/api/meetings/${meeting}/seats`, { device: 'room' });
    expect(room).toMatchObject({ status: 403, body: { error: 'not-allowed' } });
    const own = await page.post(`/api/meetings/${meeting}/seats`, { device: 'own' });
    expect(own.status).toBe(200);
  });

  it('never turns the room’s laptop into somebody’s own device', async () => {
    const page = browser();
    await page.join(await school.link(meeting, 'teacher'));
    const room = await page.post(`/api/meetings/${meeting}/seats`, { device: 'room' });
    const { seat } = z.parse(joinResponse, room.body);
    for (const device of ['own', 'room']) {
      const more = await page.post(`/api/meetings/${meeting}/seats`, { device }, { seat });
      expect(more).toMatchObject({ status: 403, body: { error: 'not-allowed' } });
    }
  });

  it('always finds room in the browser: the oldest are forgotten, never the one that asks', async () => {
    const page = browser();
    const staff = await page.join(await school.staffLink('senco'));
    const enter = async () => {
      const { body } = await page.post(`/api/staff/meetings/${meeting}/seat`);
      return z.parse(joinResponse, body).seat;
    };
    const first = await enter();
    let last = first;
    for (let times = 0; times < 60; times += 1) last = await enter();
    expect(page.cookies.size).toBe(40);
    for (const [seat, status] of [
      [last, 200],
      [first, 401],
    ] as const) {
      expect((await page.get(`/api/meetings/${meeting}`, { seat })).status).toBe(status);
    }
    expect((await page.get('/api/pupils', { seat: staff.seat })).status).toBe(200);
  });

  it('is how staff go from their pages into a meeting they are invited to', async () => {
    const page = browser();
    await page.join(await school.staffLink('senco'));
    const { status, body } = await page.post(`/api/staff/meetings/${meeting}/seat`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ kind: 'meeting', meetingId: meeting });
  });
});

describe('LIMIT_JOINS_PER_MINUTE', () => {
  it('stops a flood of attempts, and says to wait', async () => {
    const small = await startTestServer({ LIMIT_JOINS_PER_MINUTE: '3' });
    const page = openTestBrowser(small.url);
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const { status } = await page.post('/api/join/preview', { token: 'a'.repeat(43) });
      statuses.push(status);
    }
    expect(statuses).toEqual([404, 404, 404, 429]);
    await small.stop();
  });
});
