import { afterAll, beforeAll, expect, it } from 'vitest';

import { openTestBrowser } from '#http/testing/test-browser.ts';
import { type TestSchool, makeTestSchool } from '#http/testing/test-school.ts';
import { type TestServer, startTestServer } from '#http/testing/test-server.ts';

let server: TestServer;
let school: TestSchool;

beforeAll(async () => {
  server = await startTestServer();
  school = await makeTestSchool(server.app.deps);
});
afterAll(() => server.stop());

const join = async (token: string) => {
  const page = openTestBrowser(server.url);
  await page.join(token);
  return page;
};

it('CHILD1 staff choose how a child’s page looks, before the meeting and for the next, and take it back', async () => {
  const meeting = await school.makeMeeting();
  const [teacher, child] = [
    await join(await school.staffLink('teacher')),
    await join(await school.link(meeting, 'child')),
  ];
  const at = `/api/pupils/${school.pupil.id}`;
  const look = async () => (await child.get(`/api/meetings/${meeting}`)).body;
  expect(await look()).toMatchObject({ pupil: { look: null } });
  const choose = (chosen: string | null) =>
    teacher.call('PUT', `${at}/look`, { body: { look: chosen } });
  expect((await choose('words')).status).toBe(204);
  expect(await look()).toMatchObject({ pupil: { look: 'words' } });
  expect(await teacher.get(at)).toMatchObject({ body: { look: 'words' } });
  expect((await choose('loud')).status).toBe(400);
  expect((await choose(null)).status).toBe(204);
  expect(await look()).toMatchObject({ pupil: { look: null } });
});
