import { laneOf } from '@fourchairs/shared/document/document-name.ts';
import { addEntry } from '@fourchairs/shared/document/entries.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { openTestBrowser } from '#http/testing/test-browser.ts';
import { openTestPage } from '#http/testing/test-page.ts';
import { type TestSchool, makeTestSchool } from '#http/testing/test-school.ts';
import { type TestServer, startTestServer } from '#http/testing/test-server.ts';

let server: TestServer;
let school: TestSchool;
let meeting: MeetingId;

beforeAll(async () => {
  server = await startTestServer();
  school = await makeTestSchool(server.app.deps);
  meeting = await school.makeMeeting();
});
afterAll(() => server.stop());

/** What people do in a meeting, and much of what goes wrong. Returns every secret that was in it. */
const useEverything = async (): Promise<readonly string[]> => {
  const token = await school.link(meeting, 'mum');
  const leadToken = await school.link(meeting, 'teacher');
  const unknown = 'S'.repeat(43);
  const mum = openTestBrowser(server.url);
  const lead = openTestBrowser(server.url);
  const { documents } = await mum.join(token);
  await lead.join(leadToken);
  await mum.post('/api/join/preview', { token });
  await mum.post('/api/join', { token: unknown });
  await mum.get(`/api/meetings/${meeting}?name=Planted-Query`);
  await mum.get('/join?name=Planted-Query#fragment');
  await mum.post(`/api/meetings/${meeting}/stage`, { stage: 'Planted-Stage' });
  await lead.post(`/api/meetings/${meeting}/read-back`);
  await mum.post(`/api/meetings/${meeting}/agreements`, {
    version: 1,
    answer: 'differs',
    words: 'Planted-Words',
    about: null,
    saidBy: school.person('mum'),
    how: 'self',
    lang: 'en',
  });
  const lane = must(
    documents.find(({ name }) => name === laneOf(school.person('mum'))),
    'the lane',
  );
  const page = await openTestPage(server.url, mum.cookie(), lane);
  const saidBy = school.person('mum');
  await page.edit((doc) => {
    const provenance = {
      saidBy,
      typedBy: saidBy,
      how: 'self',
      lang: 'en',
      helpedBy: null,
    } as const;
    addEntry(doc, { kind: 'view', topic: 'ideas', words: 'Planted-Words', ...provenance });
  });
  page.close();
  await lead.post(`/api/meetings/${meeting}/finish`);
  await mum.post(`/api/meetings/${meeting}/additions`, { words: 'Planted-Words' });
  await mum.get(`/api/meetings/${meeting}/versions/1`);
  return [token, leadToken, unknown, ...mum.cookies.values(), ...lead.cookies.values()];
};

it('nothing private is ever logged: no name, no word, no token, no secret, no address', async () => {
  const secrets = await useEverything();
  const log = server.logged.join('');
  expect(server.logged.length).toBeGreaterThan(8);
  expect(log).toContain('/api/meetings/:id/agreements');
  for (const secret of [...secrets, 'lanted', 'Surname', '127.0.0.1', '::1', 'fc-']) {
    expect(log).not.toContain(secret);
  }
});

it('the audit log holds who did what, in ids and codes only', async () => {
  const rows = await server.store.audit.ofMeeting(meeting);
  expect(rows.map(({ action }) => action)).toEqual(
    expect.arrayContaining([
      'meeting.made',
      'link.issued',
      'seat.opened',
      'meeting.read-back',
      'agreement.answered',
      'meeting.finished',
      'words.added',
    ]),
  );
  expect(JSON.stringify(rows)).not.toContain('lanted');
});

it('an error tells the person something plain, and the log where it was, without its words', async () => {
  const broken = await startTestServer();
  Object.assign(broken.store.seats, {
    link: () => Promise.reject(new Error('Planted-Words in a message')),
  });
  const answer = await openTestBrowser(broken.url).post('/api/join/preview', {
    token: 'a'.repeat(43),
  });
  expect(answer).toMatchObject({ status: 500, body: { error: 'unexpected' } });
  expect(JSON.stringify(answer.body)).not.toContain('Planted');
  expect(broken.logged.join('')).toContain('request.failed');
  expect(broken.logged.join('')).not.toContain('Planted');
  await broken.stop();
});
