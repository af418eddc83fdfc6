import type { MeetingRecord } from '@fourchairs/shared/document/record.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import type { PupilDetail } from '@fourchairs/shared/protocol/http/pupils.ts';
import { describe, expect, it } from 'vitest';

import { setScene } from '#http/testing/set-scene.ts';
import type { TestBrowser } from '#http/testing/test-browser.ts';
import type { Name } from '#http/testing/test-school.ts';

const scene = setScene({
  arrange: async (school) => {
    // The earlier one makes the other a review.
    await school.makeMeeting({ plannedAt: '2025-09-18T15:30' });
    return school.makeMeeting();
  },
});
const { sit } = scene;

const at = (what: string) => `/api/meetings/${scene.meeting}/${what}`;
const answer = (page: TestBrowser, name: Name, more: object = {}) =>
  page.post(at('agreements'), {
    version: 1,
    answer: 'agrees',
    words: '',
    about: null,
    saidBy: scene.school.person(name),
    how: 'self',
    lang: 'en',
    ...more,
  });
const readBack = (page: TestBrowser) => page.post(at('read-back'));
const finish = async (page: TestBrowser) => (await page.post(at('finish'))).body;

describe('CARER1 parental responsibility', () => {
  const note = async (person: Name, responsibility: string, by: Name = 'senco') => {
    const page = scene.open();
    await page.join(await scene.school.staffLink(by));
    const path = `/api/pupils/${scene.school.pupil.id}/carers/${scene.school.person(person)}`;
    const carer = { relation: ' Stepfather ', responsibility, language: 'Welsh', reach: 'By text' };
    const { status } = await page.put(path, carer);
    const { body } = await page.get(`/api/pupils/${scene.school.pupil.id}`);
    return { status, people: (body as PupilDetail).people };
  };
  const viewOf = async (page: TestBrowser) =>
    (await page.get(`/api/meetings/${scene.meeting}`)).body as MeetingView;

  it('is noted by staff who make meetings, of a parent, and read by nobody else', async () => {
    const { status, people } = await note('dad', 'no', 'teacher');
    expect(status).toBe(204);
    const carerOf = (name: Name) =>
      people.find(({ id }) => id === scene.school.person(name))?.carer;
    expect(carerOf('dad')).toEqual({
      relation: 'Stepfather',
      responsibility: 'no',
      language: 'Welsh',
      reach: 'By text',
    });
    expect(carerOf('mum')?.responsibility).toBe('not-known');
    expect([carerOf('teacher'), carerOf('child'), carerOf('interpreter')]).toEqual(
      Array.from({ length: 3 }),
    );
    expect((await note('interpreter', 'yes')).status).toBe(404);
    expect((await note('teacher', 'yes')).status).toBe(404);
    expect((await note('mum', 'maybe')).status).toBe(400);
    const mum = await sit('mum');
    const path = `/api/pupils/${scene.school.pupil.id}/carers/${scene.school.person('dad')}`;
    const carer = { relation: '', responsibility: 'yes', language: '', reach: '' };
    expect((await mum.put(path, carer)).status).toBe(403);
    expect(JSON.stringify(await viewOf(mum))).not.toMatch(/Stepfather|Welsh|By text/);
  });

  it('a step-parent without it is not waited for, may answer all the same, and the record says who has it', async () => {
    await note('mum', 'yes');
    await note('dad', 'no');
    const [mum, dad, teacher] = [await sit('mum'), await sit('dad'), await sit('teacher')];
    const waitedFor = (await viewOf(mum)).asked;
    expect(waitedFor).toContain(scene.school.person('mum'));
    expect(waitedFor).not.toContain(scene.school.person('dad'));
    await readBack(teacher);
    for (const name of ['mum', 'teacher', 'senco'] as const) await answer(await sit(name), name);
    expect(await finish(teacher)).toMatchObject({ title: 'Spring review, agreed' });
    const { body } = await mum.get(`/api/meetings/${scene.meeting}/versions/1`);
    const { record, asked } = body as { record: MeetingRecord; asked: string[] };
    expect(asked).not.toContain(scene.school.person('dad'));
    const held = record.people.filter(({ hasResponsibility }) => hasResponsibility === true);
    expect(held.map(({ id }) => id)).toEqual([scene.school.person('mum')]);
    const differs = { answer: 'differs', words: 'Too soon.' };
    expect((await answer(dad, 'dad', differs)).status).toBe(204);
    expect((await viewOf(dad)).recordState).toBe('differs');
  });

  it('is that known on the day a record was finished', async () => {
    const teacher = await sit('teacher');
    await readBack(teacher);
    for (const name of ['mum', 'teacher', 'senco'] as const) await answer(await sit(name), name);
    expect(await finish(teacher)).toMatchObject({ title: 'Spring review' });
    scene.server.clock.pass(1);
    await note('dad', 'no');
    expect((await viewOf(teacher)).recordState).toBe('shared');
    expect((await viewOf(teacher)).asked).toContain(scene.school.person('dad'));
  });

  it('where no parent of a meeting has it, whoever has care of the child is asked', async () => {
    await note('mum', 'no');
    await note('dad', 'no');
    const { asked } = await viewOf(await sit('mum'));
    expect(asked).toEqual(
      expect.arrayContaining([scene.school.person('mum'), scene.school.person('dad')] as const),
    );
  });
});
