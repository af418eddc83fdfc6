import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { createAnswerChecker } from '#http/testing/answer-checker.ts';
import { type TestBrowser, openTestBrowser } from '#http/testing/test-browser.ts';
import { type Name, type TestSchool, makeTestSchool } from '#http/testing/test-school.ts';
import { type TestServer, startTestServer, testDay } from '#http/testing/test-server.ts';

let server: TestServer;
let school: TestSchool;
let meeting: MeetingId;
let open: () => TestBrowser;

const people: readonly Name[] = ['child', 'mum', 'dad', 'therapist', 'teacher', 'senco'];

beforeAll(async () => {
  server = await startTestServer();
  const checker = await createAnswerChecker(server.url);
  open = () => openTestBrowser(server.url, checker);
});
beforeEach(async () => {
  server.clock.set(testDay);
  school = await makeTestSchool(server.app.deps);
  meeting = await school.makeMeeting({ people });
});
afterAll(() => server.stop());

const sit = async (name: Name): Promise<TestBrowser> => {
  const page = open();
  await page.join(await school.link(meeting, name));
  return page;
};
const at = (what: string) => `/api/meetings/${meeting}/${what}`;
const say = async (page: TestBrowser, person: Name, more: Record<string, unknown> = {}) =>
  page.post(at('involvement'), {
    professional: school.person('therapist'),
    person: school.person(person),
    agrees: true,
    how: 'own',
    ...more,
  });
const known = async (page: TestBrowser) =>
  ((await page.get(`/api/meetings/${meeting}`)).body as MeetingView).involvement;

describe('INVOLVE2 a parent’s agreement', () => {
  it('is theirs to give and to take back, and everybody sees whose it was, when and how', async () => {
    const [mum, therapist] = [await sit('mum'), await sit('therapist')];
    expect(await known(therapist)).toEqual([]);
    expect((await say(mum, 'mum')).status).toBe(204);
    const given = {
      professional: school.person('therapist'),
      person: school.person('mum'),
      agrees: true,
      how: 'own',
      recordedBy: school.person('mum'),
      at: new Date(testDay).toISOString(),
    };
    expect(await known(therapist)).toEqual([given]);
    server.clock.pass(60_000);
    expect((await say(mum, 'mum', { agrees: false })).status).toBe(204);
    const at = new Date(testDay + 60_000).toISOString();
    expect(await known(therapist)).toEqual([{ ...given, agrees: false, at }]);
  });

  it('is noted by staff in the room or from paper, under both names, beside the other parent’s', async () => {
    const [teacher, dad] = [await sit('teacher'), await sit('dad')];
    await say(dad, 'dad', { agrees: false });
    expect((await say(teacher, 'mum', { how: 'paper' })).status).toBe(204);
    expect(await known(dad)).toMatchObject([
      { person: school.person('dad'), agrees: false },
      { person: school.person('mum'), how: 'paper', recordedBy: school.person('teacher') },
    ]);
  });

  it('CARER2 is not asked of a parent without parental responsibility, where another has it', async () => {
    const [dad, senco] = [await sit('dad'), open()];
    expect((await say(dad, 'dad')).status).toBe(204);
    await senco.join(await school.staffLink('senco'));
    const path = `/api/pupils/${school.pupil.id}/carers/${school.person('dad')}`;
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
    for (const professional of [school.person('teacher'), crypto.randomUUID()]) {
      const answer = await say(mum, 'mum', { professional });
      expect(answer).toMatchObject({ status: 400, body: { field: 'professional' } });
    }
  });

  it('holds at the next meeting, and is the young person’s own from 16', async () => {
    await say(await sit('mum'), 'mum');
    meeting = await school.makeMeeting({ people, plannedAt: '2026-07-02T15:30' });
    expect(await known(await sit('dad'))).toMatchObject([{ person: school.person('mum') }]);
    server.clock.set(Date.parse('2034-07-03T09:00:00Z'));
    meeting = await school.makeMeeting({ people, plannedAt: '2034-07-10T15:30' });
    const [child, mum] = [await sit('child'), await sit('mum')];
    expect(await known(mum)).toEqual([]);
    expect((await say(mum, 'mum')).status).toBe(400);
    expect((await say(child, 'child')).status).toBe(204);
    expect(await known(mum)).toMatchObject([{ person: school.person('child'), agrees: true }]);
  });
});

describe('INVOLVE3 the record', () => {
  const recordOf = async (page: TestBrowser) =>
    ((await page.get(at('versions/1'))).body as { record: { involvement?: unknown } }).record;

  it('keeps what was said when it was saved, whatever is said later', async () => {
    const [mum, teacher] = [await sit('mum'), await sit('teacher')];
    await teacher.post(at('read-back'));
    await say(mum, 'mum');
    expect((await teacher.get(`/api/meetings/${meeting}`)).body).toMatchObject({
      readBack: { current: false },
    });
    meeting = await school.makeMeeting({ people, plannedAt: '2026-03-20T15:30' });
    const [lead, again] = [await sit('teacher'), await sit('mum')];
    await lead.post(at('read-back'));
    expect((await lead.post(at('finish'))).status).toBe(200);
    const kept = [{ person: school.person('mum'), agrees: true }];
    expect((await recordOf(again)).involvement).toMatchObject(kept);
    expect((await say(again, 'mum', { agrees: false })).status).toBe(204);
    expect((await recordOf(again)).involvement).toMatchObject(kept);
    expect(await known(again)).toMatchObject([{ agrees: false }]);
  });

  it('says nothing of it where no professional was invited, as records before did', async () => {
    meeting = await school.makeMeeting({ people: ['child', 'mum', 'teacher'] });
    const teacher = await sit('teacher');
    await teacher.post(at('read-back'));
    expect(await recordOf(teacher)).not.toHaveProperty('involvement');
  });
});
