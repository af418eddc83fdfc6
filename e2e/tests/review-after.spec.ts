import { expect, test } from '#support/test.ts';

test('a difference stands beside the school’s words, the record is checked before it is given out, and work goes on between meetings', async ({
  as,
}) => {
  test.slow();
  const [teacher, parent] = await Promise.all([
    as('teacher').then((link) => link.comeIn()),
    as('parent').then((link) => link.comeIn()),
  ]);
  const lead = await teacher.agreement();
  await lead.readBack();
  await (await parent.agreement()).differ('She needs time on her own each day.');
  const { page } = teacher;
  await page.getByRole('button', { name: 'Write how the school sees it' }).click();
  const form = page.getByRole('form', { name: 'How the school sees it' });
  await form.getByRole('textbox').fill('Groups of three suit her now.');
  await form.getByRole('button', { name: 'Put it beside their words' }).click();
  await expect(parent.page.getByText('“Groups of three suit her now.”')).toBeVisible();
  await expect(parent.page.getByText(/SENDIASS/).first()).toBeVisible();

  await page.getByRole('button', { name: 'Finish and save' }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('checkbox', { name: /^Check it first/ }).check({ force: true });
  await dialog.getByRole('textbox').fill('Two dates');
  await dialog.getByRole('button', { name: 'Finish and save' }).click();
  await expect(page.getByText('Only staff can read this record now')).toBeVisible();
  await expect(parent.page.getByText('Miss Adeyemi wants to check: Two dates')).toBeVisible();

  await page.getByRole('button', { name: 'Give it out now' }).click();
  await expect(page.getByText('Only staff can read this record now')).toHaveCount(0);
  await parent.page.reload();
  await expect(parent.page.getByText('“Groups of three suit her now.”')).toBeVisible();
  await parent.page.getByRole('button', { name: 'Add what you counted or saw' }).click();
  await parent.page.getByRole('textbox', { name: /^A short note/ }).fill('Asked for a turn.');
  await parent.page.getByRole('button', { name: 'Add it' }).click();
  await expect(parent.page.getByText('It is saved for the next meeting.')).toBeVisible();
  await expect(parent.page.getByText('Asked for a turn.', { exact: true })).toBeVisible();

  await page.reload();
  const receipts = page.getByRole('region', { name: 'Who has this record' });
  await expect(receipts.getByText(/Opened on/).first()).toBeVisible();
});
