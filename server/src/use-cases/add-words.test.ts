import { randomUUID } from 'node:crypto';

import { markOf } from '@fourchairs/shared/document/translated-words.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { openTestBrowser, type TestBrowser } from '#http/testing/test-browser.ts';
import { type Name, type TestSchool, makeTestSchool } from '#http/testing/test-school.ts';
import { type TestServer, startTestServer } from '#http/testing/test-server.ts';
import { checkStore } from '#store/keeping/check-store.ts';
import type { VersionDetail } from '#use-cases/read-version.ts';
import { hashOfHashes } from '#use-cases/version-hash.ts';

let server: TestServer;
let school: TestSchool;

beforeAll(async () => {
  server = await startTestServer();
  school = await makeTestSchool(server.app.deps);
});
afterAll(() => server.stop());

it('one person fills a record no further than others can read it, and takes nobody’s room', async () => {
  const meeting = await school.makeMeeting();
  const sit = async (name: Name) => {
    const page = openTestBrowser(server.url);
    await page.join(await school.link(meeting, name));
    return page;
  };
  const [teacher, mum, dad] = await Promise.all([sit('teacher'), sit('mum'), sit('dad')]);
  await teacher.post(`/api/meetings/${meeting}/finish`);
  const add = (page: typeof mum, words: string) =>
    page.post(`/api/meetings/${meeting}/additions`, { words });
  for (let times = 0; times < 10; times += 1) {
    expect((await add(mum, 'w'.repeat(20_000))).status).toBe(204);
  }
  expect(await add(mum, 'w')).toMatchObject({ status: 413, body: { field: 'words' } });
  for (let times = 0; times < 100; times += 1) expect((await add(dad, 'w')).status).toBe(204);
  expect(await add(dad, 'w')).toMatchObject({ status: 413, body: { error: 'too-large' } });
});

it('what a page sends again, because it did not hear that it was kept, is added once', async () => {
  const meeting = await school.makeMeeting();
  const sit = async (name: Name) => {
    const page = openTestBrowser(server.url);
    await page.join(await school.link(meeting, name));
    return page;
  };
  const [teacher, mum] = await Promise.all([sit('teacher'), sit('mum')]);
  await teacher.post(`/api/meetings/${meeting}/finish`);
  const add = (page: typeof mum, press: string) =>
    page.post(`/api/meetings/${meeting}/additions`, { words: 'More', press });
  const [press, other] = [randomUUID(), randomUUID()];
  const all = [add(mum, press), add(mum, press), add(teacher, press), add(mum, other)];
  const sent = await Promise.all([...all, add(mum, press)]);
  expect(sent.map(({ status }) => status)).toEqual([204, 204, 204, 204, 204]);
  const { store } = server.app.deps;
  const rows = await store.meetings.additions(meeting);
  const [ofMum, ofTeacher] = [school.person('mum'), school.person('teacher')];
  expect(rows.map(({ person }) => person).toSorted()).toEqual([ofMum, ofMum, ofTeacher].toSorted());
  const lines = await store.audit.ofMeeting(meeting);
  expect(lines.filter(({ action }) => action === 'words.added')).toHaveLength(3);
  expect(await add(mum, 'short')).toMatchObject({ status: 400 });
});

it('words that nobody would see are refused', async () => {
  const meeting = await school.makeMeeting();
  const teacher = openTestBrowser(server.url);
  await teacher.join(await school.link(meeting, 'teacher'));
  await teacher.post(`/api/meetings/${meeting}/finish`);
  const at = `/api/meetings/${meeting}`;
  expect(await teacher.post(`${at}/additions`, { words: ' \n\u200b\u2060' })).toMatchObject({
    status: 400,
    body: { field: 'words' },
  });
  expect(await teacher.get(`${at}/versions/1`)).toMatchObject({ body: { additions: [] } });
});

