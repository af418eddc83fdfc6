import { addEntry, entriesOf } from '@fourchairs/shared/document/entries.ts';
import { addOutcome, listOutcomes } from '@fourchairs/shared/document/outcomes.ts';
import { addPoint, pointText } from '@fourchairs/shared/document/points.ts';
import { createDocument } from '@fourchairs/shared/document/roots.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { AskedGap } from '@fourchairs/shared/protocol/http/gaps.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import { sendReport } from '#http/testing/send-report.ts';
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

const everybody = [
  'child',
  'mum',
  'dad',
  'interpreter',
  'therapist',
  'teacher',
  'senco',
  'observer',
] as const;

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

describe('VERSION3 words are taken out of what stands beside a saved record', () => {
  const at = (what: string) => `/api/meetings/${meeting}/${what}`;
  const takeOut = async (name: string, words: string = secret): Promise<void> => {
    const [teacher, senco] = [await as('teacher'), await as('senco')];
    expect((await asks(teacher, { field: name, words })).status).toBe(204);
    const [gap] = await asked(senco);
    expect((await senco.post(`${base()}/${gap?.id ?? ''}/confirm`)).status).toBe(204);
  };
  /** A difference, the school's words, an addition and a note between meetings, each with the words. */
  const arrange = async () => {
    const [teacher, mum] = [await as('teacher'), await as('mum')];
    const words = `She said ${secret}`;
    await teacher.post(at('attempts'), { day: '2026-01-05', how: 'phone', words });
    const { n } = (await teacher.post(at('read-back'))).body as { n: number };
    const own = { version: n, words, about: null, how: 'self', lang: 'en' };
    const answer = { ...own, answer: 'differs', saidBy: school.person('mum') };
    expect((await mum.post(at('agreements'), answer)).status).toBe(204);
    const reply = { version: n, personId: school.person('mum'), words };
    expect((await teacher.post(at('replies'), reply)).status).toBe(204);
    await finish();
    expect((await mum.post(at('additions'), { words })).status).toBe(204);
    const { body } = await mum.get(at(`versions/${n}`));
    return { n, mum, whole: body as VersionDetail };
  };
  const rows = async (): Promise<string> => {
    const { meetings, after, course, gaps, audit } = server.store;
    const kept = [
      meetings.agreements(meeting),
      after.replies(meeting),
      meetings.additions(meeting),
      course.attempts(meeting),
      gaps.ofMeeting(meeting),
      audit.ofMeeting(meeting),
    ];
    return JSON.stringify(await Promise.all<unknown>(kept));
  };

  it('from an answer, the school’s words, an addition and an attempt, and the check recognises it', async () => {
    const { n, mum, whole } = await arrange();
    expect(JSON.stringify(whole).split(`She said ${secret}`)).toHaveLength(5);
    const person = school.person('mum');
    const fields = [`answer.${person}`, `reply.${person}`, 'addition.1', 'attempts'];
    for (const name of fields) await takeOut(name);
    expect(await rows()).not.toContain(secret);
    const { body } = await mum.get(at(`versions/${n}`));
    const { agreements, replies, additions, record, gaps, version } = body as VersionDetail;
    const marked = 'She said [words taken out]';
    expect([agreements, replies, additions].map(([each]) => each?.words)).toEqual([
      marked,
      marked,
      marked,
    ]);
    expect(record.attempts?.[0]?.words).toBe(marked);
    expect(gaps.map((gap) => gap.field).toSorted()).toEqual(fields.toSorted());
    expect(version.hash).toBe(whole.version.hash);
    const { findings, gaps: counted } = await checkStore(server.database, hashOfHashes);
    expect(findings).toEqual([]);
    expect(counted).toBeGreaterThanOrEqual(4);
    const paper = await mum.get(at(`versions/${n}/compare/${n}`));
    expect(JSON.stringify(paper.body)).not.toContain(`She said ${secret}`);
  });

  it('not twice: the second of two that ask for the same words is told they are gone', async () => {
    await arrange();
    const [teacher, senco] = [await as('teacher'), await as('senco')];
    for (const page of [teacher, senco])
      expect((await asks(page, { field: 'addition.1' })).status).toBe(204);
    const decide = async (page: TestBrowser, what: 'confirm' | 'decline') => {
      const theirs = (await asked(page)).find(({ mayConfirm }) => mayConfirm);
      return page.post(`${base()}/${theirs?.id ?? ''}/${what}`);
    };
    expect((await decide(senco, 'confirm')).status).toBe(204);
    expect((await decide(teacher, 'confirm')).body).toMatchObject({ error: 'conflict' });
    expect((await decide(teacher, 'decline')).status).toBe(204);
    expect((await checkStore(server.database, hashOfHashes)).findings).toEqual([]);
  });

  it('from what was noted between meetings, also where it was carried into one that is open', async () => {
    const { browser, documents } = await enter('teacher');
    const plan = await openTestPage(server.url, browser.cookie(), must(documents[0], 'the plan'));
    let outcome = '';
    const first = { origin: 'new', texts: { title: 'Reads' } } as const;
    await plan.edit((doc) => void (outcome = addOutcome(doc, first)));
    plan.close();
    await finish();
    const mum = await as('mum');
    const note = { outcome, day: '2026-01-05', value: null, note: `She said ${secret}` };
    expect((await mum.post(at('seen'), note)).status).toBe(204);
    const [seen] = await server.store.after.seen(meeting);
    const next = await school.makeMeeting({ people: everybody, carryFrom: meeting });
    const carried = async () => {
      const key = { meeting: next, name: 'meeting' } as const;
      const { snapshot, rows } = must(await server.store.documents.load(key), 'the plan');
      const doc = createDocument('meeting');
      if (snapshot !== null) Y.applyUpdate(doc, snapshot.bytes);
      for (const { bytes } of rows) Y.applyUpdate(doc, bytes);
      return listOutcomes(doc).flatMap((each) => each.measurements.map(({ note: said }) => said));
    };
    expect(await carried()).toEqual([`She said ${secret}`]);
    await takeOut(`seen.${seen?.id ?? ''}`);
    const list = (await mum.get(at('seen'))).body as { note: string }[];
    expect(list.map((each) => each.note)).toEqual(['She said [words taken out]']);
    expect(await carried()).toEqual(['She said [words taken out]']);
    expect((await checkStore(server.database, hashOfHashes)).findings).toEqual([]);
  });

  it('from the preparation they were shown from, and from nothing else of it', async () => {
    const mum = school.person('mum');
    const [lane, prep] = [`lane.${mum}`, `prep.${mum}`] as const;
    const { browser, documents } = await enter('mum');
    const own = { saidBy: mum, typedBy: mum, how: 'self', lang: 'en', helpedBy: null } as const;
    const put = async (into: string, words: string, shownFrom: string | null = null) => {
      const access = documents.find(({ name }) => name === into);
      const page = await openTestPage(server.url, browser.cookie(), must(access, into));
      const entry = { kind: 'view', topic: 'at-home', words, shownFrom, ...own } as const;
      let id = '';
      await page.edit((doc) => void (id = addEntry(doc, entry)));
      page.close();
      return id;
    };
    const first = await put(prep, `I heard ${secret}`);
    await put(prep, `Only mine: ${secret}`);
    const shown = await put(lane, `I heard ${secret}`, first);
    await finish();
    await takeOut(`lane.${mum}.${shown}`);
    const left = must(await server.store.documents.load({ meeting, name: prep }), prep);
    const doc = createDocument('prep');
    Y.applyUpdate(doc, must(left.snapshot, 'a snapshot').bytes);
    const words = entriesOf(doc).map((entry) => entry.words.toJSON());
    expect(words).toEqual(['I heard ', `Only mine: ${secret}`]);
    expect((await checkStore(server.database, hashOfHashes)).findings).toEqual([]);
  });

  it('from why the meeting was moved and the record held back, which people read beside it', async () => {
    const [teacher, mum] = [await as('teacher'), await as('mum')];
    const why = `Because of ${secret}`;
    await teacher.post(at('moves'), { plannedAt: '2026-03-26T15:30', why });
    await finishMeeting(server.app.deps, { meeting, by: school.person('teacher'), hold: why });
    for (const name of ['moved', 'hold']) await takeOut(name);
    const marked = 'Because of [words taken out]';
    const { body } = await mum.get(`/api/meetings/${meeting}`);
    expect(body).toMatchObject({ hold: { why: marked }, dateChange: { why: marked } });
    expect((await checkStore(server.database, hashOfHashes)).findings).toEqual([]);
  });

  it('a report’s file goes as a whole, and whoever opens it is told why', async () => {
    const therapist = await as('therapist');
    const sent = await sendReport(therapist, {
      meeting,
      name: secret,
      writer: school.person('therapist'),
    });
    await therapist.post(at(`reports/${sent.body.id}/shown`), { shown: true });
    const { n } = await finish();
    await takeOut(`report.${sent.body.id}`);
    await takeOut(`report-file.${sent.body.id}`, 'the file');
    const mum = await as('mum');
    const opened = await mum.get(at(`versions/${n}/reports/${sent.body.id}`));
    expect(opened.status).toBe(404);
    expect(JSON.stringify(opened.body)).toContain('taken out of the record by two');
    const { body } = await mum.get(at(`versions/${n}`));
    expect((body as VersionDetail).record.reports?.[0]?.name).toBe('[words taken out]');
    expect((await mum.get(`/api/meetings/${meeting}`)).body).toMatchObject({
      reports: [{ name: '[words taken out]' }],
    });
    expect((await checkStore(server.database, hashOfHashes)).findings).toEqual([]);
  });
});
