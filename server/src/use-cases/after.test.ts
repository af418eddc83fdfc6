import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

import { type TestBrowser, openTestBrowser } from '#http/testing/test-browser.ts';
import { type Name, type TestSchool, makeTestSchool } from '#http/testing/test-school.ts';
import { type TestServer, startTestServer } from '#http/testing/test-server.ts';

const day = 24 * 60 * 60 * 1000;

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

const sit = async (name: Name): Promise<TestBrowser> => {
  const page = openTestBrowser(server.url);
  await page.join(await school.link(meeting, name));
  return page;
};
const at = (what: string) => `/api/meetings/${meeting}/${what}`;
const finish = (page: TestBrowser, hold?: string) =>
  page.post(at('finish'), hold === undefined ? undefined : { hold: { why: hold } });
const differs = (page: TestBrowser, words = 'One to one.') =>
  page.post(at('agreements'), {
    version: 1,
    answer: 'differs',
    words,
    about: null,
    saidBy: school.person('mum'),
    how: 'self',
    lang: 'en',
  });
const read = (page: TestBrowser) => page.get(at('versions/1'));

describe('a difference', () => {
  it('has the school’s words beside it, by the lead or the SENCO, for everybody to read', async () => {
    const [mum, dad, teacher] = await Promise.all([sit('mum'), sit('dad'), sit('teacher')]);
    await teacher.post(at('read-back'));
    const reply = {
      version: 1,
      personId: school.person('mum'),
      words: 'Small groups suit her, we think.',
    };
    expect(await teacher.post(at('replies'), reply)).toMatchObject({ status: 409 });
    await differs(mum);
    expect((await dad.post(at('replies'), reply)).status).toBe(403);
    expect((await teacher.post(at('replies'), { ...reply, words: 'First try.' })).status).toBe(204);
    expect((await teacher.post(at('replies'), reply)).status).toBe(204);
    const replies = [{ ...reply, by: school.person('teacher') }];
    expect(await dad.get(`/api/meetings/${meeting}`)).toMatchObject({
      body: { replies, recordState: 'shared' },
    });
    await finish(teacher);
    expect(await read(mum)).toMatchObject({ body: { replies, recordState: 'shared' } });
  });

  it('keeps the school’s first reply: nobody puts another in its place, its author only until it is saved', async () => {
    const [mum, teacher, senco] = await Promise.all([sit('mum'), sit('teacher'), sit('senco')]);
    await teacher.post(at('read-back'));
    await differs(mum);
    const reply = { version: 1, personId: school.person('mum'), words: 'We will fund it.' };
    const other = { ...reply, words: 'We promised nothing.' };
    const refused = { status: 409, body: { error: 'conflict', field: 'words' } };
    expect((await teacher.post(at('replies'), reply)).status).toBe(204);
    expect(await senco.post(at('replies'), other)).toMatchObject(refused);
    await finish(teacher);
    expect(await senco.post(at('replies'), other)).toMatchObject(refused);
    expect(await teacher.post(at('replies'), other)).toMatchObject(refused);
    const replies = [{ words: reply.words, by: school.person('teacher') }];
    expect(await read(mum)).toMatchObject({ body: { replies } });
  });

  it('to a version superseded a second ago is refused in plain words, and nothing is lost', async () => {
    const [mum, teacher] = await Promise.all([sit('mum'), sit('teacher')]);
    await teacher.post(at('read-back'));
    await teacher.call('PUT', at(`attendance/${school.person('mum')}`), {
      body: { how: 'room', from: null, to: null },
    });
    await teacher.post(at('read-back'));
    expect(await differs(mum)).toMatchObject({
      status: 409,
      body: {
        error: 'conflict',
        field: 'version',
        message: expect.stringContaining('read it as it is now, then answer') as string,
      },
    });
    expect(await mum.get(`/api/meetings/${meeting}`)).toMatchObject({
      body: { agreements: [], recordState: 'shared', readBack: { n: 2, current: true } },
    });
  });
});

describe('two people who finish at once', () => {
  it('make one version, and both are told the same', async () => {
    const [one, two] = await Promise.all([sit('teacher'), sit('teacher')]);
    const [first, second] = await Promise.all([finish(one), finish(two)]);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body).toEqual(first.body);
    expect(await one.get(at('versions'))).toMatchObject({ body: [{ n: 1 }] });
  });
});

