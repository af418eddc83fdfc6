import { afterAll, beforeAll, expect, it } from 'vitest';

import { openTestBrowser } from '#http/testing/test-browser.ts';
import { type Name, type TestSchool, makeTestSchool } from '#http/testing/test-school.ts';
import { type TestServer, startTestServer } from '#http/testing/test-server.ts';

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
