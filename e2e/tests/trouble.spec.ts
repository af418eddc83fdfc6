import type { Page } from '@playwright/test';

import { forgeEdits } from '#support/forge-edits.ts';
import { expect, test } from '#support/test.ts';
import { until } from '#support/until.ts';

test('offline: it says so, keeps the words, and sends them when it is back', async ({
  as,
  watch,
}) => {
  const [parent, teacher] = await Promise.all([
    as('parent').then((link) => link.comeIn()),
    as('teacher').then((link) => link.comeIn()),
  ]);
  const hers = (await parent.working()).strength(1);
  const theirs = (await teacher.working()).strength(1);
  watch.allowLostConnections();
  await parent.page.context().setOffline(true);
  await expect(parent.offline).toBeVisible();
  await hers.press('Control+End');
  await hers.pressSequentially(' and brave', { delay: 20 });
  await expect(parent.offline).toBeVisible();
  await parent.page.context().setOffline(false);
  await expect(theirs).toHaveValue(/ and brave$/);
  await parent.expectSaved();
});

/** What a phone tells its pages when its screen goes dark, and when it lights up. */
const setVisible = (page: Page, visible: boolean): Promise<void> =>
  page.evaluate(
    (state) => {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
      Object.defineProperty(document, 'hidden', { value: state === 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    },
    visible ? 'visible' : 'hidden',
  );

test('a phone falls asleep, and wakes to what the others wrote meanwhile', async ({
  as,
  watch,
}) => {
  const [parent, teacher] = await Promise.all([
    as('parent').then((link) => link.comeIn()),
    as('teacher').then((link) => link.comeIn()),
  ]);
  const hers = (await parent.working()).strength(1);
  const theirs = (await teacher.working()).strength(1);
  watch.allowLostConnections();
  await setVisible(parent.page, false);
  await parent.page.context().setOffline(true);
  await expect(parent.offline).toBeVisible();
  await theirs.press('Control+End');
  await theirs.pressSequentially(' while you slept', { delay: 20 });
  await teacher.expectSaved();
  await expect(hers).not.toHaveValue(/while you slept/);
  await parent.page.context().setOffline(false);
  await setVisible(parent.page, true);
  await expect(hers).toHaveValue(/ while you slept$/);
  await parent.expectSaved();
});

test('a refused edit: says so, keeps the words to be copied, and the meeting goes on', async ({
  as,
}) => {
  const parent = await (await as('parent')).comeIn();
  const strength = (await parent.working()).strength(1);
  const before = await strength.inputValue();
  await forgeEdits(parent.page);
  await strength.press('Control+End');
  await parent.page.keyboard.insertText(' kind and funny');
  const told = parent.page.getByRole('alert').filter({ hasText: 'Your last words were not saved' });
  await expect(told).toBeVisible();
  await expect(told).toContainText('kind and funny');
  await expect(told.getByRole('button', { name: 'Copy my words' })).toBeVisible();
  await told.getByRole('button', { name: 'Carry on with the meeting' }).click();
  await parent.expectSaved();
  await expect(strength).toHaveValue(before);
  await strength.press('Control+End');
  await strength.pressSequentially(' again', { delay: 20 });
  await parent.expectSaved();
});

test('leaving with words that were not sent asks first', async ({ as, watch }) => {
  const parent = await (await as('parent')).comeIn();
  const strength = (await parent.working()).strength(1);
  watch.allowLostConnections();
  await parent.page.context().setOffline(true);
  await expect(parent.offline).toBeVisible();
  await strength.pressSequentially('unsent', { delay: 20 });
  let asked = false;
  parent.page.on('dialog', (dialog) => {
    asked = dialog.type() === 'beforeunload';
    void dialog.dismiss();
  });
  await parent.page.close({ runBeforeUnload: true });
  await until('the question', () => asked);
});
