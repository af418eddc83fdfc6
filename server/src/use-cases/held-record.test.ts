import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { closeCode } from '@fourchairs/shared/protocol/socket/close-code.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { type TestBrowser, openTestBrowser } from '#http/testing/test-browser.ts';
import { type TestPage, openTestPage } from '#http/testing/test-page.ts';
import { type Name, type TestSchool, makeTestSchool } from '#http/testing/test-school.ts';
import { type TestServer, startTestServer } from '#http/testing/test-server.ts';

const { notAllowed } = closeCode;
const oneDay = 24 * 60 * 60 * 1000;
const limit = 5 * oneDay;

let server: TestServer;
let school: TestSchool;
let meeting: MeetingId;

beforeAll(async () => {
  server = await startTestServer();
  school = await makeTestSchool(server.app.deps);
});
beforeEach(async () => {
  meeting = await school.makeMeeting();
});
afterAll(() => server.stop());

/** Somebody's page, and the documents they were told of when they sat down: before anything was held. */
const sit = async (name: Name, of = meeting) => {
  const page = openTestBrowser(server.url);
  const { documents } = await page.join(await school.link(of, name));
  const open = (document: string) => {
    const access = must(
      documents.find((each) => each.name === document),
      document,
    );
    return openTestPage(server.url, page.cookie(), access);
  };
  return { page, open };
};
const at = (what: string, of = meeting) => `/api/meetings/${of}/${what}`;
const answers = (page: TestBrowser, name: Name, answer = 'agrees') =>
  page.post(at('agreements'), {
    version: 1,
    answer,
    words: answer === 'differs' ? 'One to one.' : '',
    about: null,
    saidBy: school.person(name),
    how: 'self',
    lang: 'en',
  });
const finishHeld = async ({ page }: { page: TestBrowser }, of = meeting): Promise<void> => {
  const body = { hold: { why: 'We check two dates.' } };
  expect((await page.post(at('finish', of), body)).status).toBe(200);
};
/** How the server ended a document that was just opened; null: it is open. */
const endOf = async (opening: Promise<TestPage>): Promise<number | null> => {
  const page = await opening;
  const code = page.closedWith();
  page.close();
  return code;
};
const laneOf = (name: Name) => `lane.${school.person(name)}`;
const status = async (answer: Promise<{ status: number }>) => (await answer).status;

describe('a record held back, on a socket', () => {
  it('closes for who is held out, opens for staff, and for everybody once it is given out', async () => {
    const [mum, teacher] = await Promise.all([sit('mum'), sit('teacher')]);
    const [plan, lane, prep] = await Promise.all([
      mum.open('meeting'),
      mum.open(laneOf('teacher')),
      mum.open(`prep.${school.person('mum')}`),
    ]);
    const atSchool = await teacher.open('meeting');
    await finishHeld(teacher);
    await expect
      .poll(() => [plan.closedWith(), lane.closedWith()])
      .toEqual([notAllowed, notAllowed]);
    expect([prep.closedWith(), atSchool.closedWith()]).toEqual([null, null]);
    expect(await endOf(mum.open('meeting'))).toBe(notAllowed);
    expect(await endOf(mum.open(laneOf('mum')))).toBe(notAllowed);
    expect(await endOf(teacher.open('meeting'))).toBe(null);
    await teacher.page.post(at('release'));
    expect(await endOf(mum.open('meeting'))).toBe(null);
    expect(await endOf(mum.open(laneOf('teacher')))).toBe(null);
  });

  it('opens by itself when the school’s limit has passed', async () => {
    const [mum, teacher] = await Promise.all([sit('mum'), sit('teacher')]);
    await finishHeld(teacher);
    expect(await endOf(mum.open('meeting'))).toBe(notAllowed);
    server.clock.pass(limit);
    expect(await endOf(mum.open('meeting'))).toBe(null);
  });
});

