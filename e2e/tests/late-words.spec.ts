import { SavedPage } from '#pages/saved-page.ts';
import { personIn } from '#support/personas.ts';
import { expect, test } from '#support/test.ts';

const late = ' We read on the bus now.';

test('VERSION2 words of somebody who was offline when the meeting was finished stand beside the record as theirs', async ({
  as,
  meeting,
  watch,
}) => {
  watch.allowLostConnections();
  const { name } = personIn(meeting, 'parent');
  const [parent, teacher] = await Promise.all([
    as('parent').then((link) => link.comeIn()),
    as('teacher').then((link) => link.comeIn()),
  ]);
  const strength = (await parent.working()).strength(1);
  await parent.page.context().setOffline(true);
  await expect(parent.offline).toBeVisible();
  await strength.press('Control+End');
  await parent.page.keyboard.insertText(late);
  const agree = await teacher.agreement();
  await agree.readBack();
  const saved = await agree.finish();
  await parent.page.context().setOffline(false);
  const told = parent.page.getByRole('status').filter({ hasText: 'They are kept beside it' });
  await expect(told).toBeVisible({ timeout: 40_000 });
  await expect(parent.page.getByText(late.trim())).toBeVisible();
  // They are there without a press: this page may never be opened again.
  await saved.page.reload();
  await expect(saved.section('Added after the meeting')).toContainText(late.trim());
  await parent.page.getByRole('button', { name: 'Go to the record' }).click();
  const hers = await SavedPage.on(parent.page);
  for (const record of [hers, saved]) {
    const added = record.section('Added after the meeting');
    await expect(added).toContainText(late.trim());
    await expect(added).toContainText(name);
    // Nobody agreed to them: the version is what was read back.
    await expect(record.section('What’s working')).not.toContainText(late.trim());
  }
});
