import { listOutcomes, addOutcome } from '@fourchairs/shared/document/outcomes.ts';
import type { ApartId, MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

import { type TestBrowser, openTestBrowser } from '#http/testing/test-browser.ts';
import { openTestPage } from '#http/testing/test-page.ts';
import { type Name, type TestSchool, makeTestSchool } from '#http/testing/test-school.ts';
import { type TestServer, startTestServer, testDay } from '#http/testing/test-server.ts';
import { newId } from '#lib/new-id.ts';

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
    const early = { ...given, day: '2020-01-01' };
    expect(await teacher.post(at('receipts'), early)).toMatchObject({
      status: 400,
      body: { field: 'day' },
    });
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

const july = '2026-07-02T15:30';

/** A saved record with one outcome, whose next meeting is set up already. */
const setUpNext = async (people: readonly Name[] = ['teacher', 'mum', 'dad']) => {
  const teacher = openTestBrowser(server.url);
  const { documents } = await teacher.join(await school.link(meeting, 'teacher'));
  const plan = await openTestPage(server.url, teacher.cookie(), must(documents[0], 'the plan'));
  let outcome = '';
  await plan.edit((doc) => {
    outcome = addOutcome(doc, { origin: 'new', texts: { title: 'Reads aloud' } });
  });
  plan.close();
  await finish(teacher);
  const next = await school.makeMeeting({ carryFrom: meeting, plannedAt: july, people });
  return { outcome, next };
};
const measure = async (name: Name, seen: object) =>
  (await sit(name)).post(at('seen'), { day: '2026-03-19', value: null, note: '', ...seen });

const keepApart = async (one: Name, other: Name): Promise<ApartId> => {
  const [first, second] = [school.person(one), school.person(other)].toSorted();
  const id = newId<ApartId>();
  await server.store.apart.add({
    id,
    pupil: school.pupil.id,
    one: must(first, 'a person'),
    other: must(second, 'a person'),
    noLinkFor: null,
    reason: 'Says the court',
    by: school.person('senco'),
    at: 1,
    endedBy: null,
    endedAt: null,
  });
  return id;
};

/** The first person comes on the day; what is then in the plan, as the record of it says. */
const begin = async (next: MeetingId) => {
  server.clock.set(Date.parse(`${july}:00Z`));
  const page = openTestBrowser(server.url);
  const { documents } = await page.join(await school.link(next, 'teacher'));
  const plan = await openTestPage(server.url, page.cookie(), must(documents[0], 'the plan'));
  const measured = listOutcomes(plan.doc)[0]?.measurements;
  plan.close();
  return { page, measured };
};

describe('what was measured after the next meeting was set up', () => {
  afterEach(() => server.clock.set(testDay));

  it('is in it when it begins, once, under the name of whoever noted it', async () => {
    const { outcome, next } = await setUpNext();
    expect((await measure('dad', { outcome, value: 7 })).status).toBe(204);
    expect((await measure('teacher', { outcome, note: 'Told a story' })).status).toBe(204);
    await Promise.all([begin(next), begin(next)]);
    const { page, measured } = await begin(next);
    const [dad, teacher] = [school.person('dad'), school.person('teacher')];
    expect(measured).toHaveLength(2);
    expect(measured).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ value: 7, note: '', typedBy: dad }),
        expect.objectContaining({ value: null, note: 'Told a story', typedBy: teacher }),
      ]),
    );
    const typists = await server.store.documents.typists({ meeting: next, name: 'meeting' });
    expect(typists.map(({ person }) => person)).toContain(dad);
    await page.post(`/api/meetings/${next}/finish`);
    expect(await page.get(`/api/meetings/${next}/versions/1`)).toMatchObject({
      body: { record: { plan: { outcomes: [{ measurements: [{}, {}] }] } } },
    });
  });

  it('APART2 stays away from whom its author is kept apart from', async () => {
    const { outcome, next } = await setUpNext(['teacher', 'mum']);
    await measure('dad', { outcome, value: 7 });
    await measure('teacher', { outcome, value: 8 });
    const id = await keepApart('mum', 'dad');
    const { measured } = await begin(next);
    await server.store.apart.end(id, school.person('senco'), 2);
    expect(measured).toEqual([expect.objectContaining({ value: 8 })]);
  });

  it('leaves nothing behind when its author takes it back, and the log says who did', async () => {
    const { outcome, next: first } = await setUpNext();
    await measure('dad', { outcome, value: 700 });
    const [entry] = await server.store.after.seen(meeting);
    const { id } = must(entry, 'what dad noted');
    const next = await school.makeMeeting({ carryFrom: meeting, plannedAt: july });
    const remove = async (name: Name) => (await sit(name)).call('DELETE', at(`seen/${id}`));
    expect(await remove('teacher')).toMatchObject({ status: 404 });
    expect((await remove('dad')).status).toBe(204);
    expect(await remove('dad')).toMatchObject({ status: 404 });
    expect(await server.store.after.seen(meeting)).toEqual([]);
    expect((await begin(next)).measured).toEqual([]);
    expect((await begin(first)).measured).toEqual([]);
    expect(await server.store.audit.ofMeeting(meeting)).toContainEqual(
      expect.objectContaining({
        action: 'outcome.measurement-removed',
        actor: school.person('dad'),
        detail: JSON.stringify({ entry: id }),
      }),
    );
  });

  it('of a day before the pupil was born is a slip, and refused', async () => {
    const { outcome } = await setUpNext();
    expect(await measure('dad', { outcome, value: 7, day: '1900-01-01' })).toMatchObject({
      status: 400,
      body: { field: 'day' },
    });
    expect((await measure('dad', { outcome, value: 7, day: '2018-01-01' })).status).toBe(204);
  });

  it('and after it began has its place in that meeting, which the answer says', async () => {
    const { outcome, next } = await setUpNext();
    await begin(next);
    expect(await measure('dad', { outcome, value: 7 })).toMatchObject({
      status: 409,
      body: { message: expect.stringContaining('next meeting has begun') as string },
    });
  });
});

describe('a saved record', () => {
  it('APART2 is not superseded by one of whoever is kept apart from its readers', async () => {
    meeting = await school.makeMeeting({ people: ['teacher', 'mum'] });
    const [teacher, mum] = await Promise.all([sit('teacher'), sit('mum')]);
    await finish(teacher);
    const first = meeting;
    const state = async (page: TestBrowser) =>
      ((await page.get(`/api/meetings/${first}`)).body as { recordState: string }).recordState;
    const id = await keepApart('mum', 'dad');
    meeting = await school.makeMeeting({
      people: ['teacher', 'dad'],
      plannedAt: '2036-07-02T15:30',
    });
    await finish(await sit('teacher'));
    expect([await state(mum), await state(teacher)]).toEqual(['shared', 'shared']);
    await server.store.apart.end(id, school.person('senco'), 2);
    expect(await state(mum)).toBe('superseded');
  });

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