describe('a record held back for checking', () => {
  it('is read by staff alone, says why to everybody, and is given out by the lead', async () => {
    const [mum, teacher] = await Promise.all([sit('mum'), sit('teacher')]);
    await finish(teacher, 'We check two dates.');
    expect(await read(mum)).toMatchObject({ status: 409, body: { field: 'held' } });
    const timeline = JSON.stringify((await mum.get(at('timeline'))).body);
    expect(timeline).not.toContain(meeting);
    expect((await read(teacher)).status).toBe(200);
    expect(await mum.get(`/api/meetings/${meeting}`)).toMatchObject({
      body: { hold: { why: 'We check two dates.', by: school.person('teacher') }, holdDays: 5 },
    });
    expect((await mum.post(at('release'))).status).toBe(403);
    expect((await teacher.post(at('release'))).status).toBe(204);
    expect((await read(mum)).status).toBe(200);
    expect(await mum.get(`/api/meetings/${meeting}`)).toMatchObject({ body: { hold: null } });
  });

  it('is given out by itself when the school’s limit has passed', async () => {
    const [mum, teacher] = await Promise.all([sit('mum'), sit('teacher')]);
    await finish(teacher, 'We check two dates.');
    server.clock.pass(5 * day - 1000);
    expect((await read(mum)).status).toBe(409);
    server.clock.pass(1000);
    expect((await read(mum)).status).toBe(200);
  });
});

describe('who was given the record', () => {
  it('is known to staff: by link, or as they noted it, and whether it was opened', async () => {
    const [mum, teacher] = await Promise.all([sit('mum'), sit('teacher')]);
    expect((await teacher.get(at('receipts'))).status).toBe(409);
    await finish(teacher);
    expect((await mum.get(at('receipts'))).status).toBe(403);
    const given = { personId: school.person('dad'), how: 'paper' };
    expect((await teacher.post(at('receipts'), given)).status).toBe(204);
    await read(mum);
    server.clock.pass(1000);
    await read(mum);
    const { body } = await teacher.get(at('receipts'));
    const list = z.parse(
      z.object({
        given: z.array(z.object({ personId: z.string(), how: z.string() })),
        opened: z.array(z.object({ personId: z.string() })),
      }),
      body,
    );
    expect(list.given).toContainEqual({ personId: school.person('mum'), how: 'link' });
    expect(list.given).toContainEqual(given);
    expect(list.given.filter(({ personId }) => personId === school.person('dad'))).toHaveLength(1);
    expect(list.opened).toEqual([{ personId: school.person('mum') }]);
  });
});

describe('a saved record is opened', () => {
  const opened = async (of = meeting) => {
    const { body } = await (await sit('teacher')).get(`/api/meetings/${of}/receipts`);
    return z
      .parse(z.object({ opened: z.array(z.object({ personId: z.string() })) }), body)
      .opened.map(({ personId }) => personId);
  };

  it.each(['versions/1', 'versions/1/record.json', 'versions/1/compare/1'])(
    'by whoever reads %s',
    async (what) => {
      const [mum, teacher] = await Promise.all([sit('mum'), sit('teacher')]);
      await finish(teacher);
      expect(await opened()).toEqual([]);
      expect((await mum.get(at(what))).status).toBe(200);
      expect(await opened()).toEqual([school.person('mum')]);
    },
  );

  it('also from another meeting of the pupil, and then it is that record which was opened', async () => {
    const first = meeting;
    await finish(await sit('teacher'));
    meeting = await school.makeMeeting({ plannedAt: '2026-07-02T15:30' });
    const [mum, teacher] = await Promise.all([sit('mum'), sit('teacher')]);
    await finish(teacher);
    expect((await mum.get(at(`versions/${first}.1`))).status).toBe(200);
    expect(await opened()).toEqual([]);
    meeting = first;
    expect(await opened()).toEqual([school.person('mum')]);
  });
});

describe('what is for every lesson', () => {
  it('is confirmed as read by staff, once each, and noted for supply staff by name', async () => {
    const [mum, teacher] = await Promise.all([sit('mum'), sit('teacher')]);
    await finish(teacher);
    expect((await mum.post(at('readers'), { name: null })).status).toBe(403);
    await teacher.post(at('readers'), { name: null });
    await teacher.post(at('readers'), { name: null });
    expect((await teacher.post(at('readers'), { name: 'Mr Supply' })).status).toBe(204);
    expect((await teacher.post(at('readers'), { name: '' })).status).toBe(400);
    expect(await teacher.get(at('readers'))).toMatchObject({
      body: [{ personId: school.person('teacher') }, { personId: null, name: 'Mr Supply' }],
    });
  });
});

describe('a saved record', () => {
  it('is superseded once a later one is saved', async () => {
    const teacher = await sit('teacher');
    await finish(teacher);
    const first = meeting;
    meeting = await school.makeMeeting({ carryFrom: first, plannedAt: '2026-07-02T15:30' });
    await finish(await sit('teacher'));
    expect(await teacher.get(`/api/meetings/${first}/versions/1`)).toMatchObject({
      body: { recordState: 'superseded' },
    });
  });
});
