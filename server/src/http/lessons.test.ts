import { addAction } from '@fourchairs/shared/document/actions.ts';
import { addEntry } from '@fourchairs/shared/document/entries.ts';
import { setNextDate } from '@fourchairs/shared/document/next-date.ts';
import { addOutcome } from '@fourchairs/shared/document/outcomes.ts';
import { addPoint } from '@fourchairs/shared/document/points.ts';
import { addSupport } from '@fourchairs/shared/document/support-lines.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type * as Y from 'yjs';

import { type TestBrowser, openTestBrowser } from '#http/testing/test-browser.ts';
import { openTestPage } from '#http/testing/test-page.ts';
import { type Name, type TestSchool, makeTestSchool } from '#http/testing/test-school.ts';
import { type TestServer, startTestServer } from '#http/testing/test-server.ts';
import { setApart } from '#use-cases/set-apart.ts';

let server: TestServer;
let school: TestSchool;
let meeting: MeetingId;
let senco: TestBrowser;
/** Staff without a seat: a browser that holds nothing. */
let stranger: TestBrowser;

/** What was said to whoever asked for a link before the record was saved. */
let early: number;

const sit = async (name: Name) => {
  const page = openTestBrowser(server.url);
  const { documents } = await page.join(await school.link(meeting, name));
  const edit = async (document: string, change: (doc: Y.Doc) => void) => {
    const opened = await openTestPage(
      server.url,
      page.cookie(),
      must(
        documents.find((each) => each.name === document),
        document,
      ),
    );
    await opened.edit(change);
    opened.close();
  };
  return { page, edit };
};
/** Words in every part of a record: what is for every lesson says so. */
const fillPlan = (doc: Y.Doc): void => {
  doc.transact(() => {
    addPoint(doc, 'strategies', 'Lesson: one step at a time');
    addPoint(doc, 'strengths', 'Lesson: funny and kind');
    addPoint(doc, 'needs', 'Planted-need');
    addPoint(doc, 'barriers', 'Planted-barrier');
    addPoint(doc, 'parked', 'Planted-parked');
    addOutcome(doc, { origin: 'new', texts: { title: 'Planted-outcome', reason: 'Planted-why' } });
    addSupport(doc, { origin: 'new', texts: { what: 'Planted-support', impact: 'Planted-did' } });
    addAction(doc, { origin: 'new', texts: { what: 'Planted-action' } });
    setNextDate(doc, '2099-07-01');
  });
};
const says = (name: Name, topic: 'at-home' | 'how-to-help-me', words: string) => (doc: Y.Doc) => {
  const person = school.person(name);
  const said = {
    saidBy: person,
    typedBy: person,
    how: 'self',
    lang: 'en',
    helpedBy: null,
  } as const;
  addEntry(doc, { kind: 'view', topic, words, ...said });
};
const keeping = () => `/api/meetings/${meeting}/lessons`;
const issue = async (): Promise<string> => {
  const { body } = await senco.post(`${keeping()}/link`);
  const { link } = body as { link: string };
  expect(link).toMatch(/\/lessons#[\w-]{43}$/u);
  return must(link.split('#')[1], 'a token');
};
const open = (token: string) => stranger.post('/api/lessons/open', { token });

beforeAll(async () => {
  server = await startTestServer();
  school = await makeTestSchool(server.app.deps);
  meeting = await school.makeMeeting();
  const teacher = await sit('teacher');
  await teacher.edit('meeting', fillPlan);
  const mum = await sit('mum');
  await mum.edit(`lane.${school.person('mum')}`, says('mum', 'at-home', 'Planted-at-home'));
  const child = await sit('child');
  await child.edit(
    `lane.${school.person('child')}`,
    says('child', 'how-to-help-me', 'Lesson: let me draw first'),
  );
  senco = (await sit('senco')).page;
  early = (await senco.post(`${keeping()}/link`)).status;
  await teacher.page.post(`/api/meetings/${meeting}/finish`);
  stranger = openTestBrowser(server.url);
});
afterAll(() => server.stop());

it('there is no link before there is a record', () => {
  expect(early).toBe(409);
});

it('the link opens what is for every lesson and the one-page profile, and nothing else of the record', async () => {
  const { status, body } = await open(await issue());
  expect(status).toBe(200);
  expect(body).toEqual({
    school: 'Planted School',
    pupil: 'Plantedchild',
    place: 'Year 3, Owls, Planted School',
    day: '2026-03-19',
    lessons: ['Lesson: one step at a time'],
    likes: ['Lesson: funny and kind'],
    important: [],
    help: ['Lesson: let me draw first'],
    teachers: [],
  });
  const sent = JSON.stringify(body).replaceAll(/Plantedchild|Planted School/gu, '');
  expect(sent).not.toMatch(/Planted|Surname/u);
  expect(stranger.cookies.size).toBe(0);
});

it('the SENCO sees who has read it, with a seat or without, and keeps the list of who teaches', async () => {
  const token = await issue();
  const names = ['Mr Planted-Music', 'Ms Planted-Sport'];
  const put = (page: TestBrowser, body: unknown) => page.put(`${keeping()}/teachers`, body);
  expect((await put(senco, { names })).status).toBe(204);
  expect((await put(senco, { names: ['One', ' one '] })).body).toMatchObject({ field: 'names' });
  expect((await put(senco, { names: [' '] })).body).toMatchObject({ field: 'names.0' });
  expect((await open(token)).body).toMatchObject({ teachers: names });
  const read = (name: string) => stranger.post('/api/lessons/read', { token, name });
  expect((await read('Mr Planted-Music')).status).toBe(204);
  expect((await read(' mr planted-music')).status).toBe(204);
  expect((await read('Supply Planted')).status).toBe(204);
  expect((await read('  ')).body).toMatchObject({ error: 'bad-request', field: 'name' });
  await senco.post(`/api/meetings/${meeting}/readers`, { name: null });
  const { body } = await senco.get(`/api/meetings/${meeting}/readers`);
  expect(body).toEqual([
    expect.objectContaining({ name: 'Mrs Planted-Senco', how: 'seat' }),
    expect.objectContaining({ name: 'Mr Planted-Music', how: 'link', personId: null }),
    expect.objectContaining({ name: 'Supply Planted', how: 'link' }),
  ]);
  expect((await senco.get(keeping())).body).toMatchObject({
    teachers: names,
    link: { expiresAt: '2099-07-03T00:00:00.000Z' },
  });
  const mum = (await sit('mum')).page;
  expect((await mum.post(`${keeping()}/link`)).status).toBe(403);
  expect((await put(mum, { names })).status).toBe(403);
  expect((await mum.get(keeping())).status).toBe(403);
});

it('a link that was closed, replaced, made up, too old or overtaken by a meeting opens nothing', async () => {
  const errorOf = async (token: string) => (await open(token)).body;
  const first = await issue();
  const second = await issue();
  expect(await errorOf(first)).toMatchObject({ error: 'link-revoked' });
  expect((await open(second)).status).toBe(200);
  expect((await senco.delete(`${keeping()}/link`)).status).toBe(204);
  expect(await errorOf(second)).toMatchObject({ error: 'link-revoked' });
  expect(await errorOf('A'.repeat(43))).toMatchObject({ error: 'link-unknown' });
  expect(await errorOf('A')).toMatchObject({ error: 'bad-request', field: 'token' });
  const third = await issue();
  const next = await school.makeMeeting({ carryFrom: meeting, plannedAt: '2026-07-01T15:30' });
  expect((await open(third)).status).toBe(200);
  await server.app.deps.store.meetings.setState(next, 'live');
  expect(await errorOf(third)).toMatchObject({ error: 'link-expired' });
  const late = await stranger.post('/api/lessons/read', { token: third, name: 'Mr Late' });
  expect(late.body).toMatchObject({ error: 'link-expired' });
});

it('PAPERS5 after the next review it says what the child last said of themselves, and when', async () => {
  meeting = await school.makeMeeting({ carryFrom: meeting, plannedAt: '2026-07-08T15:30' });
  await (await sit('teacher')).page.post(`/api/meetings/${meeting}/finish`);
  senco = (await sit('senco')).page;
  const { body } = await open(await issue());
  expect(body).toMatchObject({
    day: '2026-07-08',
    help: ['Lesson: let me draw first (said on 19 March 2026)'],
  });
});

it('a link of one sitting is not ended by the other sitting of the same review, only by the next review', async () => {
  const { deps } = server.app;
  const { pupil, person } = school;
  const reason = 'Said by the SENCO after a talk with both.';
  const asked = { one: person('mum'), other: person('dad'), noLinkFor: null, reason };
  await setApart(deps, { pupil, asked, by: person('senco') });
  const joint = meeting;
  const make = (parent: Name, plannedAt: string) =>
    school.makeMeeting({
      people: ['child', parent, 'teacher', 'senco'],
      plannedAt,
      carryFrom: joint,
    });
  meeting = await make('mum', '2026-10-01T15:30');
  const fathers = await make('dad', '2026-10-05T08:30');
  await (await sit('teacher')).page.post(`/api/meetings/${meeting}/finish`);
  senco = (await sit('senco')).page;
  const token = await issue();
  const { meetings } = deps.store;
  await meetings.setState(fathers, 'live');
  const { body } = await open(token);
  // Nothing of a record that the other was in: nobody knows what of it goes back to them (APART2).
  expect(body).toMatchObject({ day: '2026-10-01', help: [] });
  const next = await make('mum', '2027-02-01T15:30');
  await meetings.setState(next, 'live');
  expect((await open(token)).body).toMatchObject({ error: 'link-expired' });
});
