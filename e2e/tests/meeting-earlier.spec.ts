import { expect, test } from '#support/test.ts';

test('VERSION4 words of last term’s record come back into the plan, as an edit of whoever brings them', async ({
  as,
}) => {
  const [teacher, parent] = await Promise.all([
    as('teacher').then((link) => link.comeIn()),
    as('parent').then((link) => link.comeIn()),
  ]);
  await teacher.goTo('Support');
  const line = await teacher.page.getByRole('heading', { level: 4 }).first().innerText();
  await parent.goTo('Support');
  const forEveryone = parent.page.getByRole('heading', { level: 4, name: line });
  await expect(forEveryone).toBeVisible();
  await teacher.page.getByRole('button', { name: `Remove ${line}`, exact: true }).click();
  await expect(forEveryone).toHaveCount(0);
  await teacher.lastOutcomes();
  await teacher.page.getByRole('button', { name: 'See what is different now' }).click();
  await teacher.page.getByRole('button', { name: `Bring it back Support: “${line}”` }).click();
  await expect(teacher.page.getByText('Brought back as it was then.')).toBeVisible();
  await expect(forEveryone).toBeVisible();
  await teacher.expectSaved();
  // The record it came from is what it was; this one says who put the words here.
  const agree = await teacher.agreement();
  await agree.readBack();
  const saved = await agree.finish();
  await expect(saved.page.getByRole('main').getByText(line).first()).toBeVisible();
});
