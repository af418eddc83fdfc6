import { must } from '@fourchairs/shared/lib/must.ts';
import { closeCode } from '@fourchairs/shared/protocol/socket/close-code.ts';
import { frameType, syncType } from '@fourchairs/shared/protocol/socket/frame.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { openTestBrowser } from '#http/testing/test-browser.ts';
import { openTestPage } from '#http/testing/test-page.ts';
import { makeTestSchool } from '#http/testing/test-school.ts';
import { type TestServer, startTestServer } from '#http/testing/test-server.ts';

const token = 'a-token-of-this-test';
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ METRICS_TOKEN: token });
});
afterAll(() => server.stop());

const ask = (headers: Record<string, string> = {}) => fetch(`${server.url}/metrics`, { headers });
const outside = { 'x-forwarded-for': '203.0.113.9' };

it('tells this machine and whoever holds the token, and to others there is nothing', async () => {
  const here = await ask();
  expect(here.status).toBe(200);
  expect(here.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect((await ask(outside)).status).toBe(404);
  expect((await ask({ forwarded: 'for=203.0.113.9' })).status).toBe(404);
  expect((await ask({ ...outside, authorization: 'Bearer wrong' })).status).toBe(404);
  expect((await ask({ ...outside, authorization: `Bearer ${token}` })).status).toBe(200);
});

it('has no token by itself', async () => {
  const other = await startTestServer();
  const headers = { ...outside, authorization: 'Bearer null' };
  expect((await fetch(`${other.url}/metrics`, { headers })).status).toBe(404);
  await other.stop();
});

/** Frames that make no sense as such, each on a socket that ends with it: two on the document, two on a trunk. */
const sendShells = async (address: string, cookie: string): Promise<void> => {
  const trunk = address.slice(0, address.lastIndexOf('/'));
  const shells = [
    [address, Uint8Array.of(250)],
    [address, 'text'],
    [trunk, Uint8Array.of(9, 1)],
    [trunk, 'text'],
  ] as const;
  for (const [url, frame] of shells) {
    const socket = new WebSocket(url, { headers: { cookie } });
    await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
    const closed = new Promise<CloseEvent>((resolve) =>
      socket.addEventListener('close', resolve, { once: true }),
    );
    socket.send(frame);
    expect((await closed).code).toBe(closeCode.malformed);
  }
};

it('counts sockets, documents, commits and what was refused, and names nobody', async () => {
  const school = await makeTestSchool(server.app.deps);
  const meeting = await school.makeMeeting();
  const mum = openTestBrowser(server.url);
  const { documents } = await mum.join(await school.link(meeting, 'mum'));
  const [plan] = documents;
  const page = await openTestPage(server.url, mum.cookie(), must(plan, 'the plan'));
  await page.edit((doc) => doc.getMap('plan').set('nextDate', '2026-07-02'));
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}${plan?.path}`, {
    headers: { cookie: mum.cookie() },
  });
  await new Promise((resolve) => socket.addEventListener('message', resolve, { once: true }));
  socket.send(Uint8Array.of(frameType.sync, syncType.update, 1, 255));
  await new Promise((resolve) => socket.addEventListener('close', resolve, { once: true }));
  await sendShells(`${server.url.replace('http', 'ws')}${plan?.path}`, mum.cookie());
  const text = await (await ask()).text();
  expect(text).toContain('\nfourchairs_sockets 1\n');
  expect(text).toContain('\nfourchairs_documents 1\n');
  expect(text).toContain('\nfourchairs_meetings 1\n');
  expect(text).toContain('fourchairs_refused_frames_total{code="malformed",rule="GATE3"} 5\n');
  expect(text).toMatch(/\nfourchairs_commit_seconds_count [1-9]/);
  expect(text).toMatch(/\nfourchairs_saved_seconds_count [1-9]/);
  expect(text).toMatch(/\nfourchairs_event_loop_lag_max_seconds \d/);
  for (const id of [meeting, school.person('mum'), 'Planted', mum.seat()]) {
    expect(text).not.toContain(id);
  }
  page.close();
});
