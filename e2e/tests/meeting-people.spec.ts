import { firstNameOf, personIn } from '#support/personas.ts';
import { expect, test } from '#support/test.ts';

test('everybody sees who is here, where, and who went', async ({ as, meeting }) => {
  const teacher = await (await as('teacher')).comeIn();
  const parent = await (await as('parent')).comeIn();
  const name = firstNameOf(personIn(meeting, 'parent').name);
  await expect(teacher.hereNow.filter({ hasText: name })).toBeVisible();
  await expect(parent.hereNow.filter({ hasText: 'Miss Adeyemi' })).toBeVisible();
  await parent.goTo('Support');
  await expect(teacher.stageButton('Support')).toContainText(`${name} is at this stage`);
  await parent.page.context().close();
  await expect(teacher.hereNow.filter({ hasText: name })).toHaveCount(0);
});

test('the lead brings everyone here; somebody in the middle of a word goes when they are ready', async ({
  as,
}) => {
  const [teacher, parent, senco] = await Promise.all([
    as('teacher').then((link) => link.comeIn()),
    as('parent').then((link) => link.comeIn()),
    as('senco').then((link) => link.comeIn()),
  ]);
  const card = (await parent.working()).own('Not going well').first();
  await card.pressSequentially('We read on the', { delay: 20 });
  await teacher.goTo('What gets in the way');
  await teacher.bringEveryoneHere();
  await expect(senco.stageTitle).toHaveText('What gets in the way');
  await expect(senco.page.getByText('Miss Adeyemi brought you to')).toBeVisible();
  await expect(parent.stageTitle).toHaveText('What’s working');
  await card.pressSequentially(' bus', { delay: 20 });
  await expect(card).toHaveValue(/We read on the bus$/);
  await parent.page.getByRole('button', { name: 'Go there', exact: true }).click();
  await expect(parent.stageTitle).toHaveText('What gets in the way');
});

test('only the lead can bring everyone, and a latecomer opens where everyone is', async ({
  as,
}) => {
  const teacher = await (await as('teacher')).comeIn();
  await teacher.goTo('Support');
  await teacher.bringEveryoneHere();
  await expect(teacher.page.getByText('Everyone is asked to come to “Support”.')).toBeVisible();
  const late = await (await as('parent')).comeIn();
  await expect(late.stageTitle).toHaveText('Support');
  await expect(late.page.getByRole('button', { name: 'Bring everyone here' })).toHaveCount(0);
});

test('the lead hands over, and the other one leads', async ({ as }) => {
  const [teacher, senco] = await Promise.all([
    as('teacher').then((link) => link.comeIn()),
    as('senco').then((link) => link.comeIn()),
  ]);
  const people = await teacher.people();
  await people.handLeadTo('Mrs Hartley');
  await people.close();
  await expect(senco.page.getByRole('button', { name: 'Bring everyone here' })).toBeVisible();
  await expect(teacher.page.getByRole('button', { name: 'Bring everyone here' })).toHaveCount(0);
});
