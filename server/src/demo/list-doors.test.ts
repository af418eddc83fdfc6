import { afterAll, beforeAll, expect, it } from 'vitest';

import { listDoors } from '#demo/list-doors.ts';
import { type TestSchool, makeTestSchool } from '#http/testing/test-school.ts';
import { type TestServer, startTestServer } from '#http/testing/test-server.ts';
import { setApart } from '#use-cases/set-apart.ts';

let server: TestServer;
let school: TestSchool;

beforeAll(async () => {
  server = await startTestServer();
  school = await makeTestSchool(server.app.deps);
});
afterAll(() => server.stop());

it('starts again after two people were set apart: their common meeting has no door for either', async () => {
  const { deps } = server.app;
  await school.makeMeeting();
  const { pupil, person } = school;
  const reason = 'Said by the SENCO after a talk with both.';
  const asked = { one: person('mum'), other: person('dad'), noLinkFor: null, reason };
  await setApart(deps, { pupil, asked, by: person('senco') });
  const { meetings } = await listDoors(deps);
  const names = meetings.flatMap(({ people }) => people.map(({ name }) => name));
  expect(names).toEqual(['Plantedchild Surname', 'Miss Planted-Teacher', 'Mrs Planted-Senco']);
});
