import { addEntry } from '@fourchairs/shared/document/entries.ts';
import type { MeetingRecord } from '@fourchairs/shared/document/record.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { describe, expect, it } from 'vitest';

import { foundIn } from '#http/testing/found-in.ts';
import { setScene } from '#http/testing/set-scene.ts';
import type { TestBrowser } from '#http/testing/test-browser.ts';
import { openTestPage } from '#http/testing/test-page.ts';
import type { Name } from '#http/testing/test-school.ts';
import { testDay } from '#http/testing/test-server.ts';

const scene = setScene();
const { sit } = scene;

const base = () => `/api/meetings/${scene.meeting}`;
const viewOf = async (page: TestBrowser) => (await page.get(base())).body as MeetingView;
/** The day before the test's. */
const day = new Date(testDay - 86_400_000).toISOString().slice(0, 10);
const type = async (page: TestBrowser, more: Record<string, unknown> = {}, whose: Name = 'mum') =>
  page.post(`${base()}/people/${scene.school.person(whose)}/typed-up`, {
    id: crypto.randomUUID(),
    day,
    known: 0,
    replaces: false,
    ...more,
  });

/** Types words into a lane as somebody’s, from paper. */
const typeInLane = async (page: TestBrowser, by: Name, words: string) => {
  const owner = scene.school.person('mum');
  const name = `lane.${owner}` as const;
  const path = must(
    (await viewOf(page)).documents.find((each) => each.name === name),
    'the lane',
  );
  const lane = await openTestPage(scene.server.url, page.cookie(), path);
  const typedBy = scene.school.person(by);
  await lane.edit((doc) => {
    const came = { saidBy: owner, typedBy, how: 'paper', lang: 'en', helpedBy: null } as const;
    addEntry(doc, { kind: 'view', topic: 'going-well', words, ...came });
  });
  lane.close();
};
const grantOf = async (page: TestBrowser) =>
  (await viewOf(page)).documents.find(({ name }) => name === `lane.${scene.school.person('mum')}`)
    ?.grant;

describe('PACK1 what somebody takes home', () => {
  const packFor = (whose: Name, part = 'all', lang = 'en') =>
    `${base()}/people/${scene.school.person(whose)}/pack/${lang}/${part}`;
  const print = async (page: TestBrowser, path: string) => {
    const response = await fetch(`${scene.server.url}${path}`, {
      headers: { cookie: page.cookie(), 'x-seat': page.seat() },
    });
    return { response, bytes: Buffer.from(await response.arrayBuffer()) };
  };
  const staffPage = async (name: Name): Promise<TestBrowser> => {
    const page = scene.open();
    await page.join(await scene.school.staffLink(name));
    return page;
  };

  it('is printed by staff from the meeting and from the pupil’s page, each part alone too', async () => {
    const pages = [await sit('teacher'), await staffPage('senco')];
    for (const page of pages) {
      const { response, bytes } = await print(page, packFor('mum'));
      expect(response.status).toBe(200);
      expect(response.headers.get('content-disposition')).toBe('attachment; filename=pack.pdf');
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
      expect(
        foundIn(bytes, ['You are invited', 'Planted Father', 'What is going well?']),
      ).toHaveLength(3);
      // Nobody’s address, and nothing the family’s paper need not say.
      expect(foundIn(bytes, ['planted.example', 'Surname', '2018'])).toEqual([]);
    }
    const { bytes } = await print(must(pages[0], 'a page'), packFor('mum', 'signature'));
    expect(foundIn(bytes, ['Do we agree?', 'You are invited'])).toEqual(['Do we agree?']);
  });

  it('is in Polish for who reads that', async () => {
    const { bytes } = await print(await sit('teacher'), packFor('mum', 'all', 'pl'));
    expect(foundIn(bytes, ['Zaproszenie na spotkanie', 'Co idzie dobrze?'])).toHaveLength(2);
  });

  it.each([
    ['the other parent', 'dad', 'mum', 'all', 403],
    ['the person themselves', 'mum', 'mum', 'all', 403],
    ['the interpreter', 'interpreter', 'mum', 'all', 403],
    ['of somebody who is not invited', 'teacher', 'therapist', 'all', 400],
    ['of a part that there is not for them', 'teacher', 'mum', 'pictures', 400],
    ['of a part that there is not', 'teacher', 'mum', 'nonsense', 404],
  ] as const)('is not given to %s', async (_, who, whose, part, status) => {
    const { response } = await print(await sit(who), packFor(whose, part));
    expect(response.status).toBe(status);
  });

  it('is of a meeting that is still to be finished', async () => {
    const teacher = await sit('teacher');
    await teacher.post(`${base()}/read-back`);
    await teacher.post(`${base()}/finish`);
    expect((await print(teacher, packFor('mum'))).response.status).toBe(409);
  });
});

