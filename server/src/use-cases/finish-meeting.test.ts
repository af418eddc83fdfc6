import { addPoint } from '@fourchairs/shared/document/points.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { type TestBrowser, openTestBrowser } from '#http/testing/test-browser.ts';
import { type TestPage, openTestPage } from '#http/testing/test-page.ts';
import { type TestSchool, makeTestSchool } from '#http/testing/test-school.ts';
import { type TestServer, startTestServer } from '#http/testing/test-server.ts';

let server: TestServer;
let school: TestSchool;
let meeting: MeetingId;
let lead: TestBrowser;
let plan: TestPage;

beforeAll(async () => {
  server = await startTestServer();
  school = await makeTestSchool(server.app.deps);
});
beforeEach(async () => {
  meeting = await school.makeMeeting();
  lead = openTestBrowser(server.url);
  const { documents } = await lead.join(await school.link(meeting, 'teacher'));
  plan = await openTestPage(server.url, lead.cookie(), must(documents[0], 'the plan'));
  return () => plan.close();
});
afterAll(() => server.stop());

const type = (words: string) => plan.edit((doc) => void addPoint(doc, 'strengths', words));
const post = (what: string, body?: unknown) => lead.post(`/api/meetings/${meeting}/${what}`, body);
const stateNow = async () => must(await server.store.meetings.meeting(meeting), 'it').state;

describe('VERSION2 Finish', () => {
  it('from a page is refused while nothing was read back, and says so', async () => {
    await type('Draws owls');
    expect(await post('finish', { stage: 'agree', readBack: null })).toMatchObject({
      status: 409,
      body: { error: 'conflict', field: 'readBack', message: expect.stringContaining('read back') },
    });
    expect(await stateNow()).toBe('live');
    // The refusal froze nothing: people go on writing.
    await type('And kites');
    await post('read-back');
    expect(await post('finish', { stage: 'agree', readBack: 1 })).toMatchObject({
      status: 200,
      body: { n: 1 },
    });
  });

  it('from a page is refused when something was written since, however late', async () => {
    await type('Draws owls');
    await post('read-back');
    await type('And kites');
    expect(await post('finish', { stage: 'agree', readBack: 1 })).toMatchObject({
      status: 409,
      body: { field: 'readBack' },
    });
    await post('read-back');
    expect(await post('finish', { stage: 'agree', readBack: 1 })).toMatchObject({ status: 409 });
    expect((await post('finish', { stage: 'agree', readBack: 2 })).status).toBe(200);
  });

  it('from a page is refused before the last stage', async () => {
    await post('read-back');
    expect(await post('finish', { stage: 'support', readBack: 1 })).toMatchObject({
      status: 409,
      body: { error: 'conflict', field: 'stage' },
    });
    expect(await stateNow()).toBe('live');
    expect(await post('finish', { stage: 'tea' })).toMatchObject({ body: { field: 'stage' } });
  });

  it('without a body reads back what is there in the same act', async () => {
    await type('Right after typing');
    const { body } = await post('finish');
    expect(body).toMatchObject({ n: 1 });
    const { body: saved } = await lead.get(`/api/meetings/${meeting}/versions/1`);
    expect(JSON.stringify(saved)).toContain('Right after typing');
  });

  it('answers the same whatever a page shows, once the record is saved', async () => {
    const { body } = await post('finish', {});
    for (const shown of [undefined, {}, { stage: 'welcome', readBack: 7 }, { readBack: null }]) {
      expect(await post('finish', shown)).toMatchObject({ status: 200, body: body as object });
    }
  });
});
