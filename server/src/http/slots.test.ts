import { laneOf } from '@fourchairs/shared/document/document-name.ts';
import { addEntry } from '@fourchairs/shared/document/entries.ts';
import { addPoint } from '@fourchairs/shared/document/points.ts';
import type { ViewTopic } from '@fourchairs/shared/document/record.ts';
import { markOf } from '@fourchairs/shared/document/translated-words.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { newUuid } from '@fourchairs/shared/lib/new-uuid.ts';
import { meetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { granted as grantedShape, type PartState } from '@fourchairs/shared/protocol/http/slots.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

import { askRaw, everyRequest } from '#http/testing/every-request.ts';
import { foundIn } from '#http/testing/found-in.ts';
import { type SceneSeat, setScene } from '#http/testing/set-scene.ts';
import { openTestBrowser } from '#http/testing/test-browser.ts';
import { openTestPage } from '#http/testing/test-page.ts';
import type { Name } from '#http/testing/test-school.ts';
import { testDay } from '#http/testing/test-server.ts';
import type { VersionDetail } from '#use-cases/read-version.ts';

const scene = setScene({
  settings: { LIMIT_JOINS_PER_MINUTE: '100000' },
  once: true,
  arrange: (school) =>
    school.makeMeeting({ people: ['child', 'mum', 'teacher', 'senco', 'therapist'] }),
});
const { takeASeat: sit } = scene;

const minutes = 60_000;
const at = (what: string) => `/api/meetings/${scene.meeting}${what}`;
const slot = { from: '15:40', to: '15:55', stages: ['barriers'] } as const;
const path = () => at(`/people/${scene.school.person('therapist')}/slot`);
/** Words of the stages they are not shown. */
const hidden = ['Planted-strength', 'Planted-home', 'Planted-child', 'Planted-after'];

const viewOf = async ({ page }: SceneSeat) => z.parse(meetingView, (await page.get(at(''))).body);
const shown = async ({ page }: SceneSeat) =>
  z.parse(grantedShape, (await page.get(at('/granted'))).body);

const says = async (name: 'mum' | 'child', words: string, topic: ViewTopic = 'ideas') => {
  const lane = await (await sit(name)).open(`lane.${scene.school.person(name)}`);
  const said = {
    saidBy: scene.school.person(name),
    typedBy: scene.school.person(name),
    how: 'self',
  } as const;
  const about = { kind: 'view', topic, lang: 'en', helpedBy: null } as const;
  await lane.edit((doc) => void addEntry(doc, { ...about, ...said, words }));
  lane.close();
};

beforeAll(async () => {
  const teacher = await sit('teacher');
  const plan = await teacher.open('meeting');
  await plan.edit((doc) => {
    addPoint(doc, 'strengths', 'Planted-strength');
    addPoint(doc, 'barriers', 'Planted-barrier');
  });
  plan.close();
  await says('mum', 'Planted-home');
  await says('child', 'Planted-child');
});

it('SLOT1 is set by the lead or the SENCO, for a professional, at times there are', async () => {
  const [mum, teacher] = [await sit('mum'), await sit('teacher')];
  expect((await mum.page.put(path(), { slot })).status).toBe(403);
  for (const [wrong, field] of [
    [{ ...slot, to: '15:40' }, 'to'],
    [{ ...slot, from: '15:56' }, 'to'],
  ] as const) {
    const { status, body } = await teacher.page.put(path(), { slot: wrong });
    expect([status, body]).toEqual([400, expect.objectContaining({ field })]);
  }
  const ofMum = at(`/people/${scene.school.person('mum')}/slot`);
  expect(await teacher.page.put(ofMum, { slot })).toMatchObject({
    status: 400,
    body: { field: 'personId' },
  });
});

it('SLOT2 closes the plan and every lane but their own, on pages that are open too', async () => {
  const therapist = await sit('therapist');
  expect(therapist.documents.length).toBeGreaterThan(4);
  const plan = await therapist.open('meeting');
  const teacher = await sit('teacher');
  expect((await teacher.page.put(path(), { slot })).status).toBe(204);
  await expect.poll(() => plan.closedWith()).not.toBeNull();
  const own = scene.school.person('therapist');
  const view = await viewOf(therapist);
  expect(view.documents.map(({ name }) => name)).toEqual([`lane.${own}`, `prep.${own}`]);
  expect(view.you.slot).toEqual(slot);
  expect(view.agreements).toEqual([]);
  // Everybody else knows when they come.
  const { people } = await viewOf(teacher);
  expect(people.find(({ id }) => id === own)?.slot).toEqual({ from: '15:40', to: '15:55' });
  const again = await openTestPage(scene.server.url, therapist.page.cookie(), {
    ...must(
      therapist.documents.find(({ name }) => name === 'meeting'),
      'the plan',
    ),
  });
  expect(again.closedWith()).not.toBeNull();
  again.close();
  plan.close();
});

it('SLOT3 shows what stands in the stages they were granted, while their part is on, and nothing else', async () => {
  const therapist = await sit('therapist');
  const times: [number, PartState][] = [
    [9, 'to-come'],
    [10, 'on'],
    [24, 'on'],
    [25, 'over'],
  ];
  for (const [minute, stands] of times) {
    scene.server.clock.set(testDay + minute * minutes);
    const { part, blocks } = await shown(therapist);
    const text = JSON.stringify(blocks);
    const isRead = text.includes('Planted-barrier');
    expect([minute, part, isRead]).toEqual([minute, stands, stands === 'on']);
    for (const words of hidden) expect(text).not.toContain(words);
  }
  scene.server.clock.set(testDay + 12 * minutes);
  const mum = await sit('mum');
  expect((await mum.page.get(at('/granted'))).status).toBe(403);
});

const everythingFor = async (therapist: SceneSeat): Promise<string[]> => {
  const requests = await everyRequest(scene.server.url, {
    id: [scene.meeting, scene.school.pupil.id],
    n: ['1'],
    a: ['1'],
    b: ['1'],
    personId: [scene.school.person('mum')],
    for: [scene.school.person('mum')],
    by: [scene.school.person('therapist')],
  });
  const leaks: string[] = [];
  for (const request of requests) {
    const { bytes } = await askRaw(scene.server.url, therapist.page, request);
    for (const words of foundIn(bytes, hidden)) leaks.push(`${request.path}: ${words}`);
  }
  return leaks;
};

it('SLOT2 no byte of the rest comes to them, whatever they ask', { timeout: 60_000 }, async () => {
  expect(await everythingFor(await sit('therapist'))).toEqual([]);
});

it('SLOT4 their link, calendar and paper say their own time, and their summary comes into the meeting', async () => {
  const token = await scene.school.link(scene.meeting, 'therapist');
  const outside = openTestBrowser(scene.server.url);
  const { body } = await outside.post('/api/join/preview', { token });
  expect(body).toMatchObject({ opens: 'prepare', when: { plannedAt: '2026-03-19T15:40' } });
  const therapist = await sit('therapist');
  const file = String((await therapist.page.get(at('/calendar.ics'))).body);
  expect(file).toContain('DTSTART:20260319T154000Z');
  expect(file).toContain('DTEND:20260319T155500Z');
  expect(file).toContain('SEQUENCE:1');
  const own = scene.school.person('therapist');
  const lane = await therapist.open(`lane.${own}`);
  const about = { kind: 'view', topic: 'advice', lang: 'en', helpedBy: null } as const;
  const said = { saidBy: own, typedBy: own, how: 'self', words: 'Planted-summary' } as const;
  await lane.edit((doc) => void addEntry(doc, { ...about, ...said }));
  lane.close();
  const teacher = await sit('teacher');
  const theirs = await teacher.open(`lane.${own}`);
  expect(JSON.stringify(theirs.doc.getMap('entries').toJSON())).toContain('Planted-summary');
  theirs.close();
});

it('SLOT3 at a first meeting they are shown the concern and the decision, where last term would stand', async () => {
  const [teacher, therapist] = [await sit('teacher'), await sit('therapist')];
  const setStages = async (stages: readonly string[]) => {
    const { status } = await teacher.page.put(path(), { slot: { ...slot, stages } });
    expect(status).toBe(204);
    return JSON.stringify((await shown(therapist)).blocks);
  };
  expect(await setStages(['last-outcomes'])).toContain('Nobody has shown a concern yet.');
  expect((await viewOf(therapist)).sen.asks).toBe('start');
  await says('mum', 'Planted-worry', 'concern');
  const before = await setStages(['last-outcomes']);
  expect(before).toContain('Planted-worry');
  expect(before).toContain('Nothing is decided yet.');
  const decision = { what: 'start', day: '2026-03-19', why: 'Planted-why', instead: '' };
  expect((await teacher.page.put(at('/sen-decision'), { decision })).status).toBe(204);
  const after = await setStages(['last-outcomes']);
  expect(after).toContain('SEN Support begins');
  expect(after).toContain('Planted-why');
  expect(after).not.toContain('Last term');
  const without = await setStages(slot.stages);
  expect(foundIn(Buffer.from(without), ['Planted-worry', 'Planted-why'])).toEqual([]);
  expect((await viewOf(therapist)).sen.asks).toBe('go-on');
});

it('SLOT2 the record is not theirs, nobody waits for their answer, and their summary stands in it', async () => {
  const [teacher, therapist] = [await sit('teacher'), await sit('therapist')];
  await teacher.page.post(at('/finish'));
  const door = async (name: Name) => {
    const token = await scene.school.link(scene.meeting, name);
    return (await openTestBrowser(scene.server.url).post('/api/join/preview', { token })).body;
  };
  expect(await door('therapist')).toMatchObject({ opens: 'over', when: null });
  expect(await door('teacher')).toMatchObject({ opens: 'saved' });
  expect((await viewOf(teacher)).asked).not.toContain(scene.school.person('therapist'));
  for (const what of ['/versions/1', '/timeline', '/versions/1/record.pdf', '/versions']) {
    const { status } = await therapist.page.get(at(what));
    expect([what, status >= 400]).toEqual([what, true]);
  }
  expect(await everythingFor(therapist)).toEqual([]);
  const receipts = await teacher.page.get(at('/receipts'));
  expect(receipts.status).toBe(200);
  expect(JSON.stringify(receipts.body)).toContain(scene.school.person('mum'));
  expect(JSON.stringify(receipts.body)).not.toContain(scene.school.person('therapist'));
  const saved = await teacher.page.get(at('/versions/1'));
  expect(JSON.stringify(saved.body)).toContain('Planted-summary');
  const added = { words: 'Planted-late', press: newUuid(), lang: 'en' };
  expect((await therapist.page.post(at('/additions'), added)).status).toBe(204);
  const { body: later } = await teacher.page.get(at('/versions/1'));
  expect(JSON.stringify(later)).toContain('Planted-late');
  expect((await therapist.page.get(at('/versions/1'))).status).toBe(403);
  expect((await teacher.page.put(path(), { slot: null })).status).toBe(409);
});

describe('SLOT2 after the end they put their own late words beside the record', () => {
  const late = () => ({ words: 'Planted-later', press: newUuid(), lang: 'en' });
  const added = async (): Promise<readonly { readonly words: string }[]> => {
    const { page } = await sit('teacher');
    return ((await page.get(at('/versions/1'))).body as VersionDetail).additions;
  };
  beforeAll(async () => {
    const { page } = await sit('mum');
    const words = { ...late(), words: 'Planted-after' };
    await page.post(at('/additions'), words);
  });

  it('and nobody else’s, on no paper, nor in another language', async () => {
    const { page } = await sit('therapist');
    const before = await added();
    const mum = scene.school.person('mum');
    const paper = { day: '2026-03-19', known: 0 };
    const place = before.findIndex(({ words }) => words === 'Planted-after') + 1;
    expect(place).toBeGreaterThan(0);
    const of = { kind: 'addition', place };
    const english = { of, words: 'Planted-english', by: mum, madeOf: markOf(''), replaces: null };
    const tried = [
      await page.post(at('/additions'), { ...late(), saidBy: mum, how: 'scribed' }),
      await page.post(at('/additions'), { ...late(), saidBy: mum, how: 'paper', paper }),
      await page.post(at('/additions'), { ...late(), how: 'paper', paper }),
      await page.post(at('/translations'), english),
    ];
    expect(tried.map(({ status }) => status)).toEqual([403, 403, 400, 403]);
    expect(foundIn(Buffer.from(JSON.stringify(tried)), hidden)).toEqual([]);
    expect(await added()).toEqual(before);
  });

  it('and open no document but their own, with nothing of what was added since', async () => {
    const therapist = await sit('therapist');
    const own = must(therapist.documents[0], 'their lane');
    for (const name of ['meeting', laneOf(scene.school.person('mum'))] as const) {
      const path = own.path.replace(own.name, name);
      const other = await openTestPage(scene.server.url, therapist.page.cookie(), {
        ...own,
        name,
        path,
      });
      expect([path === own.path, other.closedWith()]).toEqual([false, 4403]);
      expect(foundIn(Buffer.concat(other.received), hidden)).toEqual([]);
      other.close();
    }
    expect(await everythingFor(therapist)).toEqual([]);
  });

  it('and beside no other record of the pupil, their own or not', async () => {
    const therapist = await sit('therapist');
    const here = scene.meeting;
    for (const people of [
      ['mum', 'teacher', 'therapist'],
      ['mum', 'teacher'],
    ] as const) {
      const other = await scene.school.makeMeeting({ people, plannedAt: '2026-03-19T16:30' });
      scene.goTo(other);
      const teacher = await sit('teacher');
      expect((await teacher.page.post(at('/finish'))).status).toBe(200);
      const { status } = await therapist.page.post(at('/additions'), late());
      expect(status).toBeGreaterThanOrEqual(401);
      expect(await added()).toEqual([]);
    }
    scene.goTo(here);
  });

  it('for two weeks, and not once the school has closed their link', async () => {
    const [therapist, senco, whole] = [await sit('therapist'), scene.open(), await sit('mum')];
    await senco.join(await scene.school.staffLink('senco'));
    const add = async ({ page }: SceneSeat) => (await page.post(at('/additions'), late())).status;
    const day = 24 * 60 * minutes;
    scene.server.clock.set(testDay + 13 * day);
    expect(await add(therapist)).toBe(204);
    scene.server.clock.set(testDay + 15 * day);
    const before = await added();
    expect(await add(await sit('therapist'))).toBe(403);
    expect(await added()).toEqual(before);
    expect(await add(whole)).toBe(204);
    scene.server.clock.set(testDay + 13 * day);
    const links = at(`/links/${scene.school.person('therapist')}`);
    expect((await senco.delete(links)).status).toBe(204);
    expect(await add(therapist)).toBe(401);
  });
});
