import { addEntry } from '@fourchairs/shared/document/entries.ts';
import { addOutcome, listOutcomes, outcomeText } from '@fourchairs/shared/document/outcomes.ts';
import { plainText } from '@fourchairs/shared/document/plain-text.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type AnswerChecker, createAnswerChecker } from '#http/testing/answer-checker.ts';
import { type TestBrowser, openTestBrowser } from '#http/testing/test-browser.ts';
import { type TestPage, openTestPage } from '#http/testing/test-page.ts';
import { type Name, type TestSchool, makeTestSchool } from '#http/testing/test-school.ts';
import { type TestServer, startTestServer } from '#http/testing/test-server.ts';

let server: TestServer;
let school: TestSchool;
let meeting: MeetingId;
let checker: AnswerChecker;

const start = async (dialect: 'SQLite' | 'PostgreSQL'): Promise<void> => {
  server = await startTestServer({}, dialect);
  school = await makeTestSchool(server.app.deps);
  meeting = await school.makeMeeting();
  checker = await createAnswerChecker(server.url);
};

type Seated = { readonly page: TestBrowser; open: (name: string) => Promise<TestPage> };

const sit = async (name: Name): Promise<Seated> => {
  const page = openTestBrowser(server.url, checker);
  const { documents } = await page.join(await school.link(meeting, name));
  const open = (document: string) => {
    const access = must(
      documents.find((each) => each.name === document),
      document,
    );
    return openTestPage(server.url, page.cookie(), access);
  };
  return { page, open };
};
const laneOf = (name: Name) => `lane.${school.person(name)}`;

describe.each(['SQLite', 'PostgreSQL'] as const)(
  'a whole meeting, by machines, on %s',
  (dialect) => {
    beforeAll(() => start(dialect));
    afterAll(() => server.stop());

    it('is joined, written together, read back, answered, finished, read and compared', async () => {
      const [teacher, mum, child] = await Promise.all([sit('teacher'), sit('mum'), sit('child')]);
      const [atSchool, atHome] = await Promise.all([teacher.open('meeting'), mum.open('meeting')]);

      let outcome = '';
      await atSchool.edit((doc) => {
        outcome = addOutcome(doc, { origin: 'new', texts: { title: 'Read a map' } });
      });
      await expect.poll(() => listOutcomes(atHome.doc).length).toBe(1);
      await atHome.edit((doc) => outcomeText(doc, outcome, 'title').insert(10, ' at home'));
      await expect
        .poll(() => plainText(outcomeText(atSchool.doc, outcome, 'title')))
        .toBe('Read a map at home');

      const childsLane = await child.open(laneOf('child'));
      const saidBy = school.person('child');
      await childsLane.edit((doc) => {
        const provenance = {
          saidBy,
          typedBy: saidBy,
          how: 'self',
          lang: 'en',
          helpedBy: null,
        } as const;
        addEntry(doc, { kind: 'view', topic: 'my-words', words: 'Maps are fun.', ...provenance });
      });

      const base = `/api/meetings/${meeting}`;
      const frozen = await teacher.page.post(`${base}/read-back`);
      expect(frozen).toMatchObject({ status: 200, body: { n: 1 } });
      for (const [seated, name] of [
        [teacher, 'teacher'],
        [mum, 'mum'],
      ] as const) {
        const agreed = await seated.page.post(`${base}/agreements`, {
          version: 1,
          answer: 'agrees',
          words: '',
          about: null,
          saidBy: school.person(name),
          how: 'self',
          lang: 'en',
        });
        expect(agreed.status).toBe(204);
      }
      const finished = await teacher.page.post(`${base}/finish`);
      expect(finished).toMatchObject({ status: 200, body: { n: 1, title: 'First plan' } });
      await expect.poll(() => atHome.notices).toContainEqual({ kind: 'finished', n: 1 });

      const version = await mum.page.get(`${base}/versions/1`);
      const teacherId = school.person('teacher');
      expect(version.body).toMatchObject({
        version: { n: 1, title: 'First plan' },
        record: {
          plan: {
            outcomes: [
              {
                title: {
                  text: 'Read a map at home',
                  by: [
                    { person: teacherId, length: 10 },
                    { person: school.person('mum'), length: 8 },
                  ],
                },
              },
            ],
          },
          lanes: expect.arrayContaining([
            {
              person: saidBy,
              entries: [
                expect.objectContaining({
                  saidBy,
                  typedBy: saidBy,
                  words: { text: 'Maps are fun.', by: [{ person: saidBy, length: 13 }] },
                }),
              ],
            },
          ]),
        },
      });

      const next = await school.makeMeeting({ carryFrom: meeting, plannedAt: '2026-07-02T15:30' });
      const later = openTestBrowser(server.url, checker);
      const { documents } = await later.join(await school.link(next, 'teacher'));
      const plan = await openTestPage(
        server.url,
        later.cookie(),
        must(documents[0], 'the shared document'),
      );
      const carried = must(listOutcomes(plan.doc)[0], 'JOIN7 the outcome that was carried in');
      expect(plainText(carried.text('title'))).toBe('Read a map at home');
      await plan.edit((doc) => outcomeText(doc, carried.id, 'title').insert(0, 'Draw and '));
      await later.post(`/api/meetings/${next}/finish`);
      const compared = await later.get(`/api/meetings/${next}/versions/1/compare/${meeting}.1`);
      expect(compared.status).toBe(200);
      expect(compared.body).toMatchObject({
        before: { version: { meetingId: meeting, n: 1 } },
        after: { version: { meetingId: next, n: 1 } },
      });
      const title = JSON.stringify(compared.body);
      expect(title).toContain(
        JSON.stringify({ kind: 'added', text: 'Draw and ', by: teacherId }).slice(1, -1),
      );
      for (const page of [atSchool, atHome, childsLane, plan]) page.close();
      expect(checker.count()).toBeGreaterThan(10);
    });
  },
);

