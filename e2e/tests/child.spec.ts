import { Ears } from '#support/ears.ts';
import type { Chair } from '#support/personas.ts';
import { personIn } from '#support/personas.ts';
import { expect, test } from '#support/test.ts';

const secret = 'the purple elephant ate my homework';
const others = ['parent', 'otherParent', 'teacher', 'senco'] as const satisfies readonly Chair[];

test('what a child keeps for themselves reaches nobody else’s browser', async ({
  as,
  inTab,
  newContext,
  meeting,
}) => {
  const seats = await Promise.all(
    others.map(async (chair) => {
      const context = await newContext();
      const ears = new Ears(context);
      return { ears, meeting: await (await inTab(context, chair)).comeIn() };
    }),
  );
  await Promise.all(seats.map((seat) => seat.meeting.childSays()));
  const child = await (await as('child')).comeInAsChild();
  await child.start();
  await child.goTo('How are lessons?');
  await child.dictate(secret);
  await child.pickFace('Hard');
  await child.expectSaved();
  await expect(child.said(/Only you have this now/)).toBeVisible();
  // Something everybody does get, sent after it, shows that they would have got it by now.
  await child.goTo('What do you want to tell everyone?');
  await child.dictate('hello from my own chair');
  await child.show();
  for (const { ears, meeting: room } of seats) {
    await expect(room.page.getByText('hello from my own chair')).toBeVisible();
    expect(await ears.heard('hello from my own chair')).toBe(true);
    expect(await ears.heard(secret)).toBe(false);
    const { id } = personIn(meeting, 'child');
    expect(ears.said(`lane.${id}`)).toBe(true);
    expect(ears.said(`prep.${id}`)).toBe(false);
    await expect(room.page.getByText(secret)).toHaveCount(0);
  }
});

test('a child shows an answer, changes it, and takes it back', async ({ as }) => {
  const [child, teacher] = await Promise.all([
    as('child').then((link) => link.comeInAsChild()),
    as('teacher').then((link) => link.comeIn()),
  ]);
  const stage = await teacher.childSays();
  await child.start();
  await child.goTo('How are lessons?');
  await child.pickFace('Hard');
  await child.write('It is too loud');
  await child.show();
  await expect(child.said(/can see this now/)).toBeVisible();
  const lessons = stage.group('Lessons');
  await expect(lessons).toContainText('It is hard', { timeout: 2000 });
  await expect(lessons).toContainText('It is too loud');
  await child.write(' after lunch');
  await expect(lessons).not.toContainText('after lunch');
  await child.show();
  await expect(lessons).toContainText('It is too loud after lunch');
  await child.stopShowing();
  await expect(lessons).toHaveCount(0);
  await expect(child.words).toHaveValue('It is too loud after lunch');
});

test('someone helped me: the words stay the child’s, and who helped stands beside them', async ({
  as,
}) => {
  const [child, teacher] = await Promise.all([
    as('child').then((link) => link.comeInAsChild()),
    as('teacher').then((link) => link.comeIn()),
  ]);
  const stage = await teacher.childSays();
  await child.start();
  await child.goTo('How are lessons?');
  await child.write('Maths is my best');
  await child.nameHelper('Mum');
  await expect(child.page.getByRole('button', { name: 'Mum helped', exact: true })).toBeVisible();
  await child.show();
  await expect(stage.group('Lessons')).toContainText('Maths is my best');
  await expect(stage.group('Lessons')).toContainText(/helped/);
});

test('something is wrong: names grown-ups, says who reads this, and keeps nothing', async ({
  as,
}) => {
  const child = await (await as('child')).comeInAsChild();
  const dialog = await child.sayWrong();
  await expect(dialog).toContainText('Nobody is reading this page right now.');
  await expect(dialog).toContainText('Miss Adeyemi, Mrs Hartley or Mr Okonkwo');
  await expect(dialog.getByRole('textbox')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Go back', exact: true }).last().click();
  await expect(dialog).toBeHidden();
});

test('skips all, and sees at the end that nothing was shown', async ({ as }) => {
  const child = await (await as('child')).comeInAsChild();
  await child.start();
  await child.skipToTheEnd();
  await expect(child.page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible();
});

test('the plan is read out: the child says what they think, in their words, and is not asked to agree', async ({
  as,
}) => {
  const [child, teacher] = await Promise.all([
    as('child').then((link) => link.comeInAsChild()),
    as('teacher').then((link) => link.comeIn()),
  ]);
  await child.start();
  await expect(child.page.getByText('Your plan was read out')).toHaveCount(0);
  const agree = await teacher.agreement();
  await agree.readBack();
  await child.sayToPlan('I want the maps to stay');
  await expect(child.page.getByRole('radio')).toHaveCount(0);
  await expect(child.page.getByRole('blockquote')).toContainText('I want the maps to stay');
  await expect(agree.page.getByText('“I want the maps to stay”')).toBeVisible();
  await child.page.getByRole('button', { name: 'Change what I said', exact: true }).click();
  await child.words.fill('I want the maps and the story to stay');
  await child.page.getByRole('button', { name: 'Put it in the plan', exact: true }).click();
  await expect(agree.page.getByText('“I want the maps and the story to stay”')).toBeVisible();
  const saved = await agree.finish();
  await expect(saved.section('Do we agree?')).toContainText('the maps and the story');
});
