import type { Duty } from '@fourchairs/shared/access/duty.ts';
import type { StaffRole } from '@fourchairs/shared/access/role.ts';
import { prepOf } from '@fourchairs/shared/document/document-name.ts';
import { addEntry } from '@fourchairs/shared/document/entries.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { openingsView } from '@fourchairs/shared/protocol/http/openings.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

import { type TestBrowser, openTestBrowser } from '#http/testing/test-browser.ts';
import { openTestPage } from '#http/testing/test-page.ts';
import { type Name, type TestSchool, makeTestSchool } from '#http/testing/test-school.ts';
import { type TestServer, startTestServer } from '#http/testing/test-server.ts';
import { personRow } from '#store/testing/rows.ts';
import { issueStaffLink } from '#use-cases/issue-staff-link.ts';

const hour = 60 * 60 * 1000;
const secret = 'Something only for me';
const why = 'She told Mr Lowe that she is scared to go home.';
const yes = { approve: true, why: 'I have spoken to Mr Lowe.' };

let server: TestServer;
let school: TestSchool;
let meeting: MeetingId;

/** People of the staff who hold duties, each on the school's pages. */
const colleagues = {
  lead: ['teacher', ['safeguarding-lead']],
  deputy: ['support', ['safeguarding-lead']],
  head: ['teacher', ['senior']],
  both: ['teacher', ['safeguarding-lead', 'senior']],
  office: ['admin', ['safeguarding-lead', 'senior']],
} as const satisfies Record<string, readonly [StaffRole, readonly Duty[]]>;
type Colleague = keyof typeof colleagues;
const pages = new Map<Colleague | Name, TestBrowser>();
const page = (who: Colleague | Name): TestBrowser => must(pages.get(who), who);

const join = async (token: string): Promise<TestBrowser> => {
  const browser = openTestBrowser(server.url);
  await browser.join(token);
  return browser;
};
const hire = async ([key, [staffRole, duties]]: readonly [
  string,
  (typeof colleagues)[Colleague],
]) => {
  const { deps } = server.app;
  const row = personRow(school.school, { name: key, role: staffRole, staffRole });
  await deps.store.schools.addPerson(row);
  await deps.store.openings.setDuties(row.id, duties);
  const { link } = await issueStaffLink(deps, { person: row.id, actor: school.person('senco') });
  pages.set(key as Colleague, await join(must(link.split('#')[1], 'a token')));
};

beforeAll(async () => {
  server = await startTestServer();
  school = await makeTestSchool(server.app.deps);
  for (const colleague of Object.entries(colleagues)) await hire(colleague);
  for (const name of ['senco', 'teacher', 'admin'] as const) {
    pages.set(name, await join(await school.staffLink(name)));
  }
});
beforeEach(async () => {
  // Openings are told apart by when they were asked for.
  server.clock.pass(1000);
  meeting = await school.makeMeeting();
});
afterAll(() => server.stop());

const child = (): PersonId => school.person('child');
const write = async (): Promise<void> => {
  const browser = openTestBrowser(server.url);
  const { documents } = await browser.join(await school.link(meeting, 'child'));
  const own = must(
    documents.find(({ name }) => name === prepOf(child())),
    'the child’s own page',
  );
  const prep = await openTestPage(server.url, browser.cookie(), own);
  await prep.edit((doc) => {
    const who = { saidBy: child(), typedBy: child(), how: 'self', lang: 'en' } as const;
    const first = { kind: 'view', topic: 'my-words', helpedBy: null, words: secret } as const;
    addEntry(doc, { ...first, ...who });
  });
  prep.close();
};
const list = async (who: Colleague | Name) =>
  z.parse(openingsView, (await page(who).get('/api/staff/openings')).body);
const newest = async () => must((await list('head')).openings[0], 'an opening').id;
const ask = (who: Colleague | Name = 'lead') =>
  page(who).post('/api/staff/openings', { meetingId: meeting, why });
