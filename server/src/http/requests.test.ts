import type { MeetingId } from '@fourchairs/shared/lib/ids.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

import { type TestBrowser, openTestBrowser } from '#http/testing/test-browser.ts';
import { type TestSchool, makeTestSchool } from '#http/testing/test-school.ts';
import { type TestServer, startTestServer } from '#http/testing/test-server.ts';

let server: TestServer;
let school: TestSchool;
let meeting: MeetingId;
let lead: TestBrowser;
let senco: TestBrowser;

beforeAll(async () => {
  server = await startTestServer();
  school = await makeTestSchool(server.app.deps);
  meeting = await school.makeMeeting();
  lead = openTestBrowser(server.url);
  await lead.join(await school.link(meeting, 'teacher'));
  senco = openTestBrowser(server.url);
  await senco.join(await school.staffLink('senco'));
});
afterAll(() => server.stop());

const stage = () => `/api/meetings/${meeting}/stage`;
const good = { stage: 'support' };

describe('a bad request names the field', () => {
  it('of what the lead does', async () => {
    const stranger = crypto.randomUUID();
    const base = `/api/meetings/${meeting}`;
    const cases: readonly (readonly [string, string, unknown, string])[] = [
      ['POST', `${base}/stage`, { stage: 'tea' }, 'stage'],
      ['POST', `${base}/stage`, undefined, 'body'],
      ['POST', `${base}/lead`, { personId: stranger }, 'personId'],
      ['POST', `${base}/lead`, { personId: school.person('mum') }, 'personId'],
      ['PUT', `${base}/attendance/${school.person('mum')}`, { how: 'late' }, 'how'],
      [
        'PUT',
        `${base}/attendance/${school.person('mum')}`,
        { how: 'room', from: 'noon', to: null },
        'from',
      ],
      ...(
        [
          ['99:99', null, 'from'],
          ['15:30', '24:00', 'to'],
          ['15:30', '14:10', 'to'],
        ] as const
      ).map(
        ([from, to, field]) =>
          [
            'PUT',
            `${base}/attendance/${school.person('mum')}`,
            { how: 'room', from, to },
            field,
          ] as const,
      ),
      ['GET', `${base}/versions/abc`, undefined, 'n'],
      ['GET', `${base}/versions/0`, undefined, 'n'],
      ['GET', `${base}/versions/1.5`, undefined, 'n'],
      ['GET', `${base}/versions/1/compare/abc`, undefined, 'b'],
      ['GET', '/api/meetings/%E0%A4%A', undefined, 'path'],
      ['POST', `${base}/scribes`, { for: stranger, by: null }, 'for'],
      ['POST', `${base}/helpers`, { by: stranger, helps: true }, 'by'],
      ['POST', `${base}/scribes`, { for: school.person('child'), by: stranger }, 'by'],
      ['POST', `${base}/seats`, { device: 'watch' }, 'device'],
    ];
    for (const [method, path, body, field] of cases) {
      const answer = await lead.call(method, path, { body });
      expect([path, answer.status]).toEqual([path, 400]);
      expect(answer.body).toEqual({ error: 'bad-request', message: expect.any(String), field });
    }
  });

  it('of a text that no database keeps as it is: U+0000, or half a character', async () => {
    const mum = school.person('mum');
    const agreement = {
      version: 1,
      answer: 'agrees',
      words: 'Yes.',
      about: null,
      saidBy: mum,
      how: 'self',
      lang: 'en',
    };
    const pupil = {
      preferredName: 'A',
      fullName: 'A B',
      dateOfBirth: '2018-05-05',
      yearGroup: '1',
      className: '',
    };
    const meetings = `/api/pupils/${school.pupil.id}/meetings`;
    const someone = { name: 'Z\0', shownAs: '', role: 'parent', with: null };
    const plan = {
      term: 'spring',
      plannedAt: '2026-06-11T15:30',
      people: [],
      newPeople: [someone],
      leadId: school.person('teacher'),
      carryFrom: null,
    };
    const bad = ['a\0b', '\ud83d', 'x\udc00y'];
    for (const text of bad) {
      const cases = [
        [lead, `/api/meetings/${meeting}/agreements`, { ...agreement, words: text }, 'words'],
        [lead, `/api/meetings/${meeting}/agreements`, { ...agreement, lang: text }, 'lang'],
        [lead, `/api/meetings/${meeting}/agreements`, { ...agreement, about: text }, 'about'],
        [lead, `/api/meetings/${meeting}/additions`, { words: text }, 'words'],
        [senco, '/api/pupils', { ...pupil, className: text }, 'className'],
        [senco, meetings, plan, 'newPeople.0.name'],
      ] as const;
      for (const [page, path, body, field] of cases) {
        expect([path, (await page.post(path, body)).body]).toEqual([
          path,
          { error: 'bad-request', message: expect.stringContaining(`"${field}"`), field },
        ]);
      }
    }
    // Whole characters of two halves are words like any other: what is wrong now is the version.
    const smile = { ...agreement, words: 'Yes \u{1F600}', how: 'scribed' };
    expect(await lead.post(`/api/meetings/${meeting}/agreements`, smile)).toMatchObject({
      status: 409,
      body: { field: 'version' },
    });
  });

  it('of what the SENCO does', async () => {
    const meetings = `/api/pupils/${school.pupil.id}/meetings`;
    const pupil = {
      preferredName: 'A',
      fullName: 'A B',
      dateOfBirth: '2018-05-05',
      yearGroup: '1',
      className: '',
    };
    const plan = {
      term: 'spring',
      plannedAt: '2026-06-11T15:30',
      people: [school.person('mum'), school.person('teacher')],
      newPeople: [],
      leadId: school.person('teacher'),
      carryFrom: null,
    };
    const cases: readonly (readonly [string, unknown, string])[] = [
      ['/api/pupils', { preferredName: '' }, 'preferredName'],
      [
        '/api/pupils',
        {
          preferredName: 'A',
          fullName: 'A B',
          dateOfBirth: 'yesterday',
          yearGroup: '1',
          className: '',
        },
        'dateOfBirth',
      ],
      [
        '/api/pupils',
        {
          preferredName: 'A',
          fullName: 'A B',
          dateOfBirth: '2018-02-30',
          yearGroup: '1',
          className: '',
        },
        'dateOfBirth',
      ],
      ['/api/pupils', { ...pupil, preferredName: '   ' }, 'preferredName'],
      ['/api/pupils', { ...pupil, fullName: '   ' }, 'fullName'],
      ['/api/pupils', { ...pupil, dateOfBirth: '2099-01-01' }, 'dateOfBirth'],
      [meetings, { ...plan, term: 'winter' }, 'term'],
      [meetings, { ...plan, plannedAt: '2026-02-30T15:30' }, 'plannedAt'],
      [meetings, { ...plan, plannedAt: '2026-06-11T25:30' }, 'plannedAt'],
      [meetings, { ...plan, people: [crypto.randomUUID()] }, 'people.0'],
      [meetings, { ...plan, leadId: school.person('mum') }, 'leadId'],
      [meetings, { ...plan, carryFrom: meeting }, 'carryFrom'],
      [
        meetings,
        { ...plan, newPeople: [{ name: 'A B', shownAs: '', role: 'child', with: null }] },
        'newPeople.0.role',
      ],
      [
        meetings,
        {
          ...plan,
          newPeople: [{ name: 'A B', shownAs: '', role: 'interpreter', with: crypto.randomUUID() }],
        },
        'newPeople.0.with',
      ],
      ...(['parent', 'teacher', 'professional', 'observer'] as const).map(
        (role) =>
          [
            meetings,
            {
              ...plan,
              newPeople: [{ name: 'A B', shownAs: '', role, with: school.person('mum') }],
            },
            'newPeople.0.with',
          ] as const,
      ),
    ];
    for (const [path, body, field] of cases) {
      const answer = await senco.post(path, body);
      expect([JSON.stringify(body), answer.status]).toEqual([JSON.stringify(body), 400]);
      expect(answer.body).toEqual({ error: 'bad-request', message: expect.any(String), field });
    }
  });

  it('that is not JSON, not ours, or too large', async () => {
    const send = (body: string, type: string) =>
      fetch(`${server.url}${stage()}`, {
        method: 'POST',
        headers: { 'content-type': type, cookie: lead.cookie() },
        body,
      });
    const broken = await send('{"stage":', 'application/json');
    expect([broken.status, await broken.json()]).toEqual([
      400,
      { error: 'bad-request', message: expect.any(String), field: 'body' },
    ]);
    const form = await send('stage=support', 'application/x-www-form-urlencoded');
    expect([form.status, await form.json()]).toMatchObject([400, { field: 'Content-Type' }]);
    const plain = await send(JSON.stringify(good), 'text/plain');
    expect(plain.status).toBe(400);
    const large = await send(JSON.stringify({ stage: 'x'.repeat(70_000) }), 'application/json');
    expect([large.status, await large.json()]).toMatchObject([413, { error: 'too-large' }]);
  });

  it('and an address that makes no sense is not there', async () => {
    for (const path of ['/api/nothing', '/api/meetings/1', '/api/meetings/%E0%A4%A/versions']) {
      const { status, body } = await lead.get(path);
      expect([path, [400, 404].includes(status)]).toEqual([path, true]);
      expect(body).toMatchObject({ message: expect.any(String) });
    }
  });
});

