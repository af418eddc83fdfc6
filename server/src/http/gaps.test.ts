import { addPoint, pointText } from '@fourchairs/shared/document/points.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { AskedGap } from '@fourchairs/shared/protocol/http/gaps.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { type TestBrowser, openTestBrowser } from '#http/testing/test-browser.ts';
import { openTestPage } from '#http/testing/test-page.ts';
import { type Name, type TestSchool, makeTestSchool } from '#http/testing/test-school.ts';
import { type TestServer, startTestServer } from '#http/testing/test-server.ts';
import { checkStore } from '#store/keeping/check-store.ts';
import { finishMeeting } from '#use-cases/finish-meeting.ts';
import { readBack } from '#use-cases/read-back.ts';
import type { VersionDetail } from '#use-cases/read-version.ts';
import { hashOfHashes } from '#use-cases/version-hash.ts';

const secret = 'what Ben told her';

let server: TestServer;
let school: TestSchool;
let meeting: MeetingId;
let field: string;

beforeAll(async () => {
  server = await startTestServer();
  school = await makeTestSchool(server.app.deps);
});
afterAll(() => server.stop());

const everybody = ['child', 'mum', 'dad', 'interpreter', 'teacher', 'senco', 'observer'] as const;

beforeEach(async () => {
  meeting = await school.makeMeeting({ people: everybody });
  const { browser, documents } = await enter('teacher');
  const plan = await openTestPage(server.url, browser.cookie(), must(documents[0], 'the plan'));
  let point = '';
  await plan.edit((doc) => void (point = addPoint(doc, 'strengths', `Tells ${secret} to Mum`)));
  field = `strengths.${point}.text`;
  await readBack(server.app.deps, { meeting, by: school.person('teacher') });
  await plan.edit((doc) => pointText(doc, 'strengths', point).insert(0, 'Happily '));
  plan.close();
});

const enter = async (name: Name) => {
  const browser = openTestBrowser(server.url);
  const { documents } = await browser.join(await school.link(meeting, name));
  return { browser, documents };
};
const as = async (name: Name): Promise<TestBrowser> => (await enter(name)).browser;
const finish = () => finishMeeting(server.app.deps, { meeting, by: school.person('teacher') });
const base = () => `/api/meetings/${meeting}/gaps`;
const asks = (page: TestBrowser, more = {}) =>
  page.post(base(), { field, words: secret, reason: 'about-somebody-else', ...more });
const asked = async (page: TestBrowser): Promise<AskedGap[]> =>
  (await page.get(base())).body as AskedGap[];
const stored = async (): Promise<string> => {
  const { versions, documents } = server.store;
  const last = must(await versions.latest(meeting), 'a version').n;
  const parts: string[] = [];
  for (let n = 1; n <= last; n += 1) {
    parts.push(must(await versions.version(meeting, n), 'a version').record);
    for (const { state } of await versions.versionDocuments(meeting, n))
      parts.push(Buffer.from(state).toString());
  }
  const document = must(await documents.load({ meeting, name: 'meeting' }), 'the document');
  for (const { bytes } of document.rows) parts.push(Buffer.from(bytes).toString());
  parts.push(Buffer.from(document.snapshot?.bytes ?? []).toString());
  parts.push(JSON.stringify(await server.store.gaps.ofMeeting(meeting)));
  parts.push(JSON.stringify(await server.store.audit.ofMeeting(meeting)));
  return parts.join('\n');
};

