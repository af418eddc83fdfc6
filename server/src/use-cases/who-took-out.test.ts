import type { RecordComparison } from '@fourchairs/shared/document/compare/comparison.ts';
import { itemOf, textIn } from '@fourchairs/shared/document/items.ts';
import { addMeasurement } from '@fourchairs/shared/document/measurements.ts';
import { addOutcome, listOutcomes } from '@fourchairs/shared/document/outcomes.ts';
import { planItems } from '@fourchairs/shared/document/plan-items.ts';
import { addPoint, listPoints, removePoint } from '@fourchairs/shared/document/points.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { AskedGap } from '@fourchairs/shared/protocol/http/gaps.ts';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import * as Y from 'yjs';

import { foundIn } from '#http/testing/found-in.ts';
import { type TestBrowser, openTestBrowser } from '#http/testing/test-browser.ts';
import { openTestPage } from '#http/testing/test-page.ts';
import { type Name, type TestSchool, makeTestSchool } from '#http/testing/test-school.ts';
import { type TestServer, startTestServer, testDay } from '#http/testing/test-server.ts';
import { cutWhereCarried } from '#use-cases/cut-where-carried.ts';
import { finishMeeting } from '#use-cases/finish-meeting.ts';
import { parseRecord } from '#use-cases/read-version.ts';

let server: TestServer;
let school: TestSchool;

beforeAll(async () => {
  server = await startTestServer();
  school = await makeTestSchool(server.app.deps);
});
afterAll(() => server.stop());

/** This person's page on the plan of a meeting, for as long as `edit` takes. */
const onPage = async (
  meeting: MeetingId,
  name: Name,
  edit: (doc: Y.Doc) => void,
): Promise<TestBrowser> => {
  const browser = openTestBrowser(server.url);
  const { documents } = await browser.join(await school.link(meeting, name));
  const page = await openTestPage(server.url, browser.cookie(), must(documents[0], 'the plan'));
  await page.edit(edit);
  page.close();
  return browser;
};

const finish = (meeting: MeetingId) =>
  finishMeeting(server.app.deps, { meeting, by: school.person('teacher') });

/** Asked for by one of the staff, confirmed by another. */
const takeOut = async (meeting: MeetingId, field: string, words: string): Promise<void> => {
  const [teacher, senco] = [openTestBrowser(server.url), openTestBrowser(server.url)];
  await teacher.join(await school.link(meeting, 'teacher'));
  await senco.join(await school.link(meeting, 'senco'));
  const gaps = `/api/meetings/${meeting}/gaps`;
  const asked = await teacher.post(gaps, { field, words, reason: 'not-true' });
  expect([field, asked.status]).toEqual([field, 204]);
  const [gap] = (await senco.get(gaps)).body as AskedGap[];
  expect((await senco.post(`${gaps}/${gap?.id ?? ''}/confirm`)).status).toBe(204);
};

const needIn = (doc: Y.Doc, index: number): string =>
  must(listPoints(doc, 'needs')[index], 'a need').id;
const textOfNeed = (doc: Y.Doc, index: number): Y.Text =>
  textIn(itemOf(planItems(doc, 'needs'), needIn(doc, index)), 'text');

it('VERSION6 a comparison names who took which words out of what was carried in, and whose they were', async () => {
  const autumn = await school.makeMeeting({ plannedAt: '2025-11-20T15:30' });
  await onPage(autumn, 'mum', (doc) => {
    addPoint(doc, 'needs', 'He needs a quiet place to read.');
    addPoint(doc, 'needs', 'He needs glasses.');
  });
  await finish(autumn);
  const spring = await school.makeMeeting({ carryFrom: autumn });
  await onPage(spring, 'dad', (doc) => textOfNeed(doc, 0).delete(11, 6));
  await onPage(spring, 'teacher', (doc) => {
    const text = textOfNeed(doc, 0);
    text.delete(text.length - 9, 8);
    text.insert(text.length - 1, ' alone');
  });
  const senco = await onPage(spring, 'senco', (doc) => removePoint(doc, 'needs', needIn(doc, 1)));
  await finish(spring);
  const { body } = await senco.get(`/api/meetings/${spring}/versions/1/compare/${autumn}.1`);
  const { comparison } = body as { comparison: RecordComparison };
  const gone = comparison.needs.map(({ texts }) =>
    must(texts[0], 'its text').segments.filter(({ kind }) => kind === 'removed'),
  );
  const by = school.person('mum');
  const taken = (text: string, name: Name) => ({
    kind: 'removed',
    text,
    by,
    takenOutBy: school.person(name),
  });
  expect(gone).toEqual([
    [taken('quiet ', 'dad'), taken('to read', 'teacher')],
    [taken('He needs glasses.', 'senco')],
  ]);
});

