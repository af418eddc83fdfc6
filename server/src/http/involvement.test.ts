import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { describe, expect, it } from 'vitest';

import { setScene } from '#http/testing/set-scene.ts';
import type { TestBrowser } from '#http/testing/test-browser.ts';
import type { Name } from '#http/testing/test-school.ts';
import { testDay } from '#http/testing/test-server.ts';

const scene = setScene({ arrange: (school) => school.makeMeeting({ people }) });
const { sit } = scene;

const people: readonly Name[] = ['child', 'mum', 'dad', 'therapist', 'teacher', 'senco'];

const at = (what: string) => `/api/meetings/${scene.meeting}/${what}`;
const say = async (page: TestBrowser, person: Name, more: Record<string, unknown> = {}) =>
  page.post(at('involvement'), {
    professional: scene.school.person('therapist'),
    person: scene.school.person(person),
    agrees: true,
    how: 'own',
    ...more,
  });
const known = async (page: TestBrowser) =>
  ((await page.get(`/api/meetings/${scene.meeting}`)).body as MeetingView).involvement;

describe('INVOLVE2 a parent’s agreement', () => {
  it('is theirs to give and to take back, and everybody sees whose it was, when and how', async () => {
    const [mum, therapist] = [await sit('mum'), await sit('therapist')];
    expect(await known(therapist)).toEqual([]);
    expect((await say(mum, 'mum')).status).toBe(204);
    const given = {
      professional: scene.school.person('therapist'),
      person: scene.school.person('mum'),
      agrees: true,
      how: 'own',
      recordedBy: scene.school.person('mum'),
      at: new Date(testDay).toISOString(),
    };
    expect(await known(therapist)).toEqual([given]);
    scene.server.clock.pass(60_000);
    expect((await say(mum, 'mum', { agrees: false })).status).toBe(204);
    const at = new Date(testDay + 60_000).toISOString();
    expect(await known(therapist)).toEqual([{ ...given, agrees: false, at }]);
  });

  it('is noted by staff in the room or from paper, under both names, beside the other parent’s', async () => {
    const [teacher, dad] = [await sit('teacher'), await sit('dad')];
    await say(dad, 'dad', { agrees: false });
    expect((await say(teacher, 'mum', { how: 'paper' })).status).toBe(204);
    expect(await known(dad)).toMatchObject([
      { person: scene.school.person('dad'), agrees: false },
      {
        person: scene.school.person('mum'),
        how: 'paper',
        recordedBy: scene.school.person('teacher'),
      },
    ]);
  });

  it('CARER2 is not asked of a parent without parental responsibility, where another has it', async () => {
    const [dad, senco] = [await sit('dad'), scene.open()];
    expect((await say(dad, 'dad')).status).toBe(204);
    await senco.join(await scene.school.staffLink('senco'));
    const path = `/api/pupils/${scene.school.pupil.id}/carers/${scene.school.person('dad')}`;
    const carer = { relation: 'Stepfather', responsibility: 'no', language: '', reach: '' };
    expect((await senco.put(path, carer)).status).toBe(204);
    expect(await known(dad)).toEqual([]);
    expect((await say(dad, 'dad')).status).toBe(400);
    expect((await say(await sit('mum'), 'mum')).status).toBe(204);
  });

  it.each([
    ['a parent for the other', 'mum', 'dad', {}, 403],
    ['staff as if it were the parent’s device', 'teacher', 'mum', {}, 403],
    ['the professional', 'therapist', 'therapist', {}, 403],
    ['a child under 16', 'child', 'child', {}, 400],
    ['staff for a child under 16', 'teacher', 'child', { how: 'room' }, 400],
    ['staff for the professional', 'teacher', 'therapist', { how: 'room' }, 400],
  ] as const)('is not given by %s', async (_, who, person, more, refused) => {
    expect((await say(await sit(who), person, more)).status).toBe(refused);
    expect(await known(await sit('mum'))).toEqual([]);
  });

  it('is about a professional who is invited, and about nobody else', async () => {
    const mum = await sit('mum');
    for (const professional of [scene.school.person('teacher'), crypto.randomUUID()]) {
      const answer = await say(mum, 'mum', { professional });
      expect(answer).toMatchObject({ status: 400, body: { field: 'professional' } });
    }
  });

  it('holds at the next meeting, and is the young person’s own from 16', async () => {
    await say(await sit('mum'), 'mum');
    scene.goTo(await scene.school.makeMeeting({ people, plannedAt: '2026-07-02T15:30' }));
    expect(await known(await sit('dad'))).toMatchObject([{ person: scene.school.person('mum') }]);
    scene.server.clock.set(Date.parse('2034-07-03T09:00:00Z'));
    scene.goTo(await scene.school.makeMeeting({ people, plannedAt: '2034-07-10T15:30' }));
    const [child, mum] = [await sit('child'), await sit('mum')];
    expect(await known(mum)).toEqual([]);
    expect((await say(mum, 'mum')).status).toBe(400);
    expect((await say(child, 'child')).status).toBe(204);
    expect(await known(mum)).toMatchObject([
      { person: scene.school.person('child'), agrees: true },
    ]);
  });
});

describe('INVOLVE3 the record', () => {
  const recordOf = async (page: TestBrowser) =>
    ((await page.get(at('versions/1'))).body as { record: { involvement?: unknown } }).record;

  it('keeps what was said when it was saved, whatever is said later', async () => {
    const [mum, teacher] = [await sit('mum'), await sit('teacher')];
    await teacher.post(at('read-back'));
    await say(mum, 'mum');
    expect((await teacher.get(`/api/meetings/${scene.meeting}`)).body).toMatchObject({
      readBack: { current: false },
    });
    scene.goTo(await scene.school.makeMeeting({ people, plannedAt: '2026-03-20T15:30' }));
    const [lead, again] = [await sit('teacher'), await sit('mum')];
    await lead.post(at('read-back'));
    expect((await lead.post(at('finish'))).status).toBe(200);
    const kept = [{ person: scene.school.person('mum'), agrees: true }];
    expect((await recordOf(again)).involvement).toMatchObject(kept);
    expect((await say(again, 'mum', { agrees: false })).status).toBe(204);
    expect((await recordOf(again)).involvement).toMatchObject(kept);
    expect(await known(again)).toMatchObject([{ agrees: false }]);
  });

  it('says nothing of it where no professional was invited, as records before did', async () => {
    scene.goTo(await scene.school.makeMeeting({ people: ['child', 'mum', 'teacher'] }));
    const teacher = await sit('teacher');
    await teacher.post(at('read-back'));
    expect(await recordOf(teacher)).not.toHaveProperty('involvement');
  });
});
