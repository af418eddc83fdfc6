import type { Page } from '@playwright/test';

import { SavedPage } from '#pages/saved-page.ts';
import { type FourPeople, seatEveryone } from '#support/four-people.ts';
import { expect, test } from '#support/test.ts';
import {
  comeToTheTable,
  expectConverged,
  notesOf,
  openSameOutcome,
  typeTogether,
} from '#support/write-together.ts';

const pagesOf = ({ child, parent, teacher, senco }: FourPeople): readonly Page[] =>
  [child, parent, teacher, senco].map(({ page }) => page);

const chairs = ['child', 'parent', 'teacher', 'senco'] as const;

/** A sign that is gone when the page is loaded again. */
const markLoaded = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    document.documentElement.dataset['loaded'] = 'before the end';
  });
};
const expectNotReloaded = async (page: Page): Promise<void> => {
  await expect(page.locator('html')).toHaveAttribute('data-loaded', 'before the end');
};

/** Four people write the same outcome and the same notes at the same time. Returns what then stands there. */
const writeEverything = async (people: FourPeople) => {
  const table = await comeToTheTable(people, 'I like my cards');
  const outcome = await openSameOutcome(table);
  await typeTogether(outcome);
  const review = await expectConverged(Object.values(outcome));
  const notes = notesOf(table);
  await typeTogether(notes);
  return { review, notes: await expectConverged(Object.values(notes)) };
};

/** Read back, answered, finished: everybody's page becomes the record by itself. */
const finish = async ({ child, parent, teacher, senco }: FourPeople): Promise<void> => {
  const [hers, lead, sencos] = await Promise.all([
    parent.agreement(),
    teacher.agreement(),
    senco.agreement(),
  ]);
  await lead.readBack();
  await Promise.all([hers.agree(), lead.agree(), sencos.differ('Two cards a day are enough.')]);
  await expect(lead.answerOf('Mrs Hartley')).toContainText('Two cards a day are enough.');
  await lead.finish();
  await Promise.all([child, parent, senco].map(({ page }) => SavedPage.on(page)));
};

test.describe.configure({ timeout: 150_000 });

test('four people write together, finish, and read the version by the same link', async ({
  as,
}) => {
  const people = await seatEveryone(as);
  await Promise.all(pagesOf(people).map(markLoaded));
  const written = await writeEverything(people);
  const others = (await people.parent.lastOutcomes()).others;
  await expect(others).toContainText('Has answered');
  await finish(people);
  await Promise.all(pagesOf(people).map(expectNotReloaded));
  for (const chair of chairs) {
    const { record } = await (await as(chair)).read();
    await expect(record).toContainText(written.review.trim());
    await expect(record).toContainText(written.notes.trim());
    await expect(record).toContainText('I like my cards');
    await expect(record).toContainText('Mrs Hartley sees it differently');
    await expect(record).toContainText('Two cards a day are enough.');
  }
});

test('one of them is offline for a while, and loses nothing', async ({ as, watch }) => {
  const people = await seatEveryone(as);
  const table = await comeToTheTable(people, 'I like my cards');
  const outcome = await openSameOutcome(table);
  const away = people.parent.page.context();
  watch.allowLostConnections();
  await away.setOffline(true);
  await expect(people.parent.offline).toBeVisible();
  await typeTogether(outcome);
  await expect(outcome.teacher).not.toHaveValue(/grandma/);
  await away.setOffline(false);
  const review = await expectConverged(Object.values(outcome));
  await people.parent.expectSaved();
  await typeTogether(notesOf(table));
  const notes = await expectConverged(Object.values(notesOf(table)));
  await finish(people);
  for (const chair of chairs) {
    const { record } = await (await as(chair)).read();
    await expect(record).toContainText(review.trim());
    await expect(record).toContainText(notes.trim());
  }
});

test('two of them sit in two tabs of one browser', async ({ as, inTab, newContext }) => {
  const shared = await newContext();
  const [child, parent] = await Promise.all([
    inTab(shared, 'child').then((link) => link.comeInAsChild()),
    inTab(shared, 'parent').then((link) => link.comeIn()),
  ]);
  const [teacher, senco] = await Promise.all([
    as('teacher').then((link) => link.comeIn()),
    as('senco').then((link) => link.comeIn()),
  ]);
  const people = { child, parent, teacher, senco };
  const written = await writeEverything(people);
  await finish(people);
  for (const chair of ['child', 'parent'] as const) {
    const { record } = await (await inTab(shared, chair)).read();
    await expect(record).toContainText(written.review.trim());
  }
  for (const chair of ['teacher', 'senco'] as const) {
    const { record } = await (await as(chair)).read();
    await expect(record).toContainText(written.notes.trim());
  }
});
