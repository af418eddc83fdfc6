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

test('two sit in two tabs of one browser, and the one who is offline for a while loses nothing', async ({
  as,
  inTab,
  newContext,
  watch,
}) => {
  const shared = await newContext();
  const away = await newContext();
  const [parent, teacher, senco] = await Promise.all([
    inTab(shared, 'parent').then((link) => link.comeIn()),
    inTab(away, 'teacher').then((link) => link.comeIn()),
    as('senco').then((link) => link.comeIn()),
  ]);
  // The tab opened last is in front: a browser is slow with the others, and the child has the most to press.
  const child = await (await inTab(shared, 'child')).comeInAsChild();
  const people = { child, parent, teacher, senco };
  const table = await comeToTheTable(people, 'I like my cards');
  const outcome = await openSameOutcome(table);
  watch.allowLostConnections();
  await away.setOffline(true);
  await expect(teacher.offline).toBeVisible();
  await typeTogether(outcome);
  await typeTogether(notesOf(table));
  await expect(outcome.parent).not.toHaveValue(/ASKS/);
  await expect(notesOf(table).parent).not.toContainText(/ASKS/);
  await away.setOffline(false);
  const review = await expectConverged(Object.values(outcome));
  const notes = await expectConverged(Object.values(notesOf(table)));
  await teacher.expectSaved();
  await finish(people);
  for (const link of [
    await inTab(shared, 'child'),
    await inTab(shared, 'parent'),
    await as('teacher'),
    await as('senco'),
  ]) {
    const { record } = await link.read();
    await expect(record).toContainText(review.trim());
    await expect(record).toContainText(notes.trim());
  }
});
