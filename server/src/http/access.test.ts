import type { MeetingId, ReportId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

import { type TestBrowser, openTestBrowser } from '#http/testing/test-browser.ts';
import { type TestSchool, makeTestSchool } from '#http/testing/test-school.ts';
import { type TestServer, startTestServer } from '#http/testing/test-server.ts';
import { newId } from '#lib/new-id.ts';
import { revokeLink } from '#use-cases/revoke-link.ts';

type Endpoint = { readonly method: string; readonly path: string };

/** Every route there is, as the OpenAPI page lists them: a new one is in this table by itself. */
const listEndpoints = async (page: TestBrowser): Promise<readonly Endpoint[]> => {
  const { body } = await page.get('/api/openapi.json');
  const { paths } = z.parse(
    z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) }),
    body,
  );
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ method: method.toUpperCase(), path })),
  );
};

const open = [
  '/api/join',
  '/api/join/preview',
  '/api/join/calendar',
  '/api/lessons/open',
  '/api/lessons/read',
  '/healthz',
  '/readyz',
];
/** A seat of any kind may be left. */
const anySeat = ['/api/leave'];

let server: TestServer;
let school: TestSchool;
let meeting: MeetingId;
let other: MeetingId;
let endpoints: readonly Endpoint[];

const join = async (token: string): Promise<TestBrowser> => {
  const page = openTestBrowser(server.url);
  await page.join(token);
  return page;
};
const address = (path: string): string =>
  path
    .replace(/^\/api\/pupils\/\{id\}/, `/api/pupils/${school.pupil.id}`)
    .replace('{id}', meeting)
    .replace('{personId}', school.person('mum'))
    .replace('{apartId}', school.person('mum'))
    .replace('{reportId}', newId<ReportId>())
    .replace('{apartId}', crypto.randomUUID())
    .replace('{line}', 'word-mats')
    .replace('{lang}/{part}', 'en/all')
    .replace(/\{[nab]\}/g, '1');

/** The status and error of every route, asked with a body that none of them takes. */
const askAll = async (page: TestBrowser, skip: readonly string[]) => {
  const asked = endpoints.filter(({ path }) => !skip.includes(path));
  const answers = await Promise.all(
    asked.map(async ({ method, path }) => {
      const options = method === 'GET' ? {} : { body: { nonsense: true } };
      const { status } = await page.call(method, address(path), options);
      return [`${method} ${path}`, status] as const;
    }),
  );
  return Object.fromEntries(answers);
};
const everyOne = (status: number, of: Record<string, number>) =>
  Object.fromEntries(Object.keys(of).map((name) => [name, status]));

beforeAll(async () => {
  server = await startTestServer();
  school = await makeTestSchool(server.app.deps);
  meeting = await school.makeMeeting();
  other = await school.makeMeeting({ people: ['therapist', 'teacher'] });
  endpoints = await listEndpoints(openTestBrowser(server.url));
});
afterAll(() => server.stop());

describe('every route', () => {
  it('is refused to somebody without a seat', async () => {
    const answers = await askAll(openTestBrowser(server.url), open);
    expect(Object.keys(answers).length).toBeGreaterThan(20);
    expect(answers).toEqual(everyOne(401, answers));
  });

  it('is refused to somebody with a made-up secret', async () => {
    const page = await join(await school.link(meeting, 'mum'));
    for (const name of page.cookies.keys()) page.cookies.set(name, 'A'.repeat(43));
    const answers = await askAll(page, open);
    expect(answers).toEqual(everyOne(401, answers));
  });

  it('JOIN4 is refused to a seat whose link was revoked', async () => {
    const page = await join(await school.link(meeting, 'dad'));
    const person = school.person('dad');
    await revokeLink(server.app.deps, { meeting, person, actor: school.person('senco') });
    const answers = await askAll(page, open);
    expect(answers).toEqual(everyOne(401, answers));
  });

  it('looks, to a seat of another meeting, as if there were no such meeting', async () => {
    const page = await join(await school.link(other, 'therapist'));
    const answers = await askAll(page, [...open, ...anySeat]);
    for (const [name, status] of Object.entries(answers)) {
      const isStaffPage =
        /\/api\/(pupils|school\/|staff\/(links|openings|school-list|\{personId\}))/.test(name);
      expect([name, status]).toEqual([name, isStaffPage ? 403 : 404]);
    }
    const unknown = await page.get(`/api/meetings/${crypto.randomUUID()}`);
    const notMine = await page.get(`/api/meetings/${meeting}`);
    expect(unknown).toMatchObject({ status: 404, body: notMine.body });
  });

  it('is refused to an administrator, who holds no pupil’s content', async () => {
    const page = await join(await school.staffLink('admin'));
    const answers = await askAll(page, [...open, ...anySeat]);
    for (const [name, status] of Object.entries(answers)) {
      expect([name, [400, 403, 404].includes(status)]).toEqual([name, true]);
    }
    for (const path of ['/api/pupils', `/api/pupils/${school.pupil.id}`]) {
      expect((await page.get(path)).status).toBe(403);
    }
    expect((await page.get(`/api/meetings/${meeting}/links`)).status).toBe(403);
  });
});

describe('what the lead does', () => {
  const asks = () => {
    const base = `/api/meetings/${meeting}`;
    return [
      ['POST', `${base}/stage`, { stage: 'support' }],
      ['POST', `${base}/lead`, { personId: school.person('senco') }],
      ['PUT', `${base}/attendance/${school.person('mum')}`, { how: 'room', from: null, to: null }],
      ['POST', `${base}/scribes`, { for: school.person('child'), by: school.person('teacher') }],
      ['POST', `${base}/read-back`, undefined],
      ['POST', `${base}/finish`, undefined],
    ] as const;
  };

  it.each(['child', 'mum', 'interpreter'] as const)('is refused to the %s', async (name) => {
    const page = await join(await school.link(meeting, name));
    for (const [method, path, body] of asks()) {
      const answer = await page.call(method, path, { body });
      expect([path, answer.status]).toEqual([path, 403]);
      expect(answer.body).toMatchObject({ error: 'not-allowed' });
    }
    const after = must(await server.store.meetings.meeting(meeting), 'the meeting');
    expect(after).toMatchObject({ stage: 'welcome', lead: school.person('teacher') });
    expect(after.state).not.toBe('saved');
  });

  it('is not done from the school’s pages either, but from a seat', async () => {
    const page = await join(await school.staffLink('senco'));
    // The lead alone is handed over from there too, where whoever leads cannot come.
    for (const [method, path, body] of asks().filter(([, path]) => !path.endsWith('/lead'))) {
      expect((await page.call(method, path, { body })).status).toBe(404);
    }
  });
});

describe('the school’s pages', () => {
  it('are refused to a seat in a meeting, the SENCO’s too', async () => {
    const page = await join(await school.link(meeting, 'senco'));
    expect(await page.get('/api/pupils')).toMatchObject({
      status: 403,
      body: { error: 'not-allowed' },
    });
    expect((await page.get(`/api/meetings/${meeting}/links`)).status).toBe(403);
  });
});