const doIt = async (who: Colleague | Name, what: string, body?: unknown) =>
  page(who).post(`/api/staff/openings/${await newest()}/${what}`, body);
const approve = async () => {
  await ask();
  expect((await doIt('head', 'decision', yes)).status).toBe(204);
};
const everybodyElse = ['deputy', 'head', 'both', 'office', 'senco', 'teacher', 'admin'] as const;

describe('OPEN1 a child’s own page', () => {
  it('is read by the lead who asked, once another senior person approved, and each step is noted', async () => {
    await write();
    expect((await ask()).status).toBe(204);
    expect((await doIt('lead', 'reading')).status).toBe(409);
    expect((await doIt('head', 'decision', yes)).status).toBe(204);
    const read = await doIt('lead', 'reading');
    expect(read).toMatchObject({
      status: 200,
      body: { isWhole: true, entries: [{ topic: 'my-words', words: secret }] },
    });
    const opening = must((await list('head')).openings[0], 'an opening');
    expect(opening).toMatchObject({
      state: 'open',
      may: { decide: false, end: true, read: false },
    });
    expect(opening.steps.map(({ step, by, words }) => [step, by, words])).toEqual([
      ['asked', 'lead', why],
      ['approved', 'head', yes.why],
      ['read', 'lead', ''],
    ]);
    const audit = await server.store.audit.ofMeeting(meeting);
    expect(audit.map(({ action }) => action).filter((each) => each.startsWith('opening'))).toEqual([
      'opening.asked',
      'opening.approved',
      'opening.read',
    ]);
    expect(JSON.stringify(audit)).not.toContain('scared');
  });

  it('is changed by nobody who reads it', async () => {
    await write();
    const key = { meeting, name: prepOf(child()) };
    const before = await server.store.documents.load(key);
    await approve();
    await doIt('lead', 'reading');
    expect(await server.store.documents.load(key)).toEqual(before);
  });

  it('is read for its time and no longer, also by who has read it before', async () => {
    await approve();
    server.clock.pass(24 * hour - 1000);
    expect((await doIt('lead', 'reading')).status).toBe(200);
    server.clock.pass(1000);
    expect(await doIt('lead', 'reading')).toMatchObject({ status: 409 });
    expect((await list('lead')).openings[0]).toMatchObject({ state: 'over', may: { read: false } });
  });

  it.each(['lead', 'head'] as const)('is closed before its time by the %s', async (who) => {
    await approve();
    expect((await doIt(who, 'end')).status).toBe(204);
    expect((await doIt('lead', 'reading')).status).toBe(409);
    expect((await doIt('lead', 'end')).status).toBe(409);
  });
});

describe('OPEN2 nobody else', () => {
  it('reads it, whatever their role, before or while it is open', async () => {
    await write();
    await ask();
    const tryAll = async () => {
      for (const who of everybodyElse) {
        const { status, body } = await doIt(who, 'reading');
        expect([who, status]).toEqual([who, 403]);
        expect(JSON.stringify(body)).not.toContain(secret);
      }
    };
    await tryAll();
    await doIt('head', 'decision', yes);
    await tryAll();
  });

  it('reads it from a seat in the meeting: not the one who leads it, nor anybody invited', async () => {
    await approve();
    for (const name of ['teacher', 'senco', 'mum', 'child'] as const) {
      const seat = await join(await school.link(meeting, name));
      const { status } = await seat.post(`/api/staff/openings/${await newest()}/reading`);
      expect([name, status]).toEqual([name, 403]);
      expect((await seat.get('/api/staff/openings')).status).toBe(403);
    }
  });

  it('asks for it, or learns that it was asked for', async () => {
    await ask();
    for (const who of ['head', 'senco', 'teacher', 'admin', 'office'] as const) {
      expect([who, (await ask(who)).status]).toEqual([who, 403]);
    }
    for (const who of ['senco', 'teacher'] as const) {
      expect(await list(who)).toMatchObject({ mayAsk: false, openings: [] });
    }
    for (const who of ['admin', 'office'] as const) {
      expect((await page(who).get('/api/staff/openings')).status).toBe(403);
    }
    for (const who of ['lead', 'deputy', 'head', 'both'] as const) {
      expect((await list(who)).openings.length).toBeGreaterThan(0);
    }
  });

  it('approves what they asked for themselves, or decides without the duty', async () => {
    await ask('both');
    for (const who of ['both', 'lead', 'deputy', 'office', 'senco', 'teacher', 'admin'] as const) {
      expect([who, (await doIt(who, 'decision', yes)).status]).toEqual([who, 403]);
    }
    expect((await doIt('both', 'reading')).status).toBe(409);
    expect((await doIt('head', 'decision', yes)).status).toBe(204);
    expect((await doIt('both', 'reading')).status).toBe(200);
  });
});

