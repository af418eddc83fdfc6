import { expect, test } from '#support/test.ts';

test('outcomes are added, put in order with the keyboard, removed and brought back', async ({
  as,
}) => {
  const [teacher, parent] = await Promise.all([
    as('teacher').then((link) => link.comeIn()),
    as('parent').then((link) => link.comeIn()),
  ]);
  const mine = await teacher.newOutcomes();
  const hers = await parent.newOutcomes();
  for (const title of ['Tell a joke', 'Tie her laces', 'Ask for help']) await mine.add(title);
  await expect(hers.titles).toHaveText(['Tell a joke', 'Tie her laces', 'Ask for help']);
  await mine.moveWithKeyboard('Ask for help', 'up');
  await expect(hers.titles).toHaveText(['Tell a joke', 'Ask for help', 'Tie her laces']);
  await hers.remove('Ask for help');
  await expect(mine.titles).toHaveText(['Tell a joke', 'Tie her laces']);
  await hers.bringBack();
  await expect(mine.titles).toHaveText(['Tell a joke', 'Ask for help', 'Tie her laces']);
});

test('words typed in an outcome while somebody removes it are there when it comes back', async ({
  as,
}) => {
  const [teacher, parent] = await Promise.all([
    as('teacher').then((link) => link.comeIn()),
    as('parent').then((link) => link.comeIn()),
  ]);
  const mine = await teacher.newOutcomes();
  const hers = await parent.newOutcomes();
  await mine.add('Tell a joke');
  await hers.open('Tell a joke');
  await hers.title.press('Control+End');
  await parent.page.keyboard.type(' to a friend', { delay: 20 });
  await mine.remove('Tell a joke to a friend');
  await expect(hers.titles).toHaveCount(0);
  await mine.bringBack();
  await expect(hers.titles).toHaveText(['Tell a joke to a friend']);
});

test('undo takes back only what I did', async ({ as }) => {
  const [teacher, parent] = await Promise.all([
    as('teacher').then((link) => link.comeIn()),
    as('parent').then((link) => link.comeIn()),
  ]);
  const mine = (await teacher.working()).strength(1);
  const hers = (await parent.working()).strength(1);
  const before = await mine.inputValue();
  await mine.press('Control+End');
  await mine.pressSequentially(' mine', { delay: 20 });
  await expect(hers).toHaveValue(`${before} mine`);
  await hers.press('Control+End');
  await hers.pressSequentially(' hers', { delay: 20 });
  await expect(mine).toHaveValue(`${before} mine hers`);
  await mine.press('Control+z');
  await expect(hers).toHaveValue(`${before} hers`);
  await teacher.page.getByRole('heading', { level: 2 }).first().focus();
  await hers.press('Control+z');
  await expect(mine).toHaveValue(before);
});

test('undo of what I removed brings it back', async ({ as }) => {
  const teacher = await (await as('teacher')).comeIn();
  const stage = await teacher.newOutcomes();
  await stage.add('Tell a joke');
  await stage.remove('Tell a joke');
  await expect(stage.titles).toHaveCount(0);
  await teacher.undo();
  await expect(stage.titles).toHaveText(['Tell a joke']);
});