describe('a record held back, in what is said around it', () => {
  it('lists no documents, answers or replies to who is held out, and takes no answer of theirs', async () => {
    const [mum, dad, teacher] = await Promise.all([sit('mum'), sit('dad'), sit('teacher')]);
    await teacher.page.post(at('read-back'));
    await answers(dad.page, 'dad', 'differs');
    const reply = { version: 1, personId: school.person('dad'), words: 'In small groups.' };
    await teacher.page.post(at('replies'), reply);
    await finishHeld(teacher);
    const view = `/api/meetings/${meeting}`;
    expect(await mum.page.get(view)).toMatchObject({
      body: {
        agreements: [],
        replies: [],
        documents: [{ name: `prep.${school.person('mum')}` }],
      },
    });
    const whole = { agreements: [{ words: 'One to one.' }], replies: [{ words: reply.words }] };
    expect(await teacher.page.get(view)).toMatchObject({ body: whole });
    expect(await answers(mum.page, 'mum')).toMatchObject({ status: 409, body: { field: 'held' } });
    const add = () => mum.page.post(at('additions'), { words: 'One more thing.' });
    expect(await add()).toMatchObject({ status: 409, body: { field: 'held' } });
    const counted = { outcome: 'z1', day: '2026-03-19', value: 3, note: '' };
    const held = { status: 409, body: { field: 'held' } };
    expect(await mum.page.post(at('seen'), counted)).toMatchObject(held);
    await teacher.page.post(at('release'));
    expect(await status(add())).toBe(204);
    expect(await status(answers(mum.page, 'mum'))).toBe(204);
    expect(await mum.page.get(view)).toMatchObject({ body: { replies: [{ words: reply.words }] } });
  });

  it('does not close the earlier ones, nor open itself through them', async () => {
    const earlier = meeting;
    const before = await sit('teacher');
    await before.page.post(at('finish'));
    meeting = await school.makeMeeting({ carryFrom: earlier, plannedAt: '2026-07-02T15:30' });
    const [mum, then, teacher] = [
      await sit('mum'),
      await sit('mum', earlier),
      await sit('teacher'),
    ];
    await finishHeld(teacher);
    for (const { page } of [mum, then]) {
      const from = page === mum.page ? meeting : earlier;
      const timeline = JSON.stringify((await page.get(at('timeline', from))).body);
      expect([timeline.includes(earlier), timeline.includes(meeting)]).toEqual([true, false]);
      for (const paper of ['', '/record.json']) {
        expect(await status(page.get(at(`versions/${earlier}.1${paper}`, from)))).toBe(200);
        expect(await status(page.get(at(`versions/${meeting}.1${paper}`, from)))).toBe(409);
      }
      const compared = at(`versions/${earlier}.1/compare/${meeting}.1`, from);
      expect(await page.get(compared)).toMatchObject({ status: 409, body: { field: 'held' } });
    }
    expect(await status(teacher.page.get(at('versions/1')))).toBe(200);
  });

  it('is not carried into a new meeting, which is then not made', async () => {
    await finishHeld(await sit('teacher'));
    const carried = { carryFrom: meeting, plannedAt: '2026-07-02T15:30' };
    await expect(school.makeMeeting(carried)).rejects.toMatchObject({
      kind: 'conflict',
      field: 'carryFrom',
    });
    server.clock.pass(limit);
    await school.makeMeeting(carried);
  });
});

/** The lead's seat on the room's laptop. */
const openRoom = async (teacher: { page: TestBrowser }) => {
  const { body } = await teacher.page.post(at('seats'), { device: 'room' });
  const { seat } = must(body as { seat?: string } | null, 'a seat');
  const as = { seat: must(seat, 'the id of a seat') };
  return {
    get: (what: string) => teacher.page.get(at(what), as),
    post: (what: string, body?: unknown) => teacher.page.post(at(what), body, as),
  };
};

