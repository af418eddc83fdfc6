import { addPoint } from '@fourchairs/shared/document/points.ts';
import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { meetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import * as z from 'zod/mini';

import { type TestBrowser, openTestBrowser } from '#http/testing/test-browser.ts';
import { openTestPage } from '#http/testing/test-page.ts';
import { type Name, type TestSchool, makeTestSchool } from '#http/testing/test-school.ts';
import { type TestServer, startTestServer } from '#http/testing/test-server.ts';

let server: TestServer;
let school: TestSchool;
let meeting: MeetingId;

beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  school = await makeTestSchool(server.app.deps);
  meeting = await school.makeMeeting();
});
afterAll(() => server.stop());

const sit = async (name: Name, of = meeting): Promise<TestBrowser> => {
  const page = openTestBrowser(server.url);
  await page.join(await school.link(of, name));
  return page;
};
const staff = async (name: Name): Promise<TestBrowser> => {
  const page = openTestBrowser(server.url);
  await page.join(await school.staffLink(name));
  return page;
};
const at = (what: string) => `/api/meetings/${meeting}/${what}`;
const viewOf = async (page: TestBrowser, of = meeting) =>
  z.parse(meetingView, (await page.get(`/api/meetings/${of}`)).body);

describe('a meeting to which nobody came', () => {
  const rung = { day: '2026-03-18', how: 'phone', words: 'No answer' };

  it('keeps how the family was tried: the day, how, and by whom', async () => {
    const [mum, teacher, senco] = await Promise.all([sit('mum'), sit('teacher'), staff('senco')]);
    expect((await mum.post(at('attempts'), rung)).status).toBe(403);
    expect((await teacher.post(at('attempts'), rung)).status).toBe(204);
    const waited = { day: '2026-03-17', how: 'waited', words: '' };
    expect((await senco.post(at('attempts'), waited)).status).toBe(204);
    expect((await viewOf(teacher)).attempts).toEqual([
      { ...waited, byName: 'Mrs Planted-Senco' },
      { ...rung, byName: 'Miss Planted-Teacher' },
    ]);
    // Until the record says it, it is the school’s own business.
    expect((await viewOf(mum)).attempts).toEqual([]);
    for (const day of ['2026-03-20', '2026-02-30']) {
      expect(await teacher.post(at('attempts'), { ...rung, day })).toMatchObject({
        status: 400,
        body: { field: 'day' },
      });
    }
  });

  it('is held without the family by its lead alone, and the record says so to everybody', async () => {
    const [mum, teacher, senco] = await Promise.all([sit('mum'), sit('teacher'), sit('senco')]);
    await teacher.post(at('attempts'), rung);
    const why = 'They asked us to go on';
    expect((await senco.put(at('without-family'), { why })).status).toBe(403);
    expect((await teacher.put(at('without-family'), { why: ' ' })).status).toBe(400);
    await teacher.put(at('without-family'), { why: 'First' });
    await teacher.put(at('without-family'), { why: null });
    expect((await viewOf(teacher)).withoutFamily).toBeNull();
    await teacher.post(at('read-back'));
    expect((await viewOf(teacher)).readBack?.current).toBe(true);
    await teacher.put(at('without-family'), { why });
    // It is part of what is read back.
    expect((await viewOf(teacher)).readBack?.current).toBe(false);
    await teacher.post(at('finish'));
    const saved = await mum.get(at('versions/2'));
    expect(saved.body).toMatchObject({
      record: {
        attempts: [{ ...rung, byName: 'Miss Planted-Teacher' }],
        withoutFamily: { why, byName: 'Miss Planted-Teacher' },
      },
    });
  });

  it('says of nobody that they were not there, unless the lead noted it: they may have come late', async () => {
    const [teacher, mum] = await Promise.all([sit('teacher'), sit('mum')]);
    const wrote = { how: 'in-writing', from: null, to: null };
    await teacher.put(at(`attendance/${school.person('mum')}`), wrote);
    await teacher.put(at('without-family'), { why: 'They asked us to' });
    await teacher.post(at('finish'));
    const { record } = (await mum.get(at('versions/1'))).body as {
      record: { attendance: { personId: string }[] };
    };
    expect(record.attendance).toEqual([{ personId: school.person('mum'), ...wrote }]);
  });

  describe('CHILD1 how they were tried and why it was held', () => {
    const tried = { ...rung, day: '2026-03-17', words: 'Planted-phone was off' };
    const why = 'Planted-why it was held';
    /** Everything that reads the record, as `name` receives it. */
    const received = async (name: Name): Promise<string> => {
      const page = await sit(name);
      const all = [
        '',
        '/missed',
        '/versions/1',
        '/versions/1/compare/1',
        '/versions/1/record.json',
      ];
      const answers: string[] = [];
      for (const path of all) {
        const { body } = await page.get(`/api/meetings/${meeting}${path}`);
        answers.push(typeof body === 'string' ? body : JSON.stringify(body));
      }
      return answers.join('\n');
    };
    const arrange = async (): Promise<TestBrowser> => {
      const teacher = await sit('teacher');
      expect((await teacher.post(at('attempts'), tried)).status).toBe(204);
      await teacher.put(at('without-family'), { why });
      expect((await teacher.post(at('read-back'))).status).toBe(200);
      return teacher;
    };

    it('reaches a child nowhere, in the meeting or after it', async () => {
      const teacher = await arrange();
      expect(await received('child')).not.toContain('Planted-phone');
      expect(await received('child')).not.toContain('Planted-why');
      await teacher.post(at('finish'));
      for (const planted of [tried.words, why]) {
        expect((await received('mum')).split(planted)).toHaveLength(5);
        expect(await received('child')).not.toContain(planted);
      }
      // What else is in the record is theirs as before.
      expect(await received('child')).toContain('"schema"');
    });

    it('is for a young person who agrees for themselves as for everybody', async () => {
      const now = server.clock.now();
      onTestFinished(() => server.clock.set(now));
      server.clock.set(Date.parse('2034-10-02T08:00:00Z'));
      meeting = await school.makeMeeting({ plannedAt: '2034-10-02T15:30' });
      await (await arrange()).post(at('finish'));
      for (const planted of [tried.words, why]) expect(await received('child')).toContain(planted);
    });
  });

  it('leaves no trace in the record of a meeting to which everybody came', async () => {
    const teacher = await sit('teacher');
    await teacher.post(at('finish'));
    const { record } = (await teacher.get(at('versions/1'))).body as { record: object };
    expect(Object.keys(record)).not.toContain('attempts');
    expect(Object.keys(record)).not.toContain('withoutFamily');
  });
});

