import type { Page } from '@playwright/test';

import { JoinPage } from '#pages/join-page.ts';
import { MeetingPage } from '#pages/meeting-page.ts';
import { PupilPage } from '#pages/pupil-page.ts';
import { personIn, sencoHome } from '#support/personas.ts';
import { expect, test } from '#support/test.ts';

const today = (): string => new Date().toISOString().slice(0, 10);

const addNia = async (page: Page): Promise<PupilPage> => {
  const dialog = page.getByRole('dialog', { name: 'Add a pupil' });
  await dialog.getByRole('textbox', { name: 'Full name' }).fill('Nia Prosser');
  await dialog.getByRole('textbox', { name: 'What we call them' }).fill('Nia');
  await dialog.getByLabel('Date of birth').fill('2018-05-02');
  await dialog.getByRole('combobox', { name: 'Year group' }).selectOption('Year 3');
  await dialog.getByRole('button', { name: 'Add this pupil' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nia' })).toBeVisible();
  return PupilPage.on(page);
};

/** A first meeting, today, with a parent nobody knew before. */
const makeFirstMeeting = async (nia: PupilPage): Promise<void> => {
  await nia.startMeeting();
  await nia.page.getByRole('button', { name: 'Add somebody new' }).click();
  await nia.page.getByRole('textbox', { name: 'Name', exact: true }).fill('Cerys Prosser');
  await nia.page.getByRole('combobox', { name: 'Who is this?' }).selectOption('Parent or carer');
  await nia.page.getByLabel('Day', { exact: true }).fill(today());
  await nia.save.click();
  await expect(nia.page.getByText('The meeting is made.')).toBeVisible();
};

test('a pupil nobody knew is added, has a first meeting today, and a parent comes in with a new link', async ({
  newPage,
  venue,
}) => {
  const link = await JoinPage.open(await newPage(), sencoHome(venue.server).link);
  const home = await link.comeInAsStaff();
  await home.startAdding();
  const nia = await addNia(home.page);
  await makeFirstMeeting(nia);
  const issued = await nia.getLink('Cerys Prosser');
  const address = await issued.getByRole('textbox', { name: 'The link' }).inputValue();
  const parent = await JoinPage.open(await newPage(), address);
  await parent.expectGreeting('Cerys', 'Thistledown Primary School');
  const meeting = await parent.comeIn();
  await expect(meeting.hereNow.filter({ hasText: 'Cerys' })).toContainText('you');
  await meeting.goTo('The concern, and what is decided');
  await expect(meeting.page.getByText('Nothing is decided yet.')).toBeVisible();
});

test('the SENCO goes from the school’s pages into a live meeting, and back', async ({
  newPage,
  venue,
  meeting,
}) => {
  const link = await JoinPage.open(await newPage(), sencoHome(venue.server).link);
  const home = await link.comeInAsStaff();
  const pupil = await home.open(personIn(meeting, 'child').name);
  await pupil.page.getByRole('button', { name: /^Go into the meeting/ }).click();
  const room = await MeetingPage.on(pupil.page);
  await expect(room.hereNow.filter({ hasText: 'Mrs Hartley' })).toContainText('you');
  await pupil.page.goBack();
  await PupilPage.on(pupil.page);
});

test('a link that is stopped closes its open page, and says so to whoever opens it', async ({
  as,
  newPage,
  venue,
  meeting,
  watch,
}) => {
  watch.allow(/status of 410/);
  const parent = personIn(meeting, 'parent');
  const open = await (await as('parent')).comeIn();
  const link = await JoinPage.open(await newPage(), sencoHome(venue.server).link);
  const pupil = await (await link.comeInAsStaff()).open(personIn(meeting, 'child').name);
  await pupil.showLinks(pupil.meetings.filter({ hasText: 'Going on now' }));
  const question = await pupil.startStopping(parent.name);
  await question.getByRole('button', { name: 'Stop the link' }).click();
  await expect(pupil.link(parent.name)).toContainText('Link stopped');
  // The page is told within a second (JOIN4); the rest is the time a page takes to draw.
  await expect(open.page.getByRole('textbox')).toHaveCount(0, { timeout: 3000 });
  const later = await JoinPage.open(await newPage(), parent.link);
  await expect(
    later.page.getByRole('heading', { name: 'The school has stopped this link' }),
  ).toBeVisible();
});

test.describe('the next review of a pupil', () => {
  test.use({ ownServer: true, asZofia: true });

  test('begins with what was agreed before', async ({ newPage, venue, meeting }) => {
    const link = await JoinPage.open(await newPage(), sencoHome(venue.server).link);
    const pupil = await (await link.comeInAsStaff()).open(personIn(meeting, 'child').name);
    await pupil.startMeeting();
    const from = pupil.page.getByRole('combobox', { name: 'Last term’s outcomes' });
    await expect(from).toHaveText(/From: Autumn review/);
    await pupil.page.getByLabel('Day', { exact: true }).fill(today());
    await pupil.save.click();
    await expect(pupil.page.getByText('The meeting is made.')).toBeVisible();
    const made = pupil.meetings.filter({ hasNotText: /Going on now|Finished and saved/ });
    await made.getByRole('button', { name: /^Go into the meeting/ }).click();
    const next = await MeetingPage.on(pupil.page);
    await next.goTo('Last term’s outcomes');
    await expect(next.page.getByText('Follow instructions with three parts')).toBeVisible();
  });
});
