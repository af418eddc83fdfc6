import { PreparePage } from '#pages/prepare-page.ts';
import { Ears } from '#support/ears.ts';
import { firstNameOf, personIn, tokenOf } from '#support/personas.ts';
import { expect, test } from '#support/test.ts';

const secret = 'the purple elephant ate my homework';
const teachersSecret = 'I wonder whether the glasses are right';

test('the room writes for a child: everyone sees the words, and both names stand in the record', async ({
  as,
  meeting,
}) => {
  const name = firstNameOf(personIn(meeting, 'child').name);
  const [teacher, parent] = await Promise.all([
    as('teacher').then((link) => link.comeIn()),
    as('parent').then((link) => link.comeIn()),
  ]);
  const people = await teacher.people();
  const room = await people.openRoom();
  await people.close();
  await room.everyoneTo(/^What .* says$/);
  await expect(parent.stageTitle).toHaveText(`What ${name} says`);
  await room.writeFor(name);
  await room.writeDown(name, 'In my words', 'I want to sit by the window');
  const theirs = parent.page.getByRole('main');
  await expect(theirs).toContainText('I want to sit by the window');
  await expect(theirs).toContainText(`Said by ${name}, typed by Miss Adeyemi`);
  await teacher.expectSaved();
  await room.page.close();
  const agree = await teacher.agreement();
  await agree.readBack();
  const { record } = await agree.finish();
  await expect(record).toContainText('I want to sit by the window');
  await expect(record).toContainText(`Said by ${name}, typed by Miss Adeyemi`);
});

test('the room is sent no preparation, no link, and nothing of another pupil', async ({
  as,
  meeting,
  venue,
}) => {
  const child = await (await as('child')).comeInAsChild();
  await child.start();
  await child.dictate(secret);
  await child.expectSaved();
  const teacher = await (await as('teacher')).comeIn();
  // Whose room it is has a preparation too, which is nobody's on the wall.
  await teacher.page.getByRole('button', { name: 'My preparation' }).click();
  const own = await PreparePage.on(teacher.page);
  await own.page.getByRole('main').getByRole('textbox').first().fill(teachersSecret);
  await own.expectSaved();
  await own.toMeeting();
  const ears = new Ears(teacher.page.context());
  const room = await (await teacher.people()).openRoom();
  await room.everyoneTo(/^What .* says$/);
  await room.everyoneTo('What’s working');
  expect(await ears.heard(meeting.id)).toBe(true);
  expect(ears.said('lane.')).toBe(true);
  expect(ears.said('prep.')).toBe(false);
  for (const words of [secret, teachersSecret]) expect(await ears.heard(words)).toBe(false);
  for (const { link } of meeting.people) expect(await ears.heard(tokenOf(link))).toBe(false);
  // The other live meetings are of other pupils; a saved one may be this pupil's own.
  const others = venue.server.live.filter(({ id }) => id !== meeting.id);
  for (const { id } of others) expect(await ears.heard(id)).toBe(false);
  expect(await ears.heard('Idris')).toBe(false);
});

test('the room writes for somebody on the phone, in their language: everyone reads how it was said', async ({
  as,
  meeting,
}) => {
  const { name } = personIn(meeting, 'parent');
  const short = firstNameOf(name);
  const [teacher, senco] = await Promise.all([
    as('teacher').then((link) => link.comeIn()),
    as('senco').then((link) => link.comeIn()),
  ]);
  await teacher.goTo('Welcome');
  await teacher.noteAttendance(short, 'By phone or video');
  const people = await teacher.people();
  const room = await people.openRoom();
  await people.close();
  await room.everyoneTo(/^What .* says$/);
  await room.everyoneTo('What’s working');
  await room.writeFor(short);
  await expect(room.how(short)).toHaveValue('phone');
  await room.inLanguage('Polish');
  await room.writeOnCard(name, 'Going well', 'Lubi mapy');
  const theirs = senco.page.getByRole('main');
  await expect(theirs.getByText('Lubi mapy')).toHaveAttribute('lang', 'pl');
  const how = `Said by ${short} on the phone, typed by Miss Adeyemi`;
  await expect(theirs).toContainText(`${how} · in Polish`);
  await teacher.expectSaved();
  await room.page.close();
  const agree = await teacher.agreement();
  await agree.readBack();
  const { record } = await agree.finish();
  await expect(record.getByText('Lubi mapy')).toHaveAttribute('lang', 'pl');
  await expect(record).toContainText(
    `Said by ${name} on the phone, typed by Miss Adeyemi. In Polish`,
  );
});
