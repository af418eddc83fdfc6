import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import type { PupilDetail, PupilSummary } from '@fourchairs/shared/protocol/http/pupils.ts';
import { describe, expect, it } from 'vitest';

import { setScene } from '#http/testing/set-scene.ts';
import type { TestBrowser } from '#http/testing/test-browser.ts';
import type { Name } from '#http/testing/test-school.ts';

const scene = setScene();
const { sit } = scene;

const at = (what: string) => `/api/meetings/${scene.meeting}/${what}`;
const seen = async (page: TestBrowser) =>
  ((await page.get(`/api/meetings/${scene.meeting}`)).body as MeetingView).sen;
const recordOf = async (page: TestBrowser, n = 1) =>
  ((await page.get(at(`versions/${n}`))).body as { record: { sen?: unknown } }).record;

const letter = { how: 'letter', day: '2026-03-10', by: 'Mr Planted-Head' } as const;
const tell = (page: TestBrowser, people: readonly Name[], told: object | null = letter) =>
  page.post(at('told'), { people: people.map(scene.school.person), told });

describe('TOLD2 the family was formally told', () => {
  it('is noted of several at once, of each anew, taken back, and holds at the next meeting', async () => {
    const [teacher, mum] = [await sit('teacher'), await sit('mum')];
    expect((await seen(mum)).told).toEqual([]);
    expect((await tell(teacher, ['mum', 'dad'])).status).toBe(204);
    const line = { ...letter, notedBy: 'Miss Planted-Teacher' };
    const mums = { ...line, person: scene.school.person('mum') };
    const dads = { ...line, person: scene.school.person('dad') };
    expect((await seen(mum)).told).toEqual([mums, dads]);
    const phone = { how: 'phone', day: '2026-03-11', by: ' Mrs Planted-Senco ' } as const;
    expect((await tell(teacher, ['dad'], phone)).status).toBe(204);
    expect((await tell(teacher, ['mum'], null)).status).toBe(204);
    const again = { ...dads, ...phone, by: 'Mrs Planted-Senco' };
    expect((await seen(mum)).told).toEqual([again]);
    scene.goTo(await scene.school.makeMeeting({ plannedAt: '2026-07-02T15:30' }));
    expect((await seen(await sit('mum'))).told).toEqual([again]);
    scene.goTo(
      await scene.school.makeMeeting({
        plannedAt: '2026-07-03T15:30',
        people: ['child', 'mum', 'teacher'],
      }),
    );
    expect((await seen(await sit('mum'))).told).toEqual([]);
  });

  it.each([
    ['by a parent', 'mum', ['mum'], letter, 403],
    ['of a child under 16', 'teacher', ['child'], letter, 400],
    ['of staff', 'teacher', ['senco'], letter, 400],
    ['of a day to come', 'teacher', ['mum'], { ...letter, day: '2027-01-01' }, 400],
    ['of a day that is none', 'teacher', ['mum'], { ...letter, day: '2026-02-30' }, 400],
    ['without who told them', 'teacher', ['mum'], { ...letter, by: '  ' }, 400],
  ] as const)('is not noted %s', async (_, who, people, told, refused) => {
    expect((await tell(await sit(who), people, told)).status).toBe(refused);
    expect((await seen(await sit('dad'))).told).toEqual([]);
  });

  it('is the young person’s from 16', async () => {
    scene.server.clock.set(Date.parse('2034-07-03T09:00:00Z'));
    scene.goTo(await scene.school.makeMeeting({ plannedAt: '2034-07-10T15:30' }));
    const teacher = await sit('teacher');
    expect((await tell(teacher, ['child'])).status).toBe(204);
    expect((await seen(teacher)).told).toMatchObject([{ person: scene.school.person('child') }]);
  });
});

describe('TOLD3 the record', () => {
  it('keeps it as it stood when it was saved, and is read back again when it was noted since', async () => {
    const teacher = await sit('teacher');
    await teacher.post(at('read-back'));
    expect(await recordOf(teacher)).not.toHaveProperty('sen');
    await tell(teacher, ['mum']);
    expect((await teacher.get(`/api/meetings/${scene.meeting}`)).body).toMatchObject({
      readBack: { current: false },
    });
    await teacher.post(at('read-back'));
    expect((await teacher.post(at('finish'))).status).toBe(200);
    const kept = {
      told: [{ person: scene.school.person('mum'), how: 'letter', day: '2026-03-10' }],
    };
    expect((await recordOf(teacher, 2)).sen).toMatchObject(kept);
    expect((await tell(teacher, ['mum', 'dad'], null)).status).toBe(204);
    expect((await recordOf(teacher, 2)).sen).toMatchObject(kept);
    expect((await seen(teacher)).told).toEqual([]);
  });
});