describe('a child who goes before the end', () => {
  const attendance = async () =>
    (await server.store.meetings.attendance(meeting)).find(
      ({ person }) => person === school.person('child'),
    );

  it('taps once: every screen of theirs is closed, their words stay, and the link opens it again', async () => {
    const [child, tablet, teacher] = await Promise.all([
      sit('child'),
      sit('child'),
      sit('teacher'),
    ]);
    const how = { how: 'room', from: '15:30', to: null };
    await teacher.put(at(`attendance/${school.person('child')}`), how);
    const personId = school.person('child');
    expect((await child.post(at('departures'), { personId })).status).toBe(204);
    for (const page of [child, tablet]) {
      expect((await page.get(`/api/meetings/${meeting}`)).status).toBe(401);
    }
    expect(await attendance()).toMatchObject({ how: 'room', from: '15:30', to: '15:30' });
    expect((await viewOf(await sit('child'))).state).toBe('live');
  });

  it('is let go by the lead, and by nobody else; nobody else is sent out so', async () => {
    const [child, mum, teacher] = await Promise.all([sit('child'), sit('mum'), sit('teacher')]);
    const gone = { personId: school.person('child') };
    expect((await mum.post(at('departures'), gone)).status).toBe(403);
    const out = { personId: school.person('mum') };
    expect((await child.post(at('departures'), out)).status).toBe(403);
    expect((await teacher.post(at('departures'), out)).status).toBe(400);
    expect((await teacher.post(at('departures'), gone)).status).toBe(204);
    expect((await child.get(`/api/meetings/${meeting}`)).status).toBe(401);
    expect(await attendance()).toBeUndefined();
  });
});