it('words of somebody one wrote for stand as theirs, with who typed them; nobody else’s may be added', async () => {
  const meeting = await school.makeMeeting();
  const sit = async (name: Name) => {
    const page = openTestBrowser(server.url);
    await page.join(await school.link(meeting, name));
    return page;
  };
  const [teacher, senco, mum] = await Promise.all([sit('teacher'), sit('senco'), sit('mum')]);
  const at = `/api/meetings/${meeting}`;
  const child = school.person('child');
  const named = await teacher.post(`${at}/scribes`, { for: child, by: school.person('senco') });
  expect(named.status).toBe(204);
  await teacher.post(`${at}/finish`);
  const added = { words: 'Chcę karty obrazkowe', saidBy: child, how: 'scribed', lang: 'pl' };
  expect((await senco.post(`${at}/additions`, added)).status).toBe(204);
  expect((await senco.post(`${at}/additions`, { words: 'Mine' })).status).toBe(204);
  expect(await mum.post(`${at}/additions`, added)).toMatchObject({
    status: 403,
    body: { field: 'saidBy' },
  });
  const { body } = await mum.get(`${at}/versions/1`);
  const typedBy = school.person('senco');
  expect(body).toMatchObject({
    additions: [
      { personId: child, words: 'Chcę karty obrazkowe', typedBy, how: 'scribed', lang: 'pl' },
      { personId: typedBy, words: 'Mine', typedBy, how: 'self', lang: 'en' },
    ],
  });
});

it('PAPER3 a paper found after the meeting stands as its writer’s, with its day and who typed it up', async () => {
  const meeting = await school.makeMeeting();
  const sit = async (name: Name) => {
    const page = openTestBrowser(server.url);
    await page.join(await school.link(meeting, name));
    return page;
  };
  const [teacher, senco] = await Promise.all([sit('teacher'), sit('senco')]);
  const [mum, dad] = await Promise.all([sit('mum'), sit('dad')]);
  const at = `/api/meetings/${meeting}`;
  const saidBy = school.person('mum');
  const paper = { day: '2026-03-10', known: 0 };
  const found = { words: 'Boi się wtorków', saidBy, how: 'paper', lang: 'pl', paper };
  const add = (page: typeof mum, more: object = {}) =>
    page.post(`${at}/additions`, { ...found, ...more });
  expect((await add(senco)).status).toBe(409);
  await teacher.post(`${at}/finish`);
  for (const [page, wrong, field] of [
    [dad, {}, 'saidBy'],
    [mum, {}, 'saidBy'],
    [senco, { how: 'phone' }, 'how'],
    [senco, { paper: { day: '2026-02-30', known: 0 } }, 'day'],
    [senco, { paper: { day: '2999-01-01', known: 0 } }, 'day'],
    [senco, { paper: undefined }, 'saidBy'],
  ] as const) {
    const { status, body } = await add(page, wrong);
    expect([status >= 400, body]).toEqual([true, expect.objectContaining({ field })]);
  }
  expect((await add(senco)).status).toBe(204);
  const again = await add(teacher);
  expect(again).toMatchObject({ status: 409, body: { field: 'known' } });
  expect((await add(teacher, { paper: { ...paper, known: 1 } })).status).toBe(204);
  const { body } = await mum.get(`${at}/versions/1`);
  const stands = { personId: saidBy, how: 'paper', lang: 'pl', paperDay: '2026-03-10' };
  expect(body).toMatchObject({
    additions: [
      { ...stands, typedBy: school.person('senco') },
      { ...stands, typedBy: school.person('teacher') },
    ],
  });
  // Both were shown two papers: one is added, the other is told.
  const third = { paper: { ...paper, known: 2 } };
  const both = await Promise.all([add(senco, third), add(teacher, third)]);
  expect(new Set(both.map(({ status }) => status))).toEqual(new Set([204, 409]));
  expect(both.find(({ status }) => status === 409)).toMatchObject({ body: { field: 'known' } });
  const after = await mum.get(`${at}/versions/1`);
  expect((after.body as { additions: unknown[] }).additions).toHaveLength(3);
});

