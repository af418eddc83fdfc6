import { must } from '@fourchairs/shared/lib/must.ts';
import type { Page } from '@playwright/test';

import type { ChildPage } from '#pages/child-page.ts';
import { JoinPage } from '#pages/join-page.ts';
import { checkScreen } from '#support/check-screen.ts';
import { Keyboard } from '#support/keyboard.ts';
import { Machine } from '#support/machine.ts';
import { onPhone } from '#support/on-phone.ts';
import { expectPapers } from '#support/papers.ts';
import { expect, test } from '#support/test.ts';
import { Desk } from '#support/year/desk.ts';
import { answer, finish, readBack } from '#support/year/hold.ts';

test.describe.configure({ timeout: 240_000 });
// Idris was born on 9 May 2013: on this day he is fifteen.
test.use({ ...onPhone, ownServer: true, startsAt: '2028-06-21T17:00', actionTimeout: 10_000 });

const phone = [412];
const [idris, mother, teacher, senco] = [
  'Idris Calloway',
  'Denise Calloway',
  'Mr Okafor',
  'Ms Whitlock',
] as const;
const levels = ['Really well', 'Well', 'OK', 'Not well', 'Badly', 'Not sure'];
const said = {
  lessons: 'Better since I get the text the day before.',
  outcome: 'Easier with a reader beside me.',
  kept: 'I do not want anybody to know that I was scared.',
  told: 'I want to sit the exam with the others.',
  plan: 'This plan is fair.',
};

/** The look of somebody who reads and writes: no smiley anywhere. */
const expectGrown = async (page: Page): Promise<void> => {
  await expect(page.locator('[data-theme="young-person"]').first()).toBeVisible();
  await expect(page.locator('[data-theme="child"]')).toHaveCount(0);
  await expect(page.locator('main svg[viewBox="0 0 100 100"]')).toHaveCount(0);
};

/** Five levels in words and *not sure*, chosen and written to with the keys alone, and shown now. */
const sayOfLessons = async (own: ChildPage): Promise<void> => {
  const { page } = own;
  const keys = new Keyboard(page);
  const question = page.getByRole('group', { name: 'How are lessons?' });
  await expect(question.getByRole('radio')).toHaveCount(levels.length);
  for (const name of levels) {
    await expect(question.getByRole('radio', { name, exact: true })).toBeAttached();
  }
  await expectGrown(page);
  await checkScreen(page, 'five levels in words', { widths: phone, axeAt: phone });
  await keys.choose(question, 'Really well');
  await keys.press(page.getByRole('button', { name: 'Write', exact: true }));
  await keys.write(own.words, said.lessons);
  await keys.press(page.getByRole('button', { name: 'Show everyone', exact: true }));
  await expect(own.said(/can see this now/)).toBeVisible();
};

const press = (own: ChildPage, name: string): Promise<void> =>
  own.page.getByRole('button', { name, exact: true }).click();

/** At home: one thing shown now, one later, one kept, one told to everybody. */
const prepare = async (own: ChildPage): Promise<void> => {
  await expectGrown(own.page);
  await own.start();
  await own.goTo('How are lessons?');
  await sayOfLessons(own);
  const sorted = [
    ['Reading', 'It works'],
    ['Noise', 'It does not work'],
  ] as const;
  await own.sortCards(new Map(sorted));
  await own.goTo('How is this going?');
  await expect(own.detail).toContainText('What I hand in matches what is in my head.');
  await own.pickFace('Well');
  await own.write(said.outcome);
  await press(own, 'Show it later');
  await own.goTo('What is hard at school?');
  await own.write(said.kept);
  await press(own, 'Keep it for me');
  await own.goTo('What do you want to tell everyone?');
  await own.write(said.told);
  await own.show();
  await own.expectSaved();
  await own.skipToTheEnd();
  await expect(own.page.getByRole('listitem').filter({ hasText: said.kept })).toBeVisible();
  await expectGrown(own.page);
  await checkScreen(own.page, 'the last page, in words', { widths: phone, axeAt: phone });
};

/** What stands in Idris's lane for everybody in the meeting. */
const expectShown = async (seat: Machine, lane: string): Promise<void> => {
  const opened = await seat.open(lane);
  const text = () => JSON.stringify(opened.doc.getMap('entries').toJSON());
  for (const words of [said.lessons, said.told, said.outcome]) {
    await expect.poll(text).toContain(words);
  }
  expect(text()).not.toContain(said.kept);
  opened.destroy();
};

test('@phone a fifteen-year-old gets ready, comes and reads his record, all in words', async ({
  newPage,
  venue,
}) => {
  const desk = await Desk.of(venue.server, senco, idris);
  const [last] = (await desk.pupil()).meetings;
  const review = await desk.make({
    term: 'summer',
    plannedAt: '2028-06-22T15:45',
    people: [idris, mother, teacher, senco],
    lead: teacher,
    carryFrom: must(last, 'a saved review').id,
  });
  await test.step('the day before', async () => {
    const page = await newPage();
    const link = await JoinPage.open(page, await desk.linkFor(review, idris));
    await prepare(await link.getReadyAsChild());
    await page.context().close();
  });

  await venue.goOnAt('2028-06-22T15:40');
  const { server } = venue;
  const { people } = must(
    server.doors.meetings.find(({ id }) => id === review),
    'the review',
  );
  const doorOf = (name: string) =>
    must(
      people.find((person) => person.name === name),
      name,
    );
  const [lead, family] = await Promise.all(
    [teacher, mother].map((name) => Machine.join(server.url, doorOf(name))),
  );
  if (!lead || !family) throw new Error('Somebody did not come');
  const page = await newPage();
  await test.step('the meeting', async () => {
    const own = await (await JoinPage.open(page, doorOf(idris).link)).comeInAsChild();
    await own.start();
    await own.skipToTheEnd();
    await press(own, 'Show these now');
    await expectShown(family, `lane.${doorOf(idris).id}`);
    const whole = await own.seeWholeMeeting();
    await expect(whole.stageTitle).toBeVisible();
    await press(own, 'Back to my questions');
    await readBack(lead);
    await own.sayToPlan(said.plan);
    await answer(family);
    await finish(lead);
  });

  await test.step('his record', async () => {
    const saved = await (await JoinPage.open(page, doorOf(idris).link)).read();
    await expect(page.locator('[data-theme="young-person"]').first()).toBeVisible();
    await saved.showVersions();
    await expect(saved.versions).toHaveCount(5);
    for (const words of [said.lessons, said.told, said.outcome, said.plan]) {
      await expect(saved.record).toContainText(words);
    }
    await expect(saved.record).not.toContainText(said.kept);
    await checkScreen(page, 'his own record', { widths: phone, axeAt: phone });
    const words = { record: [said.lessons, said.plan], profile: ['Idris'] };
    await expectPapers(family, { ...words, 'easy-read': [said.told], never: [said.kept] });
  });
});
