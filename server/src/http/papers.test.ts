import { addPoint } from '@fourchairs/shared/document/points.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openTestBrowser } from '#http/testing/test-browser.ts';
import { openTestPage } from '#http/testing/test-page.ts';
import { type Name, type TestSchool, makeTestSchool } from '#http/testing/test-school.ts';
import { type TestServer, startTestServer } from '#http/testing/test-server.ts';
import { finishMeeting } from '#use-cases/finish-meeting.ts';
import { readBack } from '#use-cases/read-back.ts';

let server: TestServer;
let school: TestSchool;
let meeting: MeetingId;

beforeAll(async () => {
  server = await startTestServer();
  school = await makeTestSchool(server.app.deps);
  meeting = await school.makeMeeting({ people: ['child', 'mum', 'teacher'] });
  const { browser, documents } = await enter('teacher');
  const plan = await openTestPage(server.url, browser.cookie(), must(documents[0], 'the plan'));
  await plan.edit((doc) => void addPoint(doc, 'strengths', 'Tells long stories'));
  plan.close();
});
afterAll(() => server.stop());

const enter = async (name: Name) => {
  const browser = openTestBrowser(server.url);
  const { documents } = await browser.join(await school.link(meeting, name));
  return { browser, documents };
};
const ask = async (
  name: Name | null,
  file: string,
  { n = 1, language = '*' } = {},
): Promise<Response> => {
  const cookie = name === null ? '' : (await enter(name)).browser.cookie();
  return fetch(`${server.url}/api/meetings/${meeting}/versions/${n}/${file}`, {
    headers: { cookie, 'accept-language': language },
  });
};
const files = [
  ['record.pdf', 'application/pdf', '%PDF-1.7'],
  ['record.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
  ['profile.pdf', 'application/pdf', '%PDF-1.7'],
  ['easy-read.pdf', 'application/pdf', '%PDF-1.7'],
  ['record.json', 'application/json', '{'],
] as const;

describe('papers of a meeting that is not finished', () => {
  it.each(files)('are refused: %s', async (file) => {
    await readBack(server.app.deps, { meeting, by: school.person('teacher') });
    const response = await ask('teacher', file);
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ error: 'conflict' });
  });
});

describe('papers of a saved record', () => {
  beforeAll(async () => {
    const by = school.person('teacher');
    await readBack(server.app.deps, { meeting, by });
    await finishMeeting(server.app.deps, { meeting, by });
  });

  it.each(files)('are given to a parent, to be kept: %s', async (file, type, start) => {
    const response = await ask('mum', file);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')?.split(';')[0]).toBe(type);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename=${file}`);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect((await response.text()).startsWith(start)).toBe(true);
  });

  it.each([
    ['pl', 'pl'],
    ['pl-PL,pl;q=0.9,en;q=0.5', 'pl'],
    ['de,en-GB;q=0.8,pl;q=0.3', 'en-GB'],
    ['ar-XB', 'en-GB'],
    ['', 'en-GB'],
  ])('are in the language of the page, where that is one of ours: %s', async (language, is) => {
    const response = await ask('mum', 'profile.pdf', { language });
    expect(await response.text()).toContain(`/Lang (${is})`);
  });

  it('holds in its data what the version holds', async () => {
    const { browser } = await enter('mum');
    const { body } = await browser.get(`/api/meetings/${meeting}/versions/1`);
    expect(await (await ask('mum', 'record.json')).json()).toEqual(body);
  });

  it.each(files)(
    'are given to nobody without a seat, nor of a version there is not: %s',
    async (file) => {
      expect((await ask(null, file)).status).toBe(401);
      expect((await ask('mum', file, { n: 7 })).status).toBe(404);
    },
  );

  it.each(files)('are not given to somebody of another meeting: %s', async (file) => {
    const other = await school.makeMeeting({ people: ['dad', 'teacher'] });
    const browser = openTestBrowser(server.url);
    await browser.join(await school.link(other, 'dad'));
    const response = await fetch(`${server.url}/api/meetings/${meeting}/versions/1/${file}`, {
      headers: { cookie: browser.cookie() },
    });
    expect([401, 404]).toContain(response.status);
  });
});