describe('the room’s laptop', () => {
  it('neither reads what is held back nor gives it out, and says nothing for the school or its lead', async () => {
    const [mum, teacher] = await Promise.all([sit('mum'), sit('teacher')]);
    const room = await openRoom(teacher);
    await teacher.page.post(at('read-back'));
    await answers(mum.page, 'mum', 'differs');
    const reply = { version: 1, personId: school.person('mum'), words: 'In small groups.' };
    expect(await status(room.post('replies', reply))).toBe(403);
    await finishHeld(teacher);
    expect(await status(room.get('versions/1'))).toBe(409);
    expect(await status(room.get('versions/1/record.json'))).toBe(409);
    expect(await status(room.post('release'))).toBe(403);
    expect(await status(room.get(''))).toBe(200);
    await teacher.page.post(at('release'));
    expect(await status(room.get('versions/1'))).toBe(200);
    expect(await status(room.post('additions', { words: 'Typed at the projector.' }))).toBe(403);
    const own = { version: 1, answer: 'agrees', words: '', about: null, how: 'self', lang: 'en' };
    const asLead = { ...own, saidBy: school.person('teacher') };
    expect(await room.post('agreements', asLead)).toMatchObject({
      status: 409,
      body: { error: 'finished' },
    });
    expect(await status(answers(teacher.page, 'teacher'))).toBe(204);
  });

  it('reads its own meeting and the record carried into it, and no other of the pupil', async () => {
    const first = meeting;
    await (await sit('teacher')).page.post(at('finish'));
    const second = await school.makeMeeting({ carryFrom: first, plannedAt: '2026-05-02T15:30' });
    meeting = second;
    await (await sit('teacher')).page.post(at('finish'));
    meeting = await school.makeMeeting({ carryFrom: second, plannedAt: '2026-07-02T15:30' });
    const teacher = await sit('teacher');
    const room = await openRoom(teacher);
    await teacher.page.post(at('read-back'));
    expect(await status(room.get(`versions/${second}.1`))).toBe(200);
    expect(await status(room.get(`versions/1/compare/${second}.1`))).toBe(200);
    for (const what of ['', '/record.json', `/compare/1`]) {
      expect(await status(room.get(`versions/${first}.1${what}`))).toBe(404);
      expect(await status(teacher.page.get(at(`versions/${first}.1${what}`)))).toBe(200);
    }
    const timeline = JSON.stringify((await room.get('timeline')).body);
    expect([timeline.includes(first), timeline.includes(second)]).toEqual([false, true]);
  });
});

describe('the limit that a school sets for holding a record back', () => {
  const path = '/api/school/settings';
  const open = async (name: 'senco' | 'teacher') => {
    const page = openTestBrowser(server.url);
    await page.join(await school.staffLink(name));
    return page;
  };
  const view = () => `/api/meetings/${meeting}`;
  const both = async () => {
    const [mum, teacher] = await Promise.all([sit('mum'), sit('teacher')]);
    return [mum.page, teacher.page] as const;
  };
  const finish = (page: TestBrowser, why?: string) =>
    page.post(at('finish'), why === undefined ? undefined : { hold: { why } });
  const read = (page: TestBrowser) => page.get(at('versions/1'));
  const choose = async (holdDays: unknown) => {
    const senco = await open('senco');
    const { body } = await senco.get(path);
    return senco.put(path, { ...(body as object), holdDays });
  };

  it('is that of the installation until the SENCO chooses another, and counts from then on', async () => {
    const [mum, teacher] = await both();
    expect(await (await open('teacher')).get(path)).toMatchObject({ body: { holdDays: 5 } });
    expect((await choose(2)).status).toBe(204);
    expect(await mum.get(view())).toMatchObject({ body: { holdDays: 2 } });
    await finish(teacher, 'We check two dates.');
    expect((await choose(10)).status).toBe(204);
    server.clock.pass(2 * oneDay - 1000);
    expect((await read(mum)).status).toBe(409);
    server.clock.pass(1000);
    expect((await read(mum)).status).toBe(200);
    await choose(5);
  });

  it('may be none: then nothing is held, and nothing is finished that was to be', async () => {
    const [mum, teacher] = await both();
    await choose(0);
    expect(await finish(teacher, 'We check two dates.')).toMatchObject({
      status: 409,
      body: { field: 'hold' },
    });
    expect(await mum.get(view())).toMatchObject({
      body: { savedVersion: null },
    });
    expect((await finish(teacher)).status).toBe(200);
    expect((await read(mum)).status).toBe(200);
    await choose(5);
  });

  it('is a whole number of days, sixty at the most, and the SENCO’s to choose', async () => {
    for (const wrong of [-1, 61, 1.5, 'five', null]) expect((await choose(wrong)).status).toBe(400);
    const teacher = await open('teacher');
    const { body } = await teacher.get(path);
    expect((await teacher.put(path, body)).status).toBe(403);
  });
});
