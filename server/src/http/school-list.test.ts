import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { SchoolLine, SchoolList } from '@fourchairs/shared/protocol/http/school-list.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { type TestBrowser, openTestBrowser } from '#http/testing/test-browser.ts';
import { type TestSchool, makeTestSchool } from '#http/testing/test-school.ts';
import { type TestServer, startTestServer } from '#http/testing/test-server.ts';

let server: TestServer;
let school: TestSchool;
let meeting: MeetingId;
let senco: TestBrowser;
let teacher: TestBrowser;
let mum: TestBrowser;

const staffPath = '/api/staff/school-list';
const atMeeting = () => `/api/meetings/${meeting}/school-list`;
const words = {
  what: 'A footstool under the table',
  level: 'universal',
  areas: ['sensory-and-physical'],
  who: '',
  frequency: 'Always there',
  minutes: null,
  groupSize: '',
  why: 'Feet on the ground.',
};

beforeAll(async () => {
  server = await startTestServer();
  school = await makeTestSchool(server.app.deps);
  meeting = await school.makeMeeting();
  const open = async (token: string) => {
    const page = openTestBrowser(server.url);
    await page.join(token);
    return page;
  };
  senco = await open(await school.staffLink('senco'));
  teacher = await open(await school.link(meeting, 'teacher'));
  mum = await open(await school.link(meeting, 'mum'));
});
afterAll(() => server.stop());

const listFor = async (page: TestBrowser, path: string): Promise<SchoolList> =>
  (await page.get(path)).body as SchoolList;
const lineIn = async (what: string): Promise<SchoolLine> =>
  must(
    (await listFor(senco, staffPath)).lines.find((line) => line.what === what),
    what,
  );

it('a new school’s list begins with what is ordinarily available to all, by level and area', async () => {
  const { levels, areas, lines } = await listFor(teacher, atMeeting());
  expect(levels.map(({ level }) => level)).toEqual(['universal', 'targeted', 'specialist']);
  expect(areas).toHaveLength(4);
  expect(lines.filter(({ level }) => level === 'universal').length).toBeGreaterThanOrEqual(15);
  const known = new Set(areas.map(({ area }) => area));
  expect(
    lines.every((line) => line.areas.length > 0 && line.areas.every((key) => known.has(key))),
  ).toBe(true);
});

it('staff ask for a line and the SENCO takes it in; the family sees nothing of it', async () => {
  const asked = await teacher.post(atMeeting(), words);
  expect([asked.status, asked.body]).toEqual([200, { state: 'asked' }]);
  const seen = async () => (await listFor(teacher, atMeeting())).lines.map(({ what }) => what);
  expect(await seen()).not.toContain(words.what);
  const { id, at: was, by, state } = await lineIn(words.what);
  expect([state, by]).toEqual(['asked', 'Miss Planted-Teacher']);
  const path = `${staffPath}/lines/${id}`;
  const taken = { ...words, state: 'in', was };
  expect((await teacher.call('PUT', path, { body: taken })).status).toBe(403);
  expect((await senco.call('PUT', path, { body: taken })).status).toBe(204);
  expect(await seen()).toContain(words.what);
  expect((await mum.get(atMeeting())).status).toBe(403);
  expect((await mum.post(atMeeting(), words)).status).toBe(403);
});

it('a line that is there already, an area nobody knows and an older copy are refused, with where to look', async () => {
  const again = await teacher.post(atMeeting(), { ...words, what: ' a FOOTSTOOL under the table' });
  expect(again.status).toBe(409);
  expect(again.body).toMatchObject({ field: 'what', message: expect.stringMatching(/already/u) });
  const odd = { ...words, what: 'Something new', areas: ['no-such-area'] };
  expect((await teacher.post(atMeeting(), odd)).body).toMatchObject({ field: 'areas' });
  for (const [field, value] of [
    ['what', '  '],
    ['what', 'a'.repeat(301)],
    ['level', 'wave-2'],
    ['minutes', -1],
    ['minutes', 12.5],
  ] as const) {
    const answer = await senco.post(staffPath, { ...words, [field]: value });
    expect([answer.status, answer.body]).toEqual([400, expect.objectContaining({ field })]);
  }
  const { id, at: was } = await lineIn(words.what);
  const change = (why: string, of: number) =>
    senco.call('PUT', `${staffPath}/lines/${id}`, {
      body: { ...words, why, state: 'in', was: of },
    });
  expect((await change('First', was)).status).toBe(204);
  expect((await change('Second', was)).status).toBe(409);
  expect((await lineIn(words.what)).why).toBe('First');
  const gone = await senco.call('PUT', `${staffPath}/lines/nothing`, {
    body: { ...words, state: 'in', was },
  });
  expect(gone.status).toBe(404);
});

it('a line that names the pupil is not kept for every pupil', async () => {
  for (const why of [
    'Plantedchild’s own idea',
    'so that PLANTEDCHILD reads',
    'the Surname family',
  ]) {
    const answer = await teacher.post(atMeeting(), { ...words, what: 'A new idea', why });
    expect([answer.status, answer.body]).toEqual([400, expect.objectContaining({ field: 'why' })]);
  }
});

it('levels and areas are the school’s to name, order and leave out', async () => {
  const { areas } = await listFor(senco, staffPath);
  const name = (body: unknown) => senco.call('PUT', `${staffPath}/names`, { body });
  const levels = [
    { level: 'universal', name: 'Ordinarily available' },
    { level: 'targeted', name: 'Targeted' },
    { level: 'targeted-plus', name: 'Targeted plus' },
    { level: 'specialist', name: 'Specialist' },
  ];
  const [first, second] = levels;
  const twice = await name({
    levels: [first, { ...second, name: ' ordinarily AVAILABLE' }],
    areas,
  });
  expect(twice.body).toMatchObject({ field: 'levels' });
  const left = await name({ levels: levels.slice(1), areas });
  expect(left.body).toMatchObject({ field: 'levels', message: expect.stringMatching(/left out/u) });
  expect((await name({ levels: [], areas })).body).toMatchObject({ field: 'levels' });
  expect((await name({ levels, areas: [areas[0], areas[0]] })).body).toMatchObject({
    field: 'areas',
  });
  expect((await name({ levels, areas: areas.slice(1) })).status).toBe(204);
  const view = (await mum.get(`/api/meetings/${meeting}`)).body;
  expect(view).toMatchObject({ levels });
  const { lines } = await listFor(teacher, atMeeting());
  expect(lines.flatMap((line) => line.areas)).not.toContain(areas[0]?.area);
});

it('what a school called its levels stays in the record', async () => {
  const lead = openTestBrowser(server.url);
  await lead.join(await school.link(meeting, 'teacher'));
  await lead.post(`/api/meetings/${meeting}/finish`, undefined);
  const { body } = await lead.get(`/api/meetings/${meeting}/versions/1`);
  expect(body).toMatchObject({ record: { levels: { universal: 'Ordinarily available' } } });
});