describe('PAPER1 typing up a paper', () => {
  it('lets staff write in that person’s lane, and the record names the paper, both people and the days', async () => {
    const senco = await sit('senco');
    expect(await grantOf(senco)).toBe('read');
    expect((await type(senco)).status).toBe(204);
    expect(await grantOf(senco)).toBe('write');
    await typeInLane(senco, 'senco', 'She tells me about her day');
    const teacher = await sit('teacher');
    expect((await teacher.post(`${base()}/read-back`)).status).toBe(200);
    const { body } = await teacher.get(`${base()}/versions/1`);
    const { record } = body as { record: MeetingRecord };
    const [mum, typedBy] = [scene.school.person('mum'), scene.school.person('senco')];
    expect(record.typedUp).toEqual([
      { person: mum, day, replaces: false, typedBy, at: new Date(testDay).toISOString() },
    ]);
    const lane = must(
      record.lanes.find(({ person }) => person === mum),
      'the lane',
    );
    expect(lane.entries).toMatchObject([{ saidBy: mum, typedBy, how: 'paper' }]);
  });

  it('makes what was read back before out of date, and stands in no record where there was no paper', async () => {
    const teacher = await sit('teacher');
    await teacher.post(`${base()}/read-back`);
    const { body } = await teacher.get(`${base()}/versions/1`);
    expect((body as { record: MeetingRecord }).record).not.toHaveProperty('typedUp');
    await type(teacher);
    expect((await viewOf(teacher)).readBack).toMatchObject({ current: false });
  });

  it.each([
    ['a parent for the other', 'mum', 'dad', 403],
    ['the child', 'child', 'mum', 403],
    ['the interpreter', 'interpreter', 'mum', 403],
    ['staff for themselves', 'teacher', 'teacher', 403],
    ['staff for somebody who is not invited', 'teacher', 'therapist', 400],
  ] as const)('is not for %s', async (_, who, whose, refused) => {
    expect((await type(await sit(who), {}, whose)).status).toBe(refused);
    expect((await viewOf(await sit('teacher'))).typedUp).toEqual([]);
  });

  it('is over once the record is saved', async () => {
    const teacher = await sit('teacher');
    await teacher.post(`${base()}/read-back`);
    await teacher.post(`${base()}/finish`);
    expect((await type(teacher)).body).toMatchObject({ error: 'finished' });
  });

  it.each([
    ['a day that there is not', '2026-02-30'],
    ['a day that is still to come', '2031-01-01'],
  ])('refuses %s with its field', async (_, wrong) => {
    const answer = await type(await sit('teacher'), { day: wrong });
    expect(answer).toMatchObject({ status: 400, body: { field: 'day' } });
  });

  it('is shown to the staff, and to nobody else until the record says it', async () => {
    await type(await sit('teacher'));
    expect((await viewOf(await sit('senco'))).typedUp).toHaveLength(1);
    expect((await viewOf(await sit('mum'))).typedUp).toEqual([]);
  });
});

describe('PAPER2 a paper that is typed up twice', () => {
  it('is told to the second, who then adds to it or puts theirs in its place; both stand in the record', async () => {
    const [teacher, senco] = [await sit('teacher'), await sit('senco')];
    await type(teacher);
    const told = await type(senco);
    expect(told).toMatchObject({ status: 409, body: { field: 'known' } });
    expect(await grantOf(senco)).toBe('read');
    const { typedUp } = await viewOf(senco);
    expect(typedUp).toMatchObject([{ by: scene.school.person('teacher'), day }]);
    expect((await type(senco, { known: 1, replaces: true })).status).toBe(204);
    expect((await viewOf(teacher)).typedUp).toMatchObject([
      { by: scene.school.person('teacher'), replaces: false },
      { by: scene.school.person('senco'), replaces: true },
    ]);
    // Nobody loses what they were typing: both go on.
    expect([await grantOf(teacher), await grantOf(senco)]).toEqual(['write', 'write']);
    await typeInLane(teacher, 'teacher', 'Typed by one');
    await typeInLane(senco, 'senco', 'Typed by the other');
  });

  it('by two at the same moment is taken from one, and the other is told', async () => {
    const [teacher, senco] = [await sit('teacher'), await sit('senco')];
    const answers = await Promise.all([type(teacher), type(senco)]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204, 409]));
    expect((await viewOf(teacher)).typedUp).toHaveLength(1);
  });

  it('asked for again by the page that asked is the same once', async () => {
    const teacher = await sit('teacher');
    const id = crypto.randomUUID();
    expect((await type(teacher, { id })).status).toBe(204);
    expect((await type(teacher, { id })).status).toBe(204);
    expect((await viewOf(teacher)).typedUp).toHaveLength(1);
  });

  it('is of each person by itself', async () => {
    const teacher = await sit('teacher');
    await type(teacher);
    expect((await type(teacher, {}, 'dad')).status).toBe(204);
  });
});
