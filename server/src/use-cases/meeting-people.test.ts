import { laneOf, prepOf } from '@fourchairs/shared/document/document-name.ts';
import { addEntry, entriesOf } from '@fourchairs/shared/document/entries.ts';
import type { MeetingId, PersonId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { JoinResponse } from '@fourchairs/shared/protocol/http/join.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Y from 'yjs';

import { type TestBrowser, openTestBrowser } from '#http/testing/test-browser.ts';
import { openTestPage } from '#http/testing/test-page.ts';
import { type Name, type TestSchool, makeTestSchool } from '#http/testing/test-school.ts';
import { type TestServer, startTestServer } from '#http/testing/test-server.ts';
import { finishMeeting } from '#use-cases/finish-meeting.ts';
import { setApart } from '#use-cases/set-apart.ts';

/** Another day than the test's: nobody's coming in begins it but the lead's. */
const later = '2026-04-23T15:30';

let server: TestServer;
let school: TestSchool;
let meeting: MeetingId;
let senco: TestBrowser;

const join = async (token: string): Promise<TestBrowser> => {
  const page = openTestBrowser(server.url);
  await page.join(token);
  return page;
};

beforeAll(async () => {
  server = await startTestServer();
  school = await makeTestSchool(server.app.deps);
  senco = await join(await school.staffLink('senco'));
});
beforeEach(async () => {
  meeting = await school.makeMeeting({
    people: ['mum', 'interpreter', 'teacher'],
    plannedAt: later,
  });
});
afterAll(() => server.stop());

const add = (page: TestBrowser, more: { people?: readonly string[]; newPeople?: unknown[] }) =>
  page.post(`/api/meetings/${meeting}/people`, { people: [], newPeople: [], ...more });
const takeOut = (name: Name, page = senco) =>
  page.delete(`/api/meetings/${meeting}/people/${school.person(name)}`);
const namesIn = async () =>
  (await server.store.meetings.participants(meeting)).map((p) => p.person);
const documentsOf = ({ documents }: JoinResponse) =>
  documents.map(({ name, grant }) => `${name} ${grant}`);

describe('JOIN7 a person added', () => {
  it('gets documents and a link, and open pages hear of them', async () => {
    const teacher = openTestBrowser(server.url);
    const inside = await teacher.join(await school.link(meeting, 'teacher'));
    const plan = await openTestPage(server.url, teacher.cookie(), must(inside.documents[0], 'it'));
    const dad = school.person('dad');
    const { status, body } = await add(senco, { people: [dad] });
    expect([status, body]).toEqual([
      200,
      expect.arrayContaining([expect.objectContaining({ personId: dad, open: 0 })]),
    ]);
    await vi.waitFor(() => expect(plan.notices).toContainEqual({ kind: 'meeting-changed' }));
    const { body: view } = await teacher.get(`/api/meetings/${meeting}`);
    expect(JSON.stringify(view)).toContain(laneOf(dad));

    const page = openTestBrowser(server.url);
    const theirs = await page.join(await school.link(meeting, 'dad'));
    const own = documentsOf(theirs);
    expect(own).toContain(`${laneOf(dad)} write`);
    expect(own).toContain(`${prepOf(dad)} write`);
    const lane = must(
      theirs.documents.find(({ name }) => name === laneOf(dad)),
      'the lane',
    );
    const opened = await openTestPage(server.url, page.cookie(), lane);
    expect(opened.closedWith()).toBeNull();
    opened.close();
    plan.close();
    const { record } = must(
      await finishMeeting(server.app.deps, { meeting, by: school.person('teacher') }).then(
        ({ n }) => server.store.versions.version(meeting, n),
      ),
      'the version',
    );
    expect(record).toContain(dad);
  });

  it('may be new to the pupil, and comes once however often it is pressed', async () => {
    const someone = { name: 'Ms Planted-Nurse', shownAs: '', role: 'professional', with: null };
    await add(senco, { newPeople: [someone], people: [school.person('dad')] });
    const before = await namesIn();
    expect(before).toHaveLength(6);
    await add(senco, { people: [school.person('dad'), school.person('mum')] });
    expect(await namesIn()).toEqual(before);
  });

  it('was taken back before: their seat needs a link again', async () => {
    await school.link(meeting, 'mum');
    await senco.delete(`/api/meetings/${meeting}/links/${school.person('mum')}`);
    await add(senco, { people: [school.person('mum')] });
    const mum = (await server.store.meetings.participants(meeting)).find(
      ({ person }) => person === school.person('mum'),
    );
    expect(mum?.revokedAt).not.toBeNull();
  });

  it('is not somebody unknown, and nobody is added to a saved record or from a seat', async () => {
    expect(await add(senco, { people: [crypto.randomUUID()] })).toMatchObject({
      status: 400,
      body: { field: 'people.0' },
    });
    const teacher = await join(await school.link(meeting, 'teacher'));
    const mum = await join(await school.link(meeting, 'mum'));
    for (const page of [teacher, mum]) {
      expect((await add(page, { people: [school.person('dad')] })).status).toBe(403);
      expect((await takeOut('interpreter', page)).status).toBe(403);
    }
    await finishMeeting(server.app.deps, { meeting, by: school.person('teacher') });
    expect(await add(senco, { people: [school.person('dad')] })).toMatchObject({
      status: 409,
      body: { error: 'finished' },
    });
    expect(await namesIn()).toHaveLength(4);
  });
});

describe('JOIN4 a person taken out', () => {
  it('is gone from the list before the meeting begins, and their link opens nothing', async () => {
    const token = await school.link(meeting, 'interpreter');
    expect((await takeOut('interpreter')).status).toBe(204);
    expect(await namesIn()).not.toContain(school.person('interpreter'));
    const page = openTestBrowser(server.url);
    expect(await page.post('/api/join', { token })).toMatchObject({
      status: 410,
      body: { error: 'link-revoked' },
    });
    // And may be invited again, as if for the first time.
    expect((await takeOut('mum')).status).toBe(204);
    await add(senco, { people: [school.person('mum')] });
    const mum = openTestBrowser(server.url);
    const documents = documentsOf(await mum.join(await school.link(meeting, 'mum')));
    expect(documents).toContain(`${laneOf(school.person('mum'))} write`);
  });

  it('is not the pupil, not the lead, and nobody whom somebody comes with', async () => {
    for (const name of ['child', 'teacher', 'mum'] as const) {
      expect(await takeOut(name)).toMatchObject({
        status: 409,
        body: { error: 'conflict', field: 'personId' },
      });
    }
    expect((await takeOut('dad')).status).toBe(404);
  });

  it('has not opened the meeting: what somebody wrote is never taken away with them', async () => {
    await join(await school.link(meeting, 'interpreter'));
    expect(await takeOut('interpreter')).toMatchObject({
      status: 409,
      body: { field: 'personId', message: expect.stringContaining('stop their link') },
    });
    expect(await namesIn()).toContain(school.person('interpreter'));
  });

  it('has not begun: afterwards there is the way of stopping their link', async () => {
    const lead = openTestBrowser(server.url);
    await lead.join(await school.link(meeting, 'teacher'));
    await lead.post(`/api/meetings/${meeting}/stage`, { stage: 'welcome' });
    expect(await takeOut('interpreter')).toMatchObject({
      status: 409,
      body: { message: expect.stringContaining('has begun') },
    });
  });
});

describe('GATE2 who writes for those without a device', () => {
  const lane = () => laneOf(school.person('mum'));
  const open = async (name: Name) => {
    const browser = openTestBrowser(server.url);
    const { documents } = await browser.join(await school.link(meeting, name));
    const page = () =>
      openTestPage(
        server.url,
        browser.cookie(),
        must(
          documents.find((each) => each.name === lane()),
          'the lane',
        ),
      );
    return { browser, page };
  };
  const handOver = (page: TestBrowser, body: object) =>
    page.post(`/api/meetings/${meeting}/scribe-job`, { from: null, by: null, for: [], ...body });
  const says = (doc: Y.Doc, typedBy: PersonId) =>
    void addEntry(doc, {
      kind: 'view',
      topic: 'ideas',
      saidBy: school.person('mum'),
      typedBy,
      how: 'scribed',
      lang: 'en',
      helpedBy: null,
      words: 'A quiet start.',
    });

  it('is named by the lead, and refused what they type once it is handed over', async () => {
    const [teacher, helper] = [school.person('teacher'), school.person('senco')];
    await add(senco, { people: [helper] });
    const [lead, scribe] = [await open('teacher'), await open('senco')];
    const mum = [school.person('mum')];
    expect((await handOver(lead.browser, { by: helper, for: mum })).status).toBe(204);
    const page = await scribe.page();
    await page.edit((doc) => says(doc, helper));
    expect((await handOver(lead.browser, { from: helper, by: teacher, for: mum })).status).toBe(
      204,
    );
    await vi.waitFor(() => expect(page.notices.some(({ kind }) => kind === 'access')).toBe(true));
    await expect(page.edit((doc) => says(doc, helper))).rejects.toThrow('to be saved');
    page.close();
    const next = await lead.page();
    await next.edit((doc) => says(doc, teacher));
    expect(entriesOf(next.doc).map(({ saidBy, typedBy }) => [saidBy, typedBy])).toEqual([
      [mum[0], helper],
      [mum[0], teacher],
    ]);
    next.close();
  }, 20_000);

  it('is given back by whoever has it; nobody else gives or takes it', async () => {
    const helper = school.person('senco');
    await add(senco, { people: [helper] });
    const [lead, scribe, interpreter] = [
      await open('teacher'),
      await open('senco'),
      await open('interpreter'),
    ];
    const mum = [school.person('mum')];
    await handOver(lead.browser, { by: helper, for: mum });
    const hostile = [
      [scribe, { from: helper, by: helper, for: mum }],
      [scribe, { from: helper, by: school.person('interpreter'), for: mum }],
      [interpreter, { from: helper }],
      [interpreter, { by: school.person('interpreter'), for: mum }],
    ] as const;
    for (const [{ browser }, body] of hostile) {
      expect((await handOver(browser, body)).status).toBe(403);
    }
    expect(await server.store.meetings.scribes(meeting)).toMatchObject([{ by: helper }]);
    expect((await handOver(scribe.browser, { from: helper })).status).toBe(204);
    expect(await server.store.meetings.scribes(meeting)).toEqual([]);
  });
});

describe('APART6 somebody kept apart', () => {
  it('is not let in by being entered a second time, as somebody new', async () => {
    const { deps } = server.app;
    const { pupil, person } = school;
    const [one, other] = [person('mum'), person('dad')];
    const asked = { one, other, noLinkFor: other, reason: 'A court says so.' };
    await setApart(deps, { pupil, asked, by: person('senco') });
    const known = await deps.store.schools.person(other);
    const newPeople = [
      { name: ` mr ${known?.name.toUpperCase()}`, shownAs: '', role: 'parent', with: null },
    ];
    const refused = { status: 409, body: { field: 'newPeople.0.name' } };
    expect(await add(senco, { newPeople })).toMatchObject(refused);
    const leadId = person('teacher');
    const plan = { term: 'spring', plannedAt: later, leadId, carryFrom: null };
    const made = await senco.post(`/api/pupils/${pupil.id}/meetings`, {
      ...plan,
      people: [leadId, one],
      newPeople,
    });
    expect(made).toMatchObject(refused);
    const friend = { name: 'Planted Friend', shownAs: '', role: 'parent', with: null };
    expect((await add(senco, { newPeople: [friend] })).status).toBe(200);
  });
});
