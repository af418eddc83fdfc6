import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { test as base } from '@playwright/test';

import { DemoServer } from '#support/demo-server.ts';
import { freePort } from '#support/free-port.ts';
import { ask } from '#support/machine.ts';
import { type DemoOptions, runDemoToItsEnd } from '#support/run-demo.ts';

type Fixtures = { data: string; started: (options: DemoOptions) => Promise<DemoServer> };

const test = base.extend<Fixtures>({
  data: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'four-chairs-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  started: async ({}, use) => {
    const servers: DemoServer[] = [];
    await use(async (options) => {
      const server = await DemoServer.start(options);
      servers.push(server);
      return server;
    });
    await Promise.all(servers.map((server) => server.stop()));
  },
});
const { expect } = test;

/** Ends with an error, one line about why, and nothing on standard output. */
const expectRefusal = async (options: DemoOptions, why: RegExp): Promise<void> => {
  const { code, out, err } = await runDemoToItsEnd(options);
  expect(code).toBeGreaterThan(0);
  expect(out).toBe('');
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err).toMatch(why);
};

test('a start that cannot be says that the port is in use', async ({ data, started }) => {
  const port = await freePort();
  await started({ port, data });
  await expectRefusal({ port, data: join(data, 'other') }, new RegExp(`port ${port} is in use`));
});

test('a start that cannot be says that the folder cannot be written', async ({ data }) => {
  // A file where a folder should be: for root, who may write anywhere, too.
  const blocked = join(data, 'a-file');
  await writeFile(blocked, '');
  await chmod(blocked, 0o400);
  const port = await freePort();
  await expectRefusal({ port, data: join(blocked, 'school') }, /folder its user may write to/);
});

test('a start that cannot be says that a newer version wrote the database', async ({ data }) => {
  const port = await freePort();
  const server = await DemoServer.start({ port, data });
  await server.stop();
  const database = new DatabaseSync(join(data, 'four-chairs.db'));
  database.exec(`insert into "migration" ("name", "at") values ('9999-from-tomorrow', '')`);
  database.close();
  await expectRefusal({ port, data }, /newer version of Four Chairs.*9999-from-tomorrow/);
});

test('a start that cannot be names a setting that is no limit, or no number', async ({ data }) => {
  const port = await freePort();
  const settings = { LIMIT_FRAMES_PER_SECOND: 'many' };
  await expectRefusal({ port, data, settings }, /LIMIT_FRAMES_PER_SECOND must be a whole number/);
  await expectRefusal({ port, data, settings: { LIMIT_FUN: '1' } }, /LIMIT_FUN is not a limit/);
});

test('joins in a minute are a setting', async ({ data, started }) => {
  const port = await freePort();
  const { url } = await started({ port, data, settings: { LIMIT_JOINS_PER_MINUTE: '3' } });
  const preview = () =>
    ask(url, '/api/join/preview', { method: 'POST', body: { token: 'A'.repeat(43) } });
  for (const expected of [404, 404, 404, 429]) expect((await preview()).status).toBe(expected);
  expect(await preview()).toMatchObject({ body: { error: 'too-many' } });
});

test('starts again on the same data, with links that still open', async ({ data, started }) => {
  const port = await freePort();
  const first = await DemoServer.start({ port, data, meetings: 2 });
  const [meeting] = first.live;
  await first.stop();
  expect(first.exitCode).toBe(0);
  const again = await started({ port, data, meetings: 2 });
  expect(again.doors.meetings.map(({ id }) => id)).toEqual(
    first.doors.meetings.map(({ id }) => id),
  );
  const token = new URL(meeting?.people[0]?.link ?? '').hash.slice(1);
  const answer = await ask(again.url, '/api/join/preview', { method: 'POST', body: { token } });
  expect(answer.status).toBe(200);
});