const first = { asks: 'start', decision: null, before: null };
const start = {
  what: 'start',
  day: '2026-03-10',
  why: ' Words come slowly ',
  instead: '',
} as const;
const decide = (page: TestBrowser, decision: object | null = start) =>
  page.put(at('sen-decision'), { decision });
const listed = async () => {
  const page = scene.open();
  await page.join(await scene.school.staffLink('senco'));
  const list = (await page.get('/api/pupils')).body as PupilSummary[];
  return list.find(({ id }) => id === scene.school.pupil.id);
};
const save = async (page: TestBrowser) => {
  await page.post(at('read-back'));
  expect((await page.post(at('finish'))).status).toBe(200);
};

describe('SEN4 whether SEN Support begins', () => {
  it('is decided by the lead with day and reason, read by everybody, changed, and taken back', async () => {
    const [teacher, mum] = [await sit('teacher'), await sit('mum')];
    expect(await seen(mum)).toMatchObject(first);
    expect((await decide(teacher)).status).toBe(204);
    const decision = { ...start, why: 'Words come slowly', by: 'Miss Planted-Teacher' };
    expect((await seen(mum)).decision).toEqual(decision);
    expect((await listed())?.sen).toEqual({ what: 'start', day: '2026-03-10' });
    const not = { ...start, what: 'not-now', instead: 'A reading corner, and we look in June' };
    expect((await decide(teacher, not)).status).toBe(204);
    expect((await seen(mum)).decision).toMatchObject({ what: 'not-now', instead: not.instead });
    expect((await decide(teacher, null)).status).toBe(204);
    expect(await seen(mum)).toMatchObject(first);
    expect((await listed())?.sen).toBeNull();
  });

  it.each([
    ['by a parent', 'mum', start, 403, undefined],
    ['without a reason', 'teacher', { ...start, why: ' ' }, 400, 'why'],
    [
      '“not now” without what there is instead',
      'senco',
      { ...start, what: 'not-now' },
      400,
      'instead',
    ],
    ['for a day to come', 'senco', { ...start, day: '2027-01-01' }, 400, 'day'],
    ['as what a first meeting does not decide', 'senco', { ...start, what: 'end' }, 400, 'what'],
  ] as const)('is not decided %s', async (_, who, decision, status, field) => {
    const answer = await decide(await sit(who), decision);
    expect([answer.status, (answer.body as { field?: string }).field]).toEqual([status, field]);
    expect(await seen(await sit('dad'))).toMatchObject(first);
  });

  it('stands in the record with the reason, and no more after that is said there', async () => {
    const teacher = await sit('teacher');
    await decide(teacher);
    await save(teacher);
    expect((await recordOf(teacher)).sen).toEqual({
      decision: { ...start, why: 'Words come slowly', by: 'Miss Planted-Teacher' },
    });
    expect((await decide(teacher, null)).status).toBe(409);
  });
});