describe('VERSION3 words are taken out of a saved record', () => {
  it('by two of the staff, and are gone from everything that is stored', async () => {
    const { n, hash } = await finish();
    const [teacher, senco, mum] = await Promise.all((['teacher', 'senco', 'mum'] as const).map(as));
    expect(await stored()).toContain(secret);
    expect((await asks(must(teacher, 'a page'))).status).toBe(204);
    const [gap] = await asked(must(senco, 'a page'));
    expect(gap).toMatchObject({
      words: secret,
      mayConfirm: true,
      askedBy: { id: school.person('teacher') },
    });
    expect(await asked(must(teacher, 'a page'))).toMatchObject([{ mayConfirm: false }]);
    const confirm = `${base()}/${gap?.id ?? ''}/confirm`;
    expect((await must(teacher, 'a page').post(confirm)).status).toBe(403);
    expect(await stored()).toContain(secret);
    expect((await must(senco, 'a page').post(confirm)).status).toBe(204);
    expect(await stored()).not.toContain(secret);
    expect((await must(senco, 'a page').post(confirm)).status).toBe(409);
    const { body } = await must(mum, 'a page').get(`/api/meetings/${meeting}/versions/${n}`);
    const detail = body as VersionDetail;
    expect(detail.record.plan.strengths[0]?.text).toMatchObject({
      text: 'Happily Tells  to Mum',
      gaps: [{ at: 14, gap: gap?.id }],
    });
    expect(detail.version.hash).toBe(hash);
    expect(detail.gaps).toMatchObject([
      {
        id: gap?.id,
        askedBy: { id: school.person('teacher') },
        confirmedBy: { id: school.person('senco') },
      },
    ]);
    const actions = (await server.store.audit.ofMeeting(meeting)).map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(['words.take-out-asked', 'words.taken-out']));
  });

  it('again and again, and the chain recognises every gap (VERSION1)', async () => {
    const { n, hash } = await finish();
    const [teacher, senco] = await Promise.all([as('teacher'), as('senco')]);
    for (const words of [secret, 'Happily ', 'Mum']) {
      expect((await asks(teacher, { words })).status).toBe(204);
      const [gap] = await asked(senco);
      expect((await senco.post(`${base()}/${gap?.id ?? ''}/confirm`)).status).toBe(204);
    }
    const { findings } = await checkStore(server.database, hashOfHashes);
    expect(findings).toEqual([]);
    const changed = await server.store.gaps.ofVersion(meeting, n);
    expect(changed.map(({ place }) => place)).toEqual([1, 2, 3]);
    const { body } = await teacher.get(`/api/meetings/${meeting}/versions/${n}`);
    const { record, version } = body as VersionDetail;
    expect(record.plan.strengths[0]?.text).toMatchObject({ text: 'Tells  to ' });
    expect(version.hash).toBe(hash);
  });

  it('also from the memory of a server somebody is reading on', async () => {
    await finish();
    const { browser, documents } = await enter('mum');
    const read = async () => {
      const page = await openTestPage(server.url, browser.cookie(), must(documents[0], 'the plan'));
      const words = pointText(page.doc, 'strengths', must(field.split('.')[1], 'id')).toJSON();
      return { page, words };
    };
    const before = await read();
    expect(before.words).toContain(secret);
    const [teacher, senco] = await Promise.all([as('teacher'), as('senco')]);
    await asks(senco);
    const [gap] = await asked(teacher);
    expect((await teacher.post(`${base()}/${gap?.id ?? ''}/confirm`)).status).toBe(204);
    before.page.close();
    const after = await read();
    after.page.close();
    expect(after.words).toBe('Happily Tells  to Mum');
  });

  it('not when the second person says no: what was asked is forgotten', async () => {
    await finish();
    const [teacher, senco] = await Promise.all([as('teacher'), as('senco')]);
    await asks(teacher);
    const [gap] = await asked(senco);
    expect((await senco.post(`${base()}/${gap?.id ?? ''}/decline`)).status).toBe(204);
    expect(await asked(senco)).toEqual([]);
    expect(await server.store.gaps.ofMeeting(meeting)).toMatchObject([
      { state: 'declined', words: null, decidedBy: school.person('senco') },
    ]);
    expect((await senco.post(`${base()}/${gap?.id ?? ''}/confirm`)).status).toBe(409);
    expect(await stored()).toContain(secret);
  });

  it('not in a meeting that is not saved, and not words that do not stand there', async () => {
    const teacher = await as('teacher');
    expect((await asks(teacher)).status).toBe(409);
    expect(await server.store.gaps.ofMeeting(meeting)).toEqual([]);
    await finish();
    for (const more of [
      { words: 'other words' },
      { field: 'strengths.x.text' },
      { field: 'notes' },
    ])
      expect((await asks(teacher, more)).body).toMatchObject({
        error: 'bad-request',
        field: 'words',
      });
    expect((await asks(teacher, { reason: 'nonsense' })).status).toBe(400);
    expect(await server.store.gaps.ofMeeting(meeting)).toEqual([]);
  });

  it.each(['child', 'mum', 'dad', 'interpreter', 'observer'] as const)(
    'not by the %s, who neither asks, sees, confirms nor declines',
    async (name) => {
      await finish();
      await asks(await as('teacher'));
      const [gap] = await server.store.gaps.ofMeeting(meeting);
      const page = await as(name);
      const answers = [
        await asks(page),
        await page.get(base()),
        await page.post(`${base()}/${gap?.id ?? ''}/confirm`),
        await page.post(`${base()}/${gap?.id ?? ''}/decline`),
      ];
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
      expect(await server.store.gaps.ofMeeting(meeting)).toEqual([gap]);
      expect(await stored()).toContain(secret);
    },
  );

  it('by the SENCO from the school’s pages too; the administrator neither asks nor confirms', async () => {
    await finish();
    const open = async (name: Name) => {
      const page = openTestBrowser(server.url);
      await page.join(await school.staffLink(name));
      return page;
    };
    const [senco, admin] = [await open('senco'), await open('admin')];
    expect((await asks(admin)).status).toBe(403);
    expect((await asks(senco)).status).toBe(204);
    const [gap] = await asked(senco);
    expect((await senco.post(`${base()}/${gap?.id ?? ''}/confirm`)).status).toBe(403);
    expect((await admin.post(`${base()}/${gap?.id ?? ''}/confirm`)).status).toBe(403);
    expect((await (await as('teacher')).post(`${base()}/${gap?.id ?? ''}/confirm`)).status).toBe(
      204,
    );
    expect(await stored()).not.toContain(secret);
  });
});
