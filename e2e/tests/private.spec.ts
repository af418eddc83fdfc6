import type { Page } from '@playwright/test';

import { JoinPage } from '#pages/join-page.ts';
import { firstNameOf, personIn, sencoHome, tokenOf } from '#support/personas.ts';
import { expect, test } from '#support/test.ts';

// Requests to others, breaches of the policy and errors in the console fail every journey: see support/watch.ts.

/** What the address bar, the history and a tab's title show others, and what a bookmark keeps. */
const shownOutside = async (page: Page): Promise<string> => `${page.url()} ${await page.title()}`;

test('no address or title on any screen tells a name or holds a link', async ({
  as,
  meeting,
  newPage,
  venue,
}) => {
  const pages = [
    (await (await as('child')).comeInAsChild()).page,
    (await (await as('parent')).comeIn()).page,
  ];
  const teacher = await (await as('teacher')).comeIn();
  const room = await (await teacher.people()).openRoom();
  await room.everyoneTo(`What ${firstNameOf(personIn(meeting, 'child').name)} says`);
  const staff = await JoinPage.open(await newPage(), sencoHome(venue.server).link);
  const home = await staff.comeInAsStaff();
  const secrets = [
    ...meeting.people.flatMap(({ name, link }) => [firstNameOf(name), tokenOf(link)]),
    tokenOf(sencoHome(venue.server).link),
    'Zofia',
    'Nowak',
  ];
  const seen = await Promise.all([...pages, teacher.page, room.page, home.page].map(shownOutside));
  await home.open('Zofia');
  seen.push(await shownOutside(home.page));
  for (const text of seen) {
    for (const secret of secrets) expect(text).not.toContain(secret);
  }
});

/** Everything a page can keep on a device, as text: bytes too. */
const keptOn = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const textOf = (value: unknown): string =>
      value instanceof Uint8Array ? new TextDecoder().decode(value) : String(value);
    const rows: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(name)));
      });
      for (const store of database.objectStoreNames) {
        const all = await new Promise<readonly object[]>((resolve, reject) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.addEventListener('success', () => resolve(request.result as object[]));
          request.addEventListener('error', () => reject(new Error(store)));
        });
        rows.push(...all.flatMap((row) => Object.values(row).map(textOf)));
      }
      database.close();
    }
    const stored = [...Object.entries(localStorage), ...Object.entries(sessionStorage)].flat();
    return [...stored, document.cookie, ...rows].join('\n');
  });

test('what is kept on a device that is not marked as one’s own holds no word of the meeting and no link', async ({
  as,
  meeting,
  watch,
}) => {
  const parent = await (await as('parent')).comeIn();
  const { page } = parent;
  const strength = (await parent.working()).strength(1);
  watch.allowLostConnections();
  await strength.press('Control+End');
  await page.keyboard.insertText(' sent purple');
  await parent.expectSaved();
  await page.context().setOffline(true);
  await expect(parent.offline).toBeVisible();
  await page.keyboard.insertText(' unsent elephant');
  await expect(strength).toHaveValue(/unsent elephant$/);
  const kept = await keptOn(page);
  const secrets = ['purple', 'elephant', tokenOf(personIn(meeting, 'parent').link)];
  for (const secret of [...secrets, personIn(meeting, 'child').name]) {
    expect(kept).not.toContain(secret);
  }
  expect(await page.evaluate(() => document.cookie)).toBe('');
});

test('every answer forbids others’ scripts, frames and referrers', async ({ newPage, venue }) => {
  const page = await newPage();
  const answer = await page.goto(`${venue.server.url}/join`);
  const headers = answer?.headers() ?? {};
  const policy = headers['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe-inline');
  expect(policy).not.toContain('unsafe-eval');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['x-content-type-options']).toBe('nosniff');
});
