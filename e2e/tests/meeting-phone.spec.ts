import { onPhone } from '#support/on-phone.ts';
import { expect, test } from '#support/test.ts';

test.use(onPhone);

test('@phone a parent holds the meeting on their phone, one thing at a time', async ({ as }) => {
  const parent = await (await as('parent')).comeIn();
  const { page } = parent;
  await expect(page.getByRole('navigation', { name: 'Stages of the meeting' })).toBeHidden();
  const stage = await parent.working();
  await stage.writeOwn('Not going well', 'Mornings are hard');
  await parent.expectSaved();
  await expect(parent.notes).toBeHidden();
  await page.getByRole('button', { name: 'Notes', exact: true }).tap();
  await parent.notes.pressSequentially('Ask about mornings', { delay: 20 });
  await page.getByRole('button', { name: 'Back to the stage' }).tap();
  await expect(stage.own('Not going well').first()).toHaveValue('Mornings are hard');
  await page.getByRole('button', { name: /^Next/ }).tap();
  await expect(parent.stageTitle).toHaveText('Last term’s outcomes');
  await page.goBack();
  await expect(parent.stageTitle).toHaveText('What’s working');
});

test('@phone the child’s own screen fits, and every target is big enough for a thumb', async ({
  as,
}) => {
  const child = await (await as('child')).comeInAsChild();
  await child.start();
  const targets = child.page.locator('button, label:has(input)').filter({ visible: true });
  expect(await targets.count()).toBeGreaterThan(8);
  for (const target of await targets.all()) {
    const box = await target.boundingBox();
    const least = Math.min(box?.width ?? 0, box?.height ?? 0);
    expect.soft(least, await target.innerText()).toBeGreaterThanOrEqual(60);
  }
  const isScrolled = await child.page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(isScrolled).toBe(false);
});
