import { addOutcome } from '@fourchairs/shared/document/outcomes.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { openTestBrowser } from '#http/testing/test-browser.ts';
import { openTestPage } from '#http/testing/test-page.ts';
import { type Name, type TestSchool, makeTestSchool } from '#http/testing/test-school.ts';
import { type TestServer, startTestServer } from '#http/testing/test-server.ts';

let server: TestServer;
let school: TestSchool;
let meeting: MeetingId;
let outcome = '';

const sit = async (name: Name) => {
  const page = openTestBrowser(server.url);
  return { page, ...(await page.join(await school.link(meeting, name))) };
};

/** A document of this size holds the plan of one outcome, and not two hundred long notes about it. */
beforeAll(async () => {
  server = await startTestServer({ LIMIT_DOCUMENT_BYTES: '100000' });
  school = await makeTestSchool(server.app.deps);
  meeting = await school.makeMeeting();
  const { page, documents } = await sit('teacher');
  const plan = await openTestPage(server.url, page.cookie(), must(documents[0], 'the plan'));
  await plan.edit((doc) => {
    outcome = addOutcome(doc, { origin: 'new', texts: { title: 'Reads aloud' } });
  });
  plan.close();
  await page.post(`/api/meetings/${meeting}/finish`);
});
afterAll(() => server.stop());

const note = { day: '2026-03-19', value: null, note: 'w'.repeat(280) };

const fill = async (by: Name, times: number): Promise<void> => {
  const row = { ...note, meeting, outcome, by: school.person(by), at: 1 };
  for (let n = 0; n < times; n += 1) {
    await server.store.after.addSeen({ ...row, id: `${by}-${n}` });
  }
};
const carry = () => school.makeMeeting({ carryFrom: meeting, plannedAt: '2026-07-02T15:30' });

it('one person fills an outcome with notes no further than it can be read, and takes nobody’s room', async () => {
  await fill('mum', 199);
  const [mum, dad] = await Promise.all([sit('mum'), sit('dad')]);
  const add = ({ page }: typeof mum) =>
    page.post(`/api/meetings/${meeting}/seen`, { outcome, ...note });
  expect((await add(mum)).status).toBe(204);
  expect(await add(mum)).toMatchObject({ status: 413, body: { error: 'too-large' } });
  expect((await add(dad)).status).toBe(204);
});

it('a meeting that would begin with a full plan is not made, and says what to do', async () => {
  await expect(carry()).rejects.toMatchObject({ kind: 'too-large', field: 'carryFrom' });
});
