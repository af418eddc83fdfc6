import { request } from 'node:http';

import { type MeetingId, type ReportId, parseId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import type { MeetingView } from '@fourchairs/shared/protocol/http/meetings.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { type AnswerChecker, createAnswerChecker } from '#http/testing/answer-checker.ts';
import { type Sent, sendReport } from '#http/testing/send-report.ts';
import { type TestBrowser, openTestBrowser } from '#http/testing/test-browser.ts';
import { type Name, type TestSchool, makeTestSchool } from '#http/testing/test-school.ts';
import { type TestServer, startTestServer } from '#http/testing/test-server.ts';
import { aPdf } from '#intake/testing/files.ts';
import { sha256 } from '#lib/sha256.ts';
import { checkStore } from '#store/keeping/check-store.ts';
import { step } from '#store/sql/step.ts';
import { hashOfHashes } from '#use-cases/version-hash.ts';

const most = 100_000;
const people: readonly Name[] = [
  'child',
  'mum',
  'dad',
  'interpreter',
  'observer',
  'therapist',
  'teacher',
  'senco',
];

let server: TestServer;
let school: TestSchool;
let checker: AnswerChecker;
let meeting: MeetingId;

beforeAll(async () => {
  server = await startTestServer({
    LIMIT_REPORT_BYTES: String(most),
    LIMIT_REPORTS_PER_MEETING: '3',
  });
  school = await makeTestSchool(server.app.deps);
  checker = await createAnswerChecker(server.url);
});
beforeEach(async () => {
  meeting = await school.makeMeeting({ people });
});
afterAll(() => server.stop());

const sit = async (name: Name, of = meeting): Promise<TestBrowser> => {
  const page = openTestBrowser(server.url, checker);
  await page.join(await school.link(of, name));
  return page;
};
const at = (what: string, of = meeting) => `/api/meetings/${of}/${what}`;
const name = 'Speech and language, März';

const send = (
  page: TestBrowser,
  { writer = 'therapist', ...sent }: Sent & { writer?: Name } = {},
) => sendReport(page, { meeting, name, ...sent, writer: school.person(writer) });
const show = (page: TestBrowser, { id }: { id: string }, shown = true) =>
  page.post(at(`reports/${id}/shown`), { shown });
const status = async (answer: Promise<{ status: number }>) => (await answer).status;
const listed = async (page: TestBrowser) =>
  ((await page.get(`/api/meetings/${meeting}`)).body as MeetingView).reports;

/** A report that its writer put here and did not show. */
const arrange = async () => {
  const therapist = await sit('therapist');
  const { body: report } = await send(therapist);
  return { therapist, report, path: at(`reports/${report.id}`) };
};

describe('REPORT7 a report that is not shown', () => {
  it('is its writer’s alone: listed and opened there, and by nobody else', async () => {
    const { therapist, report, path } = await arrange();
    expect(report).toMatchObject({ name, type: 'pdf', sha256: sha256(aPdf()), shownAt: null });
    expect(await listed(therapist)).toEqual([report]);
    expect(await status(therapist.get(path))).toBe(200);
    for (const other of people.filter((each) => each !== 'therapist')) {
      const page = await sit(other);
      expect([other, await listed(page)]).toEqual([other, []]);
      expect([other, await status(page.get(path))]).toEqual([other, 404]);
      expect([other, await status(show(page, report))]).toEqual([other, 404]);
      expect([other, await status(page.delete(path))]).toEqual([other, 404]);
    }
    const stranger = await fetch(`${server.url}${path}`);
    expect(stranger.status).toBe(401);
  });

  it('is removed by its writer, with its bytes', async () => {
    const { therapist, path } = await arrange();
    expect(await status(therapist.delete(path))).toBe(204);
    expect(await status(therapist.get(path))).toBe(404);
    expect(await listed(therapist)).toEqual([]);
  });

  it('is in no record', async () => {
    const { report } = await arrange();
    const teacher = await sit('teacher');
    await teacher.post(at('read-back'));
    const { body } = await teacher.get(at('versions/1'));
    expect(JSON.stringify(body)).not.toContain(report.sha256);
  });

  it('is put in by whoever helps there, who reads it and shows it to nobody', async () => {
    const therapist = await sit('therapist');
    await therapist.post(at('helpers'), { by: school.person('interpreter'), helps: true });
    const helper = await sit('interpreter');
    const { status: sent, body: report } = await send(helper);
    expect(sent).toBe(200);
    expect(await status(helper.get(at(`reports/${report.id}`)))).toBe(200);
    expect(await status(show(helper, report))).toBe(403);
    expect(await listed(therapist)).toEqual([report]);
    await therapist.post(at('helpers'), { by: school.person('interpreter'), helps: false });
    expect(await listed(helper)).toEqual([]);
  });
});

describe('REPORT8 a report that came by post or e-mail', () => {
  it('is put in by staff for its writer; both keep it until one of them shows it', async () => {
    const teacher = await sit('teacher');
    const { body: report } = await send(teacher, { came: 'post' });
    expect(report).toMatchObject({ writer: school.person('therapist'), came: 'post' });
    const [therapist, senco] = [await sit('therapist'), await sit('senco')];
    expect(await listed(therapist)).toEqual([report]);
    expect(await listed(senco)).toEqual([]);
    expect(await status(show(teacher, report))).toBe(204);
    expect(await listed(senco)).toMatchObject([{ id: report.id }]);
    expect(await status(show(therapist, report, false))).toBe(204);
    expect(await listed(senco)).toEqual([]);
  });

  it.each([
    ['by staff as if it came from the writer’s own page', 'teacher', 'therapist', 'own', 403],
    ['by a parent', 'mum', 'therapist', 'post', 403],
    ['by somebody who looks on', 'observer', 'therapist', 'email', 403],
    ['by the writer herself', 'therapist', 'therapist', 'post', 403],
    ['of a parent', 'teacher', 'mum', 'post', 400],
  ] as const)('is refused %s', async (_, who, writer, came, refused) => {
    const answer = await send(await sit(who), { writer, came });
    expect(answer.status).toBe(refused);
    expect(await listed(await sit('therapist'))).toEqual([]);
  });
});

describe('REPORT9 a report that is shown', () => {
  it('is everybody’s who is invited, as a file to keep in which nothing can run', async () => {
    const { therapist, report, path } = await arrange();
    expect(await status(show(therapist, report))).toBe(204);
    for (const other of people) {
      const page = await sit(other);
      expect([other, (await listed(page)).map(({ id }) => id)]).toEqual([other, [report.id]]);
      expect([other, await status(page.get(path))]).toEqual([other, 200]);
    }
    const cookie = (await sit('mum')).cookie();
    const response = await fetch(`${server.url}${path}`, { headers: { cookie } });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename=report.pdf',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array(aPdf()));
  });

  it('is not opened on the room’s laptop', async () => {
    const { therapist, report, path } = await arrange();
    await show(therapist, report);
    const teacher = await sit('teacher');
    const { body } = await teacher.post(at('seats'), { device: 'room' });
    const room = { seat: must((body as { seat?: string }).seat, 'a seat') };
    expect((await teacher.get(`/api/meetings/${meeting}`, room)).body).toMatchObject({
      reports: [],
    });
    expect(await status(teacher.get(path, room))).toBe(403);
    expect(await status(teacher.get(path))).toBe(200);
  });

  it('is not opened by somebody who is not invited, nor under another meeting', async () => {
    const { therapist, report, path } = await arrange();
    await show(therapist, report);
    const other = await school.makeMeeting({ people: ['child', 'mum', 'teacher'] });
    const mum = await sit('mum', other);
    expect(await status(mum.get(path))).toBe(404);
    expect(await status(mum.get(at(`reports/${report.id}`, other)))).toBe(404);
    expect(await status(mum.get(at('reports/not-an-id', other)))).toBe(404);
  });

  it('is taken back until the record is saved, and removed only when it is private', async () => {
    const { therapist, report, path } = await arrange();
    await show(therapist, report);
    await (await sit('teacher')).post(at('stage'), { stage: 'working' });
    expect(await status(therapist.delete(path))).toBe(403);
    expect(await status(show(therapist, report, false))).toBe(204);
    expect(await listed(await sit('mum'))).toEqual([]);
    expect(await status(therapist.delete(path))).toBe(204);
  });

  it('makes what was read back before it something that changed', async () => {
    const { therapist, report } = await arrange();
    const teacher = await sit('teacher');
    await teacher.post(at('read-back'));
    const isCurrent = async () =>
      ((await teacher.get(`/api/meetings/${meeting}`)).body as MeetingView).readBack?.current;
    expect(await isCurrent()).toBe(true);
    await show(therapist, report);
    expect(await isCurrent()).toBe(false);
  });
});

describe('REPORT10 the saved record', () => {
  const finish = async (hold: object = {}) => {
    const { therapist, report } = await arrange();
    await show(therapist, report);
    const { body: unshown } = await send(therapist, { file: aPdf('Planted-Unshown') });
    const teacher = await sit('teacher');
    await teacher.post(at('read-back'));
    expect(await status(teacher.post(at('finish'), hold))).toBe(200);
    return { report, unshown, teacher, therapist };
  };

  it('lists what the meeting had, under its hash, and offers it to whoever may read the record', async () => {
    const { report, unshown } = await finish();
    const mum = await sit('mum');
    const { body } = await mum.get(at('versions/1'));
    expect(body).toMatchObject({
      record: {
        reports: [
          { id: report.id, name, writer: school.person('therapist'), sha256: report.sha256 },
        ],
      },
    });
    expect(JSON.stringify(body)).not.toContain(unshown.id);
    expect(await status(mum.get(at(`versions/1/reports/${report.id}`)))).toBe(200);
    expect(await status(mum.get(at(`versions/1/reports/${unshown.id}`)))).toBe(404);
    const senco = openTestBrowser(server.url, checker);
    await senco.join(await school.staffLink('senco'));
    expect(await status(senco.get(at(`versions/1/reports/${report.id}`)))).toBe(200);
    const admin = openTestBrowser(server.url, checker);
    await admin.join(await school.staffLink('admin'));
    expect(await status(admin.get(at(`versions/1/reports/${report.id}`)))).not.toBe(200);
  });

  it('changes no more: nothing is added, shown, taken back or removed', async () => {
    const { report, unshown, therapist } = await finish();
    expect(await send(therapist)).toMatchObject({ status: 409, body: { error: 'finished' } });
    expect(await status(show(therapist, unshown))).toBe(409);
    expect(await status(show(therapist, report, false))).toBe(409);
    expect(await status(therapist.delete(at(`reports/${unshown.id}`)))).toBe(409);
    expect(await status(therapist.get(at(`reports/${unshown.id}`)))).toBe(200);
  });

  it('that is held back for checking keeps its reports back too, from all but staff and the writer', async () => {
    const { report, teacher, therapist } = await finish({ hold: { why: 'Two dates.' } });
    const mum = await sit('mum');
    const paths = [at(`reports/${report.id}`), at(`versions/1/reports/${report.id}`)];
    for (const path of paths) {
      expect(await mum.get(path)).toMatchObject({ status: 409, body: { field: 'held' } });
      expect(await status(teacher.get(path))).toBe(200);
    }
    expect(await listed(mum)).toEqual([]);
    expect(await status(therapist.get(at(`reports/${report.id}`)))).toBe(200);
    await teacher.post(at('release'));
    for (const path of paths) expect(await status(mum.get(path))).toBe(200);
  });

  it('is read from the next meeting, with its reports', async () => {
    const { report } = await finish();
    const earlier = meeting;
    meeting = await school.makeMeeting({
      people,
      carryFrom: earlier,
      plannedAt: '2026-07-02T15:30',
    });
    const mum = await sit('mum');
    expect(await status(mum.get(at(`versions/${earlier}.1/reports/${report.id}`)))).toBe(200);
    expect(await status(mum.get(at(`reports/${report.id}`)))).toBe(404);
    expect(await listed(mum)).toEqual([]);
  });

  it('VERSION1 is found damaged when a file is not the one it lists', async () => {
    const { report } = await finish();
    const readable = server.database;
    const whole = await checkStore(readable, hashOfHashes);
    expect(whole.findings).toEqual([]);
    const write = (hash: string) =>
      readable.connection.write([
        step(
          readable.db
            .updateTable('report')
            .set({ sha256: hash })
            .where('id', '=', must(parseId<ReportId>(report.id), 'an id')),
        ),
      ]);
    await write(sha256('other'));
    const { findings } = await checkStore(readable, hashOfHashes);
    expect(findings.map(({ what }) => what)).toEqual([
      'is not what was written',
      'is not the one that the saved record lists',
    ]);
    expect(await status((await sit('mum')).get(at(`reports/${report.id}`)))).toBe(500);
    await write(report.sha256);
  });
});

describe('REPORT11 what is refused', () => {
  it('says why, keeps nothing, and goes on', async () => {
    const therapist = await sit('therapist');
    const refused = await Promise.all([
      send(therapist, { file: Buffer.from('MZ\x90\0program') }),
      send(therapist, { file: Buffer.from('<svg onload="x()"/>') }),
    ]);
    for (const answer of refused)
      expect(answer).toMatchObject({ status: 400, body: { field: 'file' } });
    expect(await send(therapist, { file: Buffer.alloc(0) })).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining('empty') },
    });
    expect(await send(therapist, { about: '%7Bno' })).toMatchObject({ body: { field: 'X-About' } });
    const nameless = encodeURIComponent(JSON.stringify({ name: ' ', came: 'own' }));
    expect(await send(therapist, { about: nameless })).toMatchObject({ body: { field: 'name' } });
    const json = await therapist.post(
      at(`people/${school.person('therapist')}/reports`),
      {},
      {
        headers: { 'x-about': encodeURIComponent(JSON.stringify({ name, came: 'own' })) },
      },
    );
    expect(json).toMatchObject({ status: 400, body: { field: 'Content-Type' } });
    expect(await listed(therapist)).toEqual([]);
    expect((await send(therapist)).status).toBe(200);
  });

  it('is more than the meeting holds', async () => {
    const therapist = await sit('therapist');
    for (let n = 1; n <= 3; n += 1) expect((await send(therapist)).status).toBe(200);
    const answer = await send(therapist);
    expect(answer).toMatchObject({
      status: 409,
      body: { message: expect.stringMatching(/has 3/) },
    });
    expect((await listed(therapist)).length).toBe(3);
  });

  it('is too large, by what is said of it or as it comes, and is not read to its end', async () => {
    const therapist = await sit('therapist');
    const said = await send(therapist, { file: Buffer.alloc(most + 1) });
    expect(said).toMatchObject({ status: 413, body: { error: 'too-large', field: 'file' } });
    const path = at(`people/${school.person('therapist')}/reports`);
    const sent = await new Promise<{ status: number; bytes: number }>((resolve, reject) => {
      const endless = request(
        `${server.url}${path}`,
        {
          method: 'POST',
          headers: {
            cookie: therapist.cookie(),
            'content-type': 'application/octet-stream',
            'x-about': encodeURIComponent(JSON.stringify({ name, came: 'own' })),
          },
        },
        (response) => {
          resolve({ status: response.statusCode ?? 0, bytes });
          endless.destroy();
        },
      );
      let bytes = 0;
      const piece = Buffer.alloc(64 * 1024);
      const write = (): void => {
        while (!endless.destroyed && bytes < 50_000_000) {
          bytes += piece.length;
          if (!endless.write(piece)) return void endless.once('drain', write);
        }
      };
      endless.on('error', reject);
      write();
    });
    expect(sent.status).toBe(413);
    expect(sent.bytes).toBeLessThan(20_000_000);
    expect(await listed(therapist)).toEqual([]);
  });

  it('leaves a trace in ids and codes, and no name or words anywhere', async () => {
    const { therapist, report, path } = await arrange();
    await show(therapist, report);
    await (await sit('mum')).get(path);
    const rows = await server.store.audit.ofMeeting(meeting);
    const about = rows.filter(({ action }) => action.startsWith('report.'));
    expect(about.map(({ action, actor }) => [action, actor])).toEqual([
      ['report.added', school.person('therapist')],
      ['report.shown', school.person('therapist')],
      ['report.opened', school.person('mum')],
    ]);
    expect(JSON.stringify(rows) + server.logged.join('\n')).not.toMatch(/Speech|März/);
  });
});
