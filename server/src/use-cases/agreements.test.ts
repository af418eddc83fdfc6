import { addDays } from '@fourchairs/shared/domain/plain-day.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { findMeetingAccess } from '#auth/meeting-access.ts';
import { type TestBrowser, openTestBrowser } from '#http/testing/test-browser.ts';
import { type Name, type TestSchool, makeTestSchool } from '#http/testing/test-school.ts';
import { type TestServer, startTestServer } from '#http/testing/test-server.ts';
import { localDay } from '#lib/local-day.ts';
import { findRecordState } from '#use-cases/record-state.ts';

let server: TestServer;
let school: TestSchool;
let meeting: MeetingId;

beforeAll(async () => {
  server = await startTestServer();
  school = await makeTestSchool(server.app.deps);
  // The earlier one makes the others reviews.
  await school.makeMeeting({ plannedAt: '2025-09-18T15:30' });
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
type Answer = {
  readonly answer?: string;
  readonly words?: string;
  readonly how?: string;
  readonly version?: number;
  readonly about?: string;
  readonly lang?: string;
  readonly signedOn?: string;
};
const answer = (page: TestBrowser, name: Name, more: Answer = {}) =>
  page.post(`/api/meetings/${meeting}/agreements`, {
    version: 1,
    answer: 'agrees',
    words: '',
    about: null,
    saidBy: school.person(name),
    how: 'self',
    lang: 'en',
    ...more,
  });
const readBack = (page: TestBrowser) => page.post(`/api/meetings/${meeting}/read-back`);
const finish = async (page: TestBrowser) =>
  (await page.post(`/api/meetings/${meeting}/finish`)).body;

describe('an answer', () => {
  it('is for a version that was read back, and for the last one', async () => {
    const mum = await sit('mum');
    expect(await answer(mum, 'mum')).toMatchObject({ status: 409, body: { field: 'version' } });
    const teacher = await sit('teacher');
    await readBack(teacher);
    expect((await answer(mum, 'mum')).status).toBe(204);
    expect((await answer(mum, 'mum', { version: 2 })).status).toBe(409);
  });

  it('is refused for a version that was superseded a moment ago, with where to look', async () => {
    const [mum, teacher] = await Promise.all([sit('mum'), sit('teacher')]);
    await readBack(teacher);
    await teacher.put(`/api/meetings/${meeting}/attendance/${school.person('dad')}`, {
      how: 'absent',
      from: null,
      to: null,
    });
    const second = await readBack(teacher);
    expect(second.body).toMatchObject({ n: 2 });
    const late = await answer(mum, 'mum', { version: 1, answer: 'differs', words: 'Not so.' });
    expect(late).toMatchObject({ status: 409, body: { field: 'version' } });
    expect((await answer(mum, 'mum', { version: 2 })).status).toBe(204);
  });

  it('is about something that was read back, and in a language that can be named', async () => {
    const [mum, teacher] = await Promise.all([sit('mum'), sit('teacher')]);
    await readBack(teacher);
    for (const [field, more] of [
      ['about', { about: 'nonexistent' }],
      ['lang', { lang: 'not a lang!!' }],
      ['lang', { lang: '' }],
    ] as const) {
      expect(await answer(mum, 'mum', more)).toMatchObject({ status: 400, body: { field } });
    }
    expect((await answer(mum, 'mum', { lang: 'zh-Hant' })).status).toBe(204);
  });

  it('may be changed until the meeting is finished, and given late but not changed after', async () => {
    const [mum, dad, teacher] = await Promise.all([sit('mum'), sit('dad'), sit('teacher')]);
    await readBack(teacher);
    await answer(mum, 'mum');
    await answer(mum, 'mum', { answer: 'differs', words: 'Not the last part.' });
    server.clock.pass(1000);
    await finish(teacher);
    expect(await answer(mum, 'mum')).toMatchObject({ status: 409, body: { error: 'finished' } });
    expect((await answer(dad, 'dad')).status).toBe(204);
    const { body } = await mum.get(`/api/meetings/${meeting}/versions/1`);
    expect(body).toMatchObject({
      version: { title: 'Spring review' },
      agreements: [
        { personId: school.person('mum'), answer: 'differs', words: 'Not the last part.' },
        { personId: school.person('dad'), answer: 'agrees' },
      ],
    });
  });

  it('of a child under 16 is what they say, and nobody else’s is', async () => {
    const [child, mum, teacher] = await Promise.all([sit('child'), sit('mum'), sit('teacher')]);
    await readBack(teacher);
    expect(await answer(child, 'child')).toMatchObject({ status: 400, body: { field: 'answer' } });
    expect((await answer(child, 'child', { answer: 'says', words: 'Good.' })).status).toBe(204);
    expect(await answer(mum, 'mum', { answer: 'says' })).toMatchObject({
      status: 400,
      body: { field: 'answer' },
    });
    expect(await answer(mum, 'mum', { answer: 'differs' })).toMatchObject({
      status: 400,
      body: { field: 'words' },
    });
  });

  it('is typed by oneself, or by the lead for somebody in the room, with both names kept', async () => {
    const [mum, teacher] = await Promise.all([sit('mum'), sit('teacher')]);
    await readBack(teacher);
    expect(await answer(mum, 'dad', { how: 'scribed' })).toMatchObject({
      status: 403,
      body: { field: 'saidBy' },
    });
    expect(await answer(teacher, 'dad')).toMatchObject({ status: 400, body: { field: 'how' } });
    expect((await answer(teacher, 'dad', { how: 'phone' })).status).toBe(204);
    const { body } = await mum.get(`/api/meetings/${meeting}`);
    expect(body).toMatchObject({
      agreements: [
        {
          saidBy: school.person('dad'),
          typedBy: school.person('teacher'),
          how: 'phone',
          version: 1,
        },
      ],
    });
  });

  it('given on one’s own seat is changed by nobody else, not even the lead', async () => {
    const [mum, teacher] = await Promise.all([sit('mum'), sit('teacher')]);
    await readBack(teacher);
    await answer(mum, 'mum', { answer: 'differs', words: 'Not the last part.' });
    expect(await answer(teacher, 'mum', { how: 'scribed' })).toMatchObject({
      status: 403,
      body: { field: 'saidBy' },
    });
    expect((await answer(teacher, 'dad', { how: 'scribed' })).status).toBe(204);
    expect((await answer(teacher, 'dad', { how: 'phone' })).status).toBe(204);
    const dad = await sit('dad');
    expect((await answer(dad, 'dad', { answer: 'differs', words: 'Nor I.' })).status).toBe(204);
    expect((await answer(teacher, 'dad', { how: 'phone' })).status).toBe(403);
    const { body } = await mum.get(`/api/meetings/${meeting}`);
    expect(body).toMatchObject({ agreements: [{ answer: 'differs' }, { answer: 'differs' }] });
  });

  it('for somebody else is not given once the record is saved: only they may, themselves', async () => {
    const [teacher, dad] = await Promise.all([sit('teacher'), sit('dad')]);
    await readBack(teacher);
    await finish(teacher);
    expect(await answer(teacher, 'dad', { how: 'phone' })).toMatchObject({
      status: 409,
      body: { error: 'finished', field: 'saidBy' },
    });
    expect((await answer(dad, 'dad')).status).toBe(204);
    expect((await answer(teacher, 'teacher')).status).toBe(204);
  });

  it('that was signed on paper is put in by the lead or the SENCO after Finish, with its day', async () => {
    const [teacher, senco] = await Promise.all([sit('teacher'), sit('senco')]);
    const [mum, dad] = await Promise.all([sit('mum'), sit('dad')]);
    await readBack(teacher);
    await answer(mum, 'mum');
    await finish(teacher);
    const today = localDay(server.clock.now());
    const signed = { how: 'paper', signedOn: today };
    expect(await answer(mum, 'dad', signed)).toMatchObject({ status: 403 });
    expect(await answer(senco, 'mum', signed)).toMatchObject({ body: { error: 'finished' } });
    for (const wrong of [
      { signedOn: '2026-02-30' },
      { signedOn: addDays(today, 1) },
      { signedOn: addDays(today, -1) },
      { how: 'phone' },
    ]) {
      expect(await answer(senco, 'dad', { ...signed, ...wrong })).toMatchObject({
        status: 400,
        body: { field: 'signedOn' },
      });
    }
    const words = { answer: 'differs', words: 'More time alone.' };
    server.clock.pass(1000);
    expect((await answer(senco, 'dad', { ...signed, ...words })).status).toBe(204);
    expect((await answer(dad, 'dad')).status).toBe(409);
    expect((await mum.get(`/api/meetings/${meeting}/versions/1`)).body).toMatchObject({
      agreements: [
        { personId: school.person('mum'), signedOn: null },
        {
          personId: school.person('dad'),
          typedBy: school.person('senco'),
          how: 'paper',
          signedOn: today,
          words: 'More time alone.',
        },
      ],
    });
  });

  it('stays the person’s own when the lead answers for them in the same moment', async () => {
    const [mum, teacher] = await Promise.all([sit('mum'), sit('teacher')]);
    await readBack(teacher);
    const forMum = () => answer(teacher, 'mum', { answer: 'differs', words: 'x', how: 'scribed' });
    const [, own] = await Promise.all([forMum(), answer(mum, 'mum'), forMum()]);
    expect(own.status).toBe(204);
    const { body } = await mum.get(`/api/meetings/${meeting}`);
    expect(body).toMatchObject({
      agreements: [{ answer: 'agrees', typedBy: school.person('mum') }],
    });
  });

  it('is not asked of the interpreter', async () => {
    const [interpreter, teacher] = await Promise.all([sit('interpreter'), sit('teacher')]);
    await readBack(teacher);
    expect((await answer(interpreter, 'interpreter')).status).toBe(403);
    expect(await answer(teacher, 'interpreter', { how: 'scribed' })).toMatchObject({
      status: 400,
      body: { field: 'saidBy' },
    });
  });
});

const everybody = ['mum', 'dad', 'teacher', 'senco'] as const;

describe('the title of the saved record', () => {
  it('says agreed when everybody who was asked agrees', async () => {
    const teacher = await sit('teacher');
    await readBack(teacher);
    for (const name of everybody) await answer(await sit(name), name);
    expect(await finish(teacher)).toMatchObject({ n: 1, title: 'Spring review, agreed' });
  });

  it('says where somebody sees it differently', async () => {
    const teacher = await sit('teacher');
    await readBack(teacher);
    for (const name of ['mum', 'teacher', 'senco'] as const) await answer(await sit(name), name);
    await answer(await sit('dad'), 'dad', { answer: 'differs', words: 'More time alone.' });
    expect(await finish(teacher)).toMatchObject({
      title: 'Spring review, agreed with a difference',
    });
  });

  it('says what the answers say by now: the last one may come from home, and what is sealed stays', async () => {
    const [teacher, dad] = await Promise.all([sit('teacher'), sit('dad')]);
    await readBack(teacher);
    for (const name of ['mum', 'teacher', 'senco'] as const) await answer(await sit(name), name);
    expect(await finish(teacher)).toMatchObject({ title: 'Spring review' });
    expect((await answer(dad, 'dad', { answer: 'differs', words: 'Not all.' })).status).toBe(204);
    const title = 'Spring review, agreed with a difference';
    const version = `/api/meetings/${meeting}/versions/1`;
    expect(await dad.get(version)).toMatchObject({ body: { version: { title } } });
    expect((await dad.get(`/api/meetings/${meeting}/versions`)).body).toMatchObject([{ title }]);
    const { body } = await dad.get(`/api/meetings/${meeting}/timeline`);
    expect(body).toContainEqual(expect.objectContaining({ meetingId: meeting, title }));
    expect(await server.store.versions.finished(meeting)).toMatchObject({ title: 'Spring review' });
  });

  it('never takes silence for agreement', async () => {
    const teacher = await sit('teacher');
    await readBack(teacher);
    for (const name of ['mum', 'teacher', 'senco'] as const) await answer(await sit(name), name);
    expect(await finish(teacher)).toMatchObject({ title: 'Spring review' });
  });

  it('asks again after an edit: answers to what was read back before do not count', async () => {
    const teacher = await sit('teacher');
    await readBack(teacher);
    for (const name of everybody) await answer(await sit(name), name);
    const mum = school.person('mum');
    await teacher.put(`/api/meetings/${meeting}/attendance/${mum}`, {
      how: 'room',
      from: null,
      to: null,
    });
    expect(await finish(teacher)).toMatchObject({ n: 2, title: 'Spring review' });
  });

  it('does not wait for staff who were away', async () => {
    const teacher = await sit('teacher');
    const senco = school.person('senco');
    await teacher.put(`/api/meetings/${meeting}/attendance/${senco}`, {
      how: 'absent',
      from: null,
      to: null,
    });
    await readBack(teacher);
    for (const name of ['mum', 'dad', 'teacher'] as const) await answer(await sit(name), name);
    expect(await finish(teacher)).toMatchObject({ title: 'Spring review, agreed' });
  });
});

// Last: the clock of this school goes on by ten years.
describe('the age of the pupil', () => {
  const tenYears = 10 * 366 * 24 * 60 * 60 * 1000;
  const stateOf = async (id: MeetingId) => {
    const { deps } = server.app;
    const access = must(await findMeetingAccess(deps.store, id, deps.clock.now()), 'the meeting');
    return findRecordState(deps, access, { n: 1, isCurrent: true });
  };

  it('is that of the day a record was finished: what was agreed stays so when the pupil grows up', async () => {
    const teacher = await sit('teacher');
    await readBack(teacher);
    for (const name of everybody) await answer(await sit(name), name);
    await finish(teacher);
    expect(await stateOf(meeting)).toBe('agreed');
    server.clock.pass(tenYears);
    expect(await stateOf(meeting)).toBe('agreed');
  });

  it('decides who is asked: from 16 on the young person, and the parents may answer', async () => {
    const [child, mum, teacher] = await Promise.all([sit('child'), sit('mum'), sit('teacher')]);
    await readBack(teacher);
    for (const name of ['teacher', 'senco'] as const) await answer(await sit(name), name);
    expect(await stateOf(meeting)).toBe('shared');
    expect((await answer(child, 'child')).status).toBe(204);
    expect(await stateOf(meeting)).toBe('agreed');
    expect(await finish(teacher)).toMatchObject({ title: 'Spring review, agreed' });
    const { body } = await mum.get(`/api/meetings/${meeting}/versions/1`);
    expect((body as { asked: string[] }).asked.toSorted()).toEqual(
      (['child', 'teacher', 'senco'] as const).map(school.person).toSorted(),
    );
    expect((await answer(mum, 'mum', { answer: 'differs', words: 'Too soon.' })).status).toBe(204);
    expect(await stateOf(meeting)).toBe('differs');
  });
});