describe('TRANSLATE4 what was answered or added, in English beside it', () => {
  type Body = Pick<VersionDetail, 'agreements' | 'additions'>;
  let meeting: MeetingId;
  beforeEach(async () => {
    meeting = await school.makeMeeting();
  });
  const polish = { answer: 'differs', words: 'Chciałabym karty obrazkowe', lang: 'pl' } as const;
  const ofMum = () => ({ kind: 'answer', version: 1, personId: school.person('mum') });
  const translate = (page: TestBrowser, by: Name, more: object = {}) =>
    page.post(`/api/meetings/${meeting}/translations`, {
      of: ofMum(),
      words: 'I would like picture cards',
      by: school.person(by),
      madeOf: markOf(polish.words),
      replaces: null,
      ...more,
    });
  const view = async (page: TestBrowser): Promise<Body> =>
    (await page.get(`/api/meetings/${meeting}`)).body as Body;
  const saved = async (page: TestBrowser): Promise<Body> =>
    (await page.get(`/api/meetings/${meeting}/versions/1`)).body as Body;
  const sit = async (name: Name): Promise<TestBrowser> => {
    const page = openTestBrowser(server.url);
    await page.join(await school.link(meeting, name));
    return page;
  };
  const answer = (page: TestBrowser, more: object = {}) =>
    page.post(`/api/meetings/${meeting}/agreements`, {
      version: 1,
      answer: 'agrees',
      words: '',
      about: null,
      saidBy: school.person('mum'),
      how: 'self',
      lang: 'en',
      ...more,
    });
  const finish = (page: TestBrowser) => page.post(`/api/meetings/${meeting}/finish`);
  const arrange = async () => {
    const [teacher, interpreter, mum, dad] = await Promise.all([
      sit('teacher'),
      sit('interpreter'),
      sit('mum'),
      sit('dad'),
    ]);
    await teacher.post(`/api/meetings/${meeting}/read-back`);
    expect((await answer(mum, polish)).status).toBe(204);
    return { teacher, interpreter, mum, dad };
  };
  const stands = (by: Name, typedBy: Name) => ({
    words: 'I would like picture cards',
    lang: 'en',
    by: school.person(by),
    typedBy: school.person(typedBy),
    at: expect.any(String) as unknown,
  });

  it('is written by the interpreter, or whoever leads, and never by whose words they are', async () => {
    const { teacher, interpreter, mum, dad } = await arrange();
    expect((await translate(mum, 'interpreter')).status).toBe(403);
    expect((await translate(dad, 'dad')).status).toBe(403);
    const own = await translate(teacher, 'mum');
    expect(own).toMatchObject({ status: 400, body: { field: 'by' } });
    const [said] = (await view(dad)).agreements;
    expect([said?.words, said?.translation]).toEqual([polish.words, undefined]);
    expect((await translate(interpreter, 'interpreter')).status).toBe(204);
    expect((await view(dad)).agreements).toMatchObject([
      { words: polish.words, translation: stands('interpreter', 'interpreter') },
    ]);
    const late = await translate(teacher, 'interpreter');
    expect(late).toMatchObject({ status: 409, body: { field: 'replaces' } });
    const [standing] = (await view(teacher)).agreements;
    const better = {
      words: 'I want picture cards',
      replaces: must(standing?.translation, 'a translation').at,
    };
    expect((await translate(teacher, 'interpreter', better)).status).toBe(204);
    await finish(teacher);
    const typed = { ...stands('interpreter', 'teacher'), words: 'I want picture cards' };
    expect((await saved(mum)).agreements).toMatchObject([{ ...polish, translation: typed }]);
  });

  it('says that the words have changed since; where they were taken back, it goes with them', async () => {
    const { interpreter, mum } = await arrange();
    await translate(interpreter, 'interpreter');
    await answer(mum, { ...polish, words: 'Chciałabym karty i zegar' });
    const behind = { ...stands('interpreter', 'interpreter'), behind: true };
    expect((await view(mum)).agreements).toMatchObject([{ translation: behind }]);
    await answer(mum);
    expect((await view(mum)).agreements[0]?.translation).toBeUndefined();
  });

  it('stands beside what was added, too; and nothing that is English already is put into it', async () => {
    const { teacher, interpreter, mum } = await arrange();
    await finish(teacher);
    const at = `/api/meetings/${meeting}/additions`;
    await mum.post(at, { words: polish.words, lang: 'pl' });
    await mum.post(at, { words: 'More' });
    const place = (n: number) => ({ of: { kind: 'addition', place: n } });
    expect((await translate(interpreter, 'interpreter', place(1))).status).toBe(204);
    expect((await translate(interpreter, 'interpreter', place(2))).status).toBe(400);
    expect((await translate(interpreter, 'interpreter', place(3))).status).toBe(404);
    expect((await translate(interpreter, 'interpreter', { words: ' \u200b' })).status).toBe(400);
    const [first, second] = (await saved(mum)).additions;
    expect(first?.translation).toEqual(stands('interpreter', 'interpreter'));
    expect(second?.translation).toBeUndefined();
    const { findings } = await checkStore(server.database, hashOfHashes);
    expect(findings).toEqual([]);
  });
});