describe('another site', () => {
  it('cannot do anything for somebody who is signed in', async () => {
    for (const headers of [
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]) {
      const { status } = await lead.post(stage(), good, { headers });
      expect([headers, status]).toEqual([headers, 403]);
    }
    const own = { origin: server.config.publicUrl, 'sec-fetch-site': 'same-origin' };
    expect((await lead.post(stage(), good, { headers: own })).status).toBe(204);
  });
});

describe('answers', () => {
  it('of the API are never kept by anybody on the way', async () => {
    for (const path of [`/api/meetings/${meeting}`, '/api/nothing', '/api/openapi.json']) {
      const { headers } = await lead.get(path);
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  it('offer the source of what runs here, or say whom to ask', async () => {
    const asked = await openTestBrowser(server.url).get('/source');
    expect(asked).toMatchObject({ status: 200, body: expect.stringContaining('please ask them') });
    const elsewhere = await startTestServer({ SOURCE_URL: 'https://example.org/four-chairs' });
    const { status, headers } = await fetch(`${elsewhere.url}/source`, { redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([302, 'https://example.org/four-chairs']);
    await elsewhere.stop();
  });

  it('are described: what each may be refused with, and which seat asks', async () => {
    const { body } = await openTestBrowser(server.url).get('/api/openapi.json');
    const headers = [expect.objectContaining({ name: 'X-Seat', in: 'header' })];
    expect(body).toMatchObject({
      paths: {
        '/healthz': { get: { security: [] } },
        '/readyz': { get: { responses: { '503': expect.anything() } } },
        '/api/pupils': { get: { parameters: headers } },
        '/api/join': { post: { parameters: [] } },
      },
    });
    const { paths } = z.parse(
      z.object({
        paths: z.record(
          z.string(),
          z.record(z.string(), z.object({ responses: z.record(z.string(), z.unknown()) })),
        ),
      }),
      body,
    );
    const statuses = (path: string, method: string) =>
      Object.keys(paths[path]?.[method]?.responses ?? {});
    expect(statuses('/api/pupils', 'get')).toEqual([
      '200',
      '400',
      '401',
      '403',
      '404',
      '500',
      '503',
    ]);
    expect(statuses('/api/leave', 'post')).toEqual(expect.arrayContaining(['400', '413']));
    expect(statuses('/api/join', 'post')).toContain('410');
    expect(statuses('/api/meetings/{id}/stage', 'post')).not.toContain('410');
  });

  it('say whether the server is up and ready', async () => {
    const page = openTestBrowser(server.url);
    expect(await page.get('/healthz')).toMatchObject({ status: 200, body: { status: 'up' } });
    expect(await page.get('/readyz')).toMatchObject({ status: 200, body: { status: 'ready' } });
  });
});