it('VERSION3 words that are taken out go from the next meeting’s plan too, where it still says what was carried in', async () => {
  const secret = 'what Ben told her';
  const autumn = await school.makeMeeting({ plannedAt: '2026-11-20T15:30' });
  const fields: string[] = [];
  await onPage(autumn, 'teacher', (doc) => {
    const first = { origin: 'new', texts: { title: `Says ${secret}` } } as const;
    fields.push(`outcomes.${addOutcome(doc, first)}.title`);
    fields.push(`needs.${addPoint(doc, 'needs', `Ask ${secret}`)}.text`);
    addPoint(doc, 'needs', `Not ${secret}`);
  });
  await finish(autumn);
  const spring = await school.makeMeeting({ carryFrom: autumn, plannedAt: '2027-03-20T15:30' });
  const said = async (): Promise<string[]> => {
    let words: string[] = [];
    await onPage(spring, 'senco', (doc) => {
      const titles = listOutcomes(doc).map(({ text }) => text('title').toJSON());
      words = [...titles, ...listPoints(doc, 'needs').map(({ text }) => text.toJSON())];
    });
    return words;
  };
  expect(await said()).toEqual([`Says ${secret}`, `Ask ${secret}`, `Not ${secret}`]);
  for (const field of fields) await takeOut(autumn, field, secret);
  expect(await said()).toEqual(['Says ', 'Ask ', `Not ${secret}`]);
});

it('VERSION3 whoever takes words out hears that the next record was saved with them in that moment', async () => {
  const autumn = await school.makeMeeting({ plannedAt: '2025-11-21T15:30' });
  const was = 'He needs a quiet place.';
  await onPage(autumn, 'mum', (doc) => void addPoint(doc, 'needs', was));
  await finish(autumn);
  const spring = await school.makeMeeting({ carryFrom: autumn });
  const { meetings, versions } = server.store;
  const meeting = must(await meetings.meeting(autumn), 'the meeting');
  const before = await meetings.meetingsOfPupil(meeting.pupil);
  const { n } = await finish(spring);
  // It was open when the use case looked.
  const look = vi.spyOn(meetings, 'meetingsOfPupil').mockResolvedValue(before);
  const record = parseRecord(must(await versions.version(autumn, 1), 'the record'));
  const need = must(record.plan.needs[0], 'a need').id;
  const by = school.person('senco');
  const words = { field: `needs.${need}.text`, words: 'quiet', was: { text: was, by: [] } };
  const cut = cutWhereCarried(server.app.deps, { meeting, by, ...words });
  await expect(cut).rejects.toMatchObject({ kind: 'conflict' });
  look.mockRestore();
  expect((await versions.version(spring, n))?.record).toContain(was);
});

it('VERSION3 words that are taken out go also where what was carried in was edited since, in whole or what is left of them', async () => {
  const secret = 'what Ben told her';
  const autumn = await school.makeMeeting({ plannedAt: '2028-11-20T15:30' });
  const fields: string[] = [];
  await onPage(autumn, 'teacher', (doc) => {
    for (const words of [`Ask ${secret} and Mum 😀`, `Hear ${secret}`, `Keep ${secret}`]) {
      fields.push(`needs.${addPoint(doc, 'needs', words)}.text`);
    }
    const first = { origin: 'new', texts: { title: `Says ${secret}` } } as const;
    fields.push(`outcomes.${addOutcome(doc, first)}.title`);
  });
  await finish(autumn);
  const spring = await school.makeMeeting({ carryFrom: autumn, plannedAt: '2029-03-20T15:30' });
  await onPage(spring, 'mum', (doc) => {
    textOfNeed(doc, 0).insert(0, 'Please: ');
    textOfNeed(doc, 1).delete(5, 5);
    textOfNeed(doc, 1).insert(8, ' X');
    const [outcome] = listOutcomes(doc);
    const title = must(outcome, 'an outcome').text('title');
    title.insert(title.length - 8, ' X');
    addPoint(doc, 'needs', `Mine: ${secret}`);
  });
  const said = async (): Promise<string[]> => {
    let words: string[] = [];
    await onPage(spring, 'senco', (doc) => {
      const titles = listOutcomes(doc).map(({ text }) => text('title').toJSON());
      words = [...listPoints(doc, 'needs').map(({ text }) => text.toJSON()), ...titles];
    });
    return words;
  };
  for (const [place, words] of [
    [0, secret],
    [0, 'Mum'],
    [1, secret],
    [3, secret],
  ] as const) {
    await takeOut(autumn, must(fields[place], 'a text'), words);
  }
  expect(await said()).toEqual([
    'Please: Ask  and  😀',
    'Hear  X',
    `Keep ${secret}`,
    `Mine: ${secret}`,
    'Says  X',
  ]);
});

