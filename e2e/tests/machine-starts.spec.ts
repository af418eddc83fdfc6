import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { test as base } from '@playwright/test';

import { DemoServer } from '#support/demo-server.ts';
import { freePort } from '#support/free-port.ts';
import { ask } from '#support/machine.ts';
import type { DemoOptions } from '#support/run-demo.ts';

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

test('npm run --silent demo prints nothing before its line, and starts again on the same data, with links that still open', async ({
  data,
  started,
}) => {
  const port = await freePort();
  const options = { port, data, meetings: 3, through: 'npm' } as const;
  // Reading the first line as JSON is part of starting.
  const first = await DemoServer.start(options);
  expect(first.url).toBe(`http://localhost:${port}`);
  expect(first.live).toHaveLength(3);
  const [meeting] = first.live;
  await first.stop();
  expect(first.exitCode).toBe(0);
  const again = await started(options);
  expect(again.doors.meetings.map(({ id }) => id)).toEqual(
    first.doors.meetings.map(({ id }) => id),
  );
  const token = new URL(meeting?.people[0]?.link ?? '').hash.slice(1);
  const answer = await ask(again.url, '/api/join/preview', { method: 'POST', body: { token } });
  expect(answer.status).toBe(200);
});