describe('a lead who left the school', () => {
  it('leads nothing any more: the SENCO does, also where they were not on the list', async () => {
    const alone = await school.makeMeeting({ people: ['child', 'mum', 'teacher'] });
    const [teacher, senco, mum] = await Promise.all([sit('teacher'), staff('senco'), sit('mum')]);
    const left = `/api/staff/${school.person('teacher')}/left`;
    expect((await teacher.post(left)).status).toBe(403);
    expect((await senco.post(left)).status).toBe(204);
    for (const id of [meeting, alone]) {
      const row = await server.store.meetings.meeting(id);
      expect(row?.lead).toBe(school.person('senco'));
      const inside = await viewOf(await sit('senco', id), id);
      expect(inside.you.isLead).toBe(true);
    }
    expect((await teacher.get(`/api/meetings/${meeting}`)).status).toBe(401);
    // Their name stands beside what they did.
    const view = await viewOf(mum);
    expect(view.people.map(({ name }) => name)).toContain('Miss Planted-Teacher');
    const pupil = await senco.get(`/api/pupils/${school.pupil.id}`);
    const known = (pupil.body as { people: { id: string }[] }).people;
    expect(known.map(({ id }) => id)).not.toContain(school.person('teacher'));
  });

  it('comes in by no door, leads no new meeting, and cannot leave twice', async () => {
    const teacher = await staff('teacher');
    const senco = await staff('senco');
    const left = `/api/staff/${school.person('teacher')}/left`;
    await senco.post(left);
    expect((await teacher.get('/api/pupils')).status).toBe(401);
    expect((await senco.post(left)).status).toBe(404);
    const plan = {
      term: 'summer',
      plannedAt: '2026-06-01T09:00',
      people: [school.person('teacher')],
      newPeople: [],
      leadId: school.person('teacher'),
      carryFrom: null,
    };
    const made = await senco.post(`/api/pupils/${school.pupil.id}/meetings`, plan);
    expect(made).toMatchObject({ status: 400, body: { field: 'people.0' } });
    expect((await senco.post(`/api/staff/${school.person('senco')}/left`)).status).toBe(409);
  });
});

describe('the next meeting', () => {
  it('is made once when two make it at once, and the other one is told', async () => {
    const pages = await Promise.all([staff('senco'), staff('teacher')]);
    const plan = {
      term: 'summer',
      plannedAt: '2026-06-01T09:00',
      people: [school.person('teacher')],
      newPeople: [],
      leadId: school.person('teacher'),
      carryFrom: null,
      known: 1,
    };
    const answers = await Promise.all(
      pages.map((page) => page.post(`/api/pupils/${school.pupil.id}/meetings`, plan)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      error: 'conflict',
      field: 'known',
      message: expect.stringContaining('Nothing was made twice') as string,
    });
    expect(await server.store.meetings.meetingsOfPupil(school.pupil.id)).toHaveLength(2);
  });
});

describe('who comes late', () => {
  it('is told what was written since the meeting began, and nothing that stood there before', async () => {
    const teacher = openTestBrowser(server.url);
    const { documents } = await teacher.join(await school.link(meeting, 'teacher'));
    const shared = must(
      documents.find(({ name }) => name === 'meeting'),
      'the shared document',
    );
    const plan = await openTestPage(server.url, teacher.cookie(), shared);
    const mum = await sit('mum');
    expect((await viewOf(mum)).startedAt).toBe('2026-03-19T15:30:00.000Z');
    expect((await mum.get(at('missed'))).body).toMatchObject({ comparison: { changes: 0 } });
    await plan.edit((doc) => void addPoint(doc, 'strengths', 'Reads aloud'));
    const late = await sit('dad');
    expect((await late.get(at('missed'))).body).toMatchObject({
      since: '2026-03-19T15:30:00.000Z',
      comparison: {
        changes: 1,
        strengths: [{ status: 'added', after: { text: { text: 'Reads aloud' } } }],
      },
    });
    plan.close();
    await teacher.post(at('finish'));
    expect((await late.get(at('missed'))).status).toBe(404);
    expect(await server.store.course.start(meeting)).toBeNull();
  });
});