/** What somebody receives who comes in now: the plan, letter by letter, and what they missed. */
const whatComes = async (meeting: MeetingId, name: Name): Promise<Buffer> => {
  const browser = openTestBrowser(server.url);
  const { documents } = await browser.join(await school.link(meeting, name));
  const bytes: Uint8Array[] = [];
  for (const document of documents) {
    const page = await openTestPage(server.url, browser.cookie(), document);
    bytes.push(...page.received, Y.encodeStateAsUpdate(page.doc));
    page.close();
  }
  const answers = [
    await browser.get(`/api/meetings/${meeting}`),
    await browser.get(`/api/meetings/${meeting}/missed`),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  return Buffer.concat([...bytes, Buffer.from(JSON.stringify(answers))]);
};

it('VERSION3 words that are taken out while the next meeting is live come to nobody who is late to it, however they stood when it began', async () => {
  const secret = 'Quillfeather';
  const autumn = await school.makeMeeting({ plannedAt: '2025-10-20T15:30' });
  const fields: string[] = [];
  await onPage(autumn, 'teacher', (doc) => {
    for (const before of ['Ask', 'Hear', 'Gone', 'Split']) {
      fields.push(`needs.${addPoint(doc, 'needs', `${before} ${secret}`)}.text`);
    }
    const typedBy = school.person('teacher');
    const texts = { title: 'Reads', childWords: `Like ${secret}`, childTranslation: secret };
    const outcome = addOutcome(doc, { origin: 'new', texts });
    fields.push(`outcomes.${outcome}.childWords`);
    const note = { day: '2025-10-01', value: 1, note: `With ${secret}`, typedBy };
    fields.push(`measurement.${outcome}.${addMeasurement(doc, outcome, note)}`);
  });
  await finish(autumn);
  const spring = await school.makeMeeting({ carryFrom: autumn });
  // Before it begins.
  server.clock.set(testDay - 2 * 24 * 60 * 60_000);
  await onPage(spring, 'mum', (doc) => textOfNeed(doc, 3).insert(9, '-'));
  server.clock.set(testDay);
  await onPage(spring, 'teacher', (doc) => {
    textOfNeed(doc, 1).delete(0, textOfNeed(doc, 1).length);
    removePoint(doc, 'needs', needIn(doc, 2));
    addPoint(doc, 'needs', 'Since it began');
    // As it is brought forward from the record: somebody's own words here.
    addPoint(doc, 'needs', `Ask ${secret}`);
  });
  const began = await whatComes(spring, 'dad');
  expect(foundIn(began, [secret, 'Split Qui-llfeather', 'Since it began'])).toEqual([
    secret,
    'Split Qui-llfeather',
    'Since it began',
  ]);
  for (const field of fields) await takeOut(autumn, field, secret);
  const came = await whatComes(spring, 'dad');
  expect(foundIn(came, [secret, 'Qui', 'llfeather', 'Since it began'])).toEqual(['Since it began']);
  const start = must(await server.store.course.start(spring), 'what it began with');
  expect(foundIn(Buffer.from(start.record), [secret, 'Qui', 'llfeather'])).toEqual([]);
  expect(start.record).toContain('Ask ');
});

it('VERSION3 words that are taken out go from a next meeting that is cancelled, which may be held after all', async () => {
  const secret = 'Quillfeather';
  const autumn = await school.makeMeeting({ plannedAt: '2025-09-20T15:30' });
  let point = '';
  await onPage(autumn, 'teacher', (doc) => void (point = addPoint(doc, 'needs', `Ask ${secret}`)));
  await finish(autumn);
  const spring = await school.makeMeeting({ carryFrom: autumn });
  const lead = await onPage(spring, 'teacher', () => undefined);
  expect(await server.store.course.start(spring)).not.toBeNull();
  expect((await lead.post(`/api/meetings/${spring}/cancellation`, { why: 'Snow' })).status).toBe(
    204,
  );
  expect(await server.store.course.start(spring)).toBeNull();
  await takeOut(autumn, `needs.${point}.text`, secret);
  const moved = { plannedAt: '2026-03-19T16:30', why: 'The snow is gone' };
  expect((await lead.post(`/api/meetings/${spring}/moves`, moved)).status).toBe(204);
  expect(foundIn(await whatComes(spring, 'dad'), [secret, 'Ask '])).toEqual(['Ask ']);
});