describe('rights', () => {
  beforeAll(() => start('SQLite'));
  afterAll(() => server.stop());

  it('JOIN4 closes the sockets of a revoked link within a second', async () => {
    const live = await school.makeMeeting();
    const dad = openTestBrowser(server.url, checker);
    const { documents } = await dad.join(await school.link(live, 'dad'));
    const page = await openTestPage(server.url, dad.cookie(), must(documents[0], 'a document'));
    const senco = openTestBrowser(server.url, checker);
    await senco.join(await school.staffLink('senco'));
    const { status } = await senco.delete(`/api/meetings/${live}/links/${school.person('dad')}`);
    expect(status).toBe(204);
    await expect.poll(() => page.closedWith(), { timeout: 1000 }).toBe(4403);
    page.close();
    const again = await openTestPage(server.url, dad.cookie(), must(documents[0], 'a document'));
    expect(again.closedWith()).toBeGreaterThanOrEqual(4400);
    again.close();
  });

  it('JOIN2 is not given to a seat without its own cookie', async () => {
    const live = await school.makeMeeting();
    const mum = openTestBrowser(server.url, checker);
    const { documents } = await mum.join(await school.link(live, 'mum'));
    const dad = openTestBrowser(server.url, checker);
    await dad.join(await school.link(live, 'dad'));
    const stolen = await openTestPage(server.url, dad.cookie(), must(documents[0], 'a document'));
    expect(stolen.closedWith()).toBe(4401);
    stolen.close();
  });

  it('JOIN3 a named scribe may write in a lane from then on, and not after it was taken back', async () => {
    const live = await school.makeMeeting();
    const teacher = openTestBrowser(server.url, checker);
    const { documents } = await teacher.join(await school.link(live, 'teacher'));
    const lane = must(
      documents.find(({ name }) => name === laneOf('child')),
      'the child’s lane',
    );
    expect(lane.grant).toBe('read');
    const page = await openTestPage(server.url, teacher.cookie(), lane);
    const scribes = `/api/meetings/${live}/scribes`;
    const [child, by] = [school.person('child'), school.person('teacher')];
    await teacher.post(scribes, { for: child, by });
    await expect.poll(() => page.notices.at(-1)).toEqual({ kind: 'access', grant: 'write' });
    await page.edit((doc) => {
      const provenance = { saidBy: child, typedBy: by, how: 'scribed', lang: 'en' } as const;
      addEntry(doc, {
        kind: 'view',
        topic: 'my-words',
        words: 'Yes.',
        ...provenance,
        helpedBy: null,
      });
    });
    await teacher.post(scribes, { for: child, by: null });
    await expect.poll(() => page.notices.at(-1)).toEqual({ kind: 'access', grant: 'read' });
    page.close();
  });
});