describe('SEN5 a review', () => {
  const review = async (plannedAt: string): Promise<TestBrowser> => {
    scene.goTo(await scene.school.makeMeeting({ plannedAt }));
    return sit('teacher');
  };
  const end = { ...start, what: 'end', why: 'She reached them all' } as const;

  it('asks whether it goes on, ends it with a reason, and nothing is due then', async () => {
    const one = await sit('teacher');
    await decide(one);
    await save(one);
    const two = await review('2026-07-02T15:30');
    expect(await seen(two)).toMatchObject({
      asks: 'go-on',
      decision: null,
      before: { what: 'start', day: '2026-03-10' },
    });
    expect((await decide(two, start)).status).toBe(400);
    expect((await decide(two, end)).status).toBe(204);
    await save(two);
    expect(await listed()).toMatchObject({
      nextReviewDue: null,
      sen: { what: 'end', day: '2026-03-10' },
    });
  });

  it('TOLD7 tells the family that it ends, and names no kind of plan, until it begins again', async () => {
    const plan = 'support-plan';
    const nowhere = { informationReport: '', localOffer: '', sendiass: '' };
    const senco = scene.open();
    await senco.join(await scene.school.staffLink('senco'));
    const set = { plan, ...nowhere, holdDays: 5 };
    expect((await senco.put('/api/school/settings', set)).status).toBe(204);
    const one = await sit('teacher');
    await decide(one);
    await tell(one, ['mum']);
    const mums = { person: scene.school.person('mum'), notedBy: 'Miss Planted-Teacher' };
    expect(await seen(one)).toMatchObject({ plan, told: [{ ...mums, ...letter }] });
    await save(one);
    const first = scene.meeting;

    const two = await review('2026-07-02T15:30');
    expect((await seen(two)).told).toEqual([{ ...mums, ...letter }]);
    await decide(two, end);
    expect(await seen(two)).toMatchObject({ plan: null, told: [] });
    const phone = { how: 'phone', day: '2026-03-11', by: 'Mrs Planted-Senco' } as const;
    await tell(two, ['mum', 'dad'], phone);
    await tell(two, ['dad'], null);
    await decide(two, { ...end, why: 'She reached them all, and more' });
    const ended = [{ ...mums, ...phone, about: 'end' }];
    expect(await seen(two)).toMatchObject({ plan: null, told: ended });
    await save(two);
    const record = (await recordOf(two)).sen;
    expect(record).toMatchObject({ told: ended, decision: { what: 'end' } });
    expect(record).not.toHaveProperty('plan');

    const three = await review('2026-11-12T15:30');
    expect(await seen(three)).toMatchObject({ asks: 'start', plan: null, told: ended });
    await decide(three);
    expect(await seen(three)).toMatchObject({ plan, told: [] });
    scene.goTo(first);
    expect((await seen(await sit('mum'))).told).toEqual([{ ...mums, ...letter }]);
  });

  it('asks whether it begins again of who comes back', async () => {
    const one = await sit('teacher');
    await decide(one);
    await save(one);
    const two = await review('2026-07-02T15:30');
    await decide(two, end);
    await save(two);
    const three = await review('2026-11-12T15:30');
    expect(await seen(three)).toMatchObject({ asks: 'start', before: { what: 'end' } });
    const page = scene.open();
    await page.join(await scene.school.staffLink('senco'));
    const { meetings } = (await page.get(`/api/pupils/${scene.school.pupil.id}`))
      .body as PupilDetail;
    expect(meetings.map(({ isFirst = false }) => isFirst)).toEqual([true, false, true]);
    expect((await decide(three)).status).toBe(204);
    expect((await listed())?.sen).toMatchObject({ what: 'start' });
  });

  it('does not ask it of a pupil who was reviewed before there were decisions', async () => {
    await save(await sit('teacher'));
    expect(await seen(await review('2026-07-02T15:30'))).toMatchObject({ asks: 'go-on' });
  });

  it('counts nothing that a cancelled meeting decided', async () => {
    const one = await sit('teacher');
    await decide(one);
    expect((await one.post(at('cancellation'), { why: 'Illness' })).status).toBe(204);
    expect((await listed())?.sen).toBeNull();
    expect(await seen(await review('2026-07-02T15:30'))).toMatchObject({ asks: 'start' });
  });
});

describe('TURN2 what the school says for all', () => {
  const said = {
    plan: 'agreement',
    informationReport: 'https://planted.example/send',
    localOffer: '',
    sendiass: ' https://sendiass.example ',
    holdDays: 5,
  } as const;
  const kept = { ...said, sendiass: 'https://sendiass.example' };
  const atSchool = async (name: Name) => {
    const page = scene.open();
    await page.join(await scene.school.staffLink(name));
    return page;
  };
  const path = '/api/school/settings';

  it('is set by the SENCO, read in the meeting and kept in its record', async () => {
    const [senco, lead] = [await atSchool('senco'), await sit('teacher')];
    expect((await senco.get(path)).body).toMatchObject({ plan: null, sendiass: '' });
    await lead.post(at('read-back'));
    expect((await senco.put(path, said)).status).toBe(204);
    expect((await senco.get(path)).body).toEqual(kept);
    const { plan, informationReport, localOffer, sendiass } = kept;
    const turnTo = { informationReport, localOffer, sendiass };
    expect(await seen(await sit('mum'))).toMatchObject({ plan, turnTo });
    await lead.post(at('read-back'));
    await lead.post(at('finish'));
    await senco.put(path, { ...said, sendiass: '' });
    expect((await recordOf(lead, 2)).sen).toEqual({ plan, turnTo });
  });

  it('is said anew for one pupil', async () => {
    const [senco, mum] = [await atSchool('senco'), await sit('mum')];
    await senco.put(path, said);
    const own = `/api/pupils/${scene.school.pupil.id}/plan-type`;
    expect((await senco.put(own, { plan: 'more-support' })).status).toBe(204);
    expect((await seen(mum)).plan).toBe('more-support');
    expect((await senco.get(`/api/pupils/${scene.school.pupil.id}`)).body).toMatchObject({
      planType: 'more-support',
    });
    expect((await senco.put(own, { plan: null })).status).toBe(204);
    expect((await seen(mum)).plan).toBe('agreement');
  });

  it.each(['http://planted.example', 'javascript:alert(1)', 'https://a:b@planted.example'])(
    'is no link such as %s',
    async (sendiass) => {
      const senco = await atSchool('senco');
      const answer = await senco.put(path, { ...said, sendiass });
      expect(answer).toMatchObject({ status: 400, body: { field: 'sendiass' } });
      expect((await senco.get(path)).body).toMatchObject({ plan: null, sendiass: '' });
    },
  );

  it('is set by nobody but the SENCO', async () => {
    expect((await (await atSchool('teacher')).put(path, said)).status).toBe(403);
    expect((await (await sit('senco')).put(path, said)).status).toBeGreaterThanOrEqual(400);
  });
});