describe('OPEN1 an opening', () => {
  it('that was taken back is approved by nobody', async () => {
    await ask();
    expect((await doIt('lead', 'withdrawal')).status).toBe(204);
    expect((await doIt('head', 'decision', yes)).status).toBe(409);
    expect((await doIt('lead', 'reading')).status).toBe(409);
  });

  it('that was refused stays so, with the reason, and can be asked for anew', async () => {
    await ask();
    const no = { approve: false, why: 'Speak to her first, today.' };
    expect((await doIt('head', 'decision', no)).status).toBe(204);
    expect((await doIt('both', 'decision', yes)).status).toBe(409);
    expect((await doIt('lead', 'reading')).status).toBe(409);
    expect((await list('lead')).openings[0]).toMatchObject({
      state: 'refused',
      steps: [{ step: 'asked' }, { step: 'refused', words: no.why }],
    });
    expect((await ask()).status).toBe(204);
  });

  it('is asked for once at a time, with a reason in words, for a meeting of this school', async () => {
    expect((await ask()).status).toBe(204);
    expect((await ask()).status).toBe(409);
    const send = (body: unknown) => page('lead').post('/api/staff/openings', body);
    expect((await send({ meetingId: meeting, why: '          ' })).status).toBe(400);
    expect((await send({ meetingId: meeting, why: 'short' })).status).toBe(400);
    const elsewhere = await makeTestSchool(server.app.deps);
    const theirs = await elsewhere.makeMeeting();
    expect((await send({ meetingId: theirs, why })).status).toBe(404);
  });

  it('that two decide at once is decided once', async () => {
    await ask();
    const id = await newest();
    const decide = (who: 'head' | 'both', approves: boolean) =>
      page(who).post(`/api/staff/openings/${id}/decision`, { ...yes, approve: approves });
    const answers = await Promise.all([decide('head', true), decide('both', false)]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 409]);
    const steps = (await list('head')).openings[0]?.steps;
    expect(steps).toHaveLength(2);
  });
});

it('OPEN2 a duty that was taken away opens nothing, also what was approved before', async () => {
  await approve();
  const { openings } = server.store;
  const [first] = await openings.ofMeeting(meeting);
  const { askedBy } = must(first, 'who asked');
  await openings.setDuties(askedBy, []);
  expect((await doIt('lead', 'reading')).status).toBe(403);
  await openings.setDuties(askedBy, ['safeguarding-lead']);
  expect((await doIt('lead', 'reading')).status).toBe(200);
});

it('names whoever could open it to everybody in the meeting, and no administrator', async () => {
  const mum = await join(await school.link(meeting, 'mum'));
  const { body } = await mum.get(`/api/meetings/${meeting}`);
  const view = z.parse(z.object({ safeguarding: z.array(z.string()) }), body);
  expect(view.safeguarding).toHaveLength(3);
  expect(await list('teacher')).toMatchObject({
    hours: 24,
    leads: ['both', 'deputy', 'lead'],
    seniors: ['both', 'head'],
  });
});
