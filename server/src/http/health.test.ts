import { expect, it, vi } from 'vitest';

import { openTestBrowser } from '#http/testing/test-browser.ts';
import { openTestPage } from '#http/testing/test-page.ts';
import { makeTestSchool } from '#http/testing/test-school.ts';
import { startTestServer } from '#http/testing/test-server.ts';

it('LEAVE1 is not ready while the disk fails nor while it ends, and is up all the while', async () => {
  const server = await startTestServer();
  const school = await makeTestSchool(server.app.deps);
  const browser = openTestBrowser(server.url);
  const statusOf = async (path: string) => (await browser.get(path)).status;
  const both = async () => [await statusOf('/healthz'), await statusOf('/readyz')];
  expect(await both()).toEqual([200, 200]);
  const failing = vi.spyOn(server.app.deps.store, 'healthy').mockReturnValue(false);
  expect(await both()).toEqual([200, 503]);
  failing.mockRestore();
  const { documents } = await browser.join(await school.link(await school.makeMeeting(), 'mum'));
  // Open pages are told to come back one after the other, which takes a moment.
  await Promise.all(documents.map((each) => openTestPage(server.url, browser.cookie(), each)));
  const stopping = server.stop();
  expect(await both()).toEqual([200, 503]);
  await stopping;
});
