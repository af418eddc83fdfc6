import { JoinPage } from '#pages/join-page.ts';
import { MeetingPage } from '#pages/meeting-page.ts';
import { personIn, sencoHome } from '#support/personas.ts';
import { expect, test } from '#support/test.ts';

test('somebody new comes to a live meeting: the list, their link, and every open page', async ({
  as,
  newPage,
  venue,
  meeting,
}) => {
  const teacher = await (await as('teacher')).comeIn();
  const home = await JoinPage.open(await newPage(), sencoHome(venue.server).link);
  const pupil = await (await home.comeInAsStaff()).open(personIn(meeting, 'child').name);
  await pupil.showLinks(pupil.meetings.filter({ hasText: 'Going on now' }));
  await pupil.page.getByRole('button', { name: 'Add a person' }).click();
  const dialog = pupil.page.getByRole('dialog', { name: 'Who else comes?' });
  await dialog.getByRole('button', { name: 'Add somebody new' }).click();
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Yaa Okafor');
  await dialog
    .getByRole('combobox', { name: 'Who is this?' })
    .selectOption('Visiting professional');
  await dialog.getByRole('button', { name: 'Add to the meeting' }).click();
  const issued = await pupil.getLink('Yaa Okafor');
  const address = await issued.getByRole('textbox', { name: 'The link' }).inputValue();
  const door = await JoinPage.open(await newPage(), address);
  const visitor = await door.comeIn();
  await expect(visitor.hereNow.filter({ hasText: 'Yaa' })).toContainText('you');
  await expect(teacher.hereNow.filter({ hasText: 'Yaa' })).toBeVisible();
});

test('somebody is taken out before the meeting, and may be added again', async ({
  newPage,
  venue,
  meeting,
}) => {
  const parent = personIn(meeting, 'parent').name;
  const home = await JoinPage.open(await newPage(), sencoHome(venue.server).link);
  const pupil = await (await home.comeInAsStaff()).open(personIn(meeting, 'child').name);
  await pupil.startMeeting();
  const nextYear = new Date().getFullYear() + 1;
  await pupil.page.getByLabel('Day', { exact: true }).fill(`${nextYear}-03-12`);
  await pupil.save.click();
  await expect(pupil.page.getByText('The meeting is made.')).toBeVisible();
  await pupil.takeOut(parent);
  await pupil.addPerson(parent);
});

test.describe('a colleague who left', () => {
  test.use({ ownServer: true });

  test('a staff link that is stopped closes the meeting its person went into', async ({
    newPage,
    venue,
    meeting,
    watch,
  }) => {
    watch.allow(/status of 401/);
    const colleague = venue.server.doors.staff[1];
    if (colleague === undefined) throw new Error('The demonstration has one member of staff');
    const hers = await JoinPage.open(await newPage(), colleague.link);
    const page = await (await hers.comeInAsStaff()).open(personIn(meeting, 'child').name);
    await page.page.getByRole('button', { name: /^Go into the meeting/ }).click();
    const open = await MeetingPage.on(page.page);
    const home = await JoinPage.open(await newPage(), sencoHome(venue.server).link);
    const { page: senco } = await home.comeInAsStaff();
    await senco.getByRole('button', { name: 'Links of the staff' }).click();
    const row = senco
      .getByRole('list', { name: 'Links of the staff' })
      .getByRole('listitem')
      .filter({ hasText: colleague.name });
    await row.getByRole('button', { name: /^Stop the link/ }).click();
    await senco.getByRole('alertdialog').getByRole('button', { name: 'Stop the link' }).click();
    await expect(row).toContainText('Link stopped');
    await expect(open.page.getByRole('textbox')).toHaveCount(0, { timeout: 3000 });
  });
});

test('the links of the staff do not come: the list stays, and one press fetches them', async ({
  newPage,
  venue,
  watch,
}) => {
  watch.allowLostConnections();
  const page = await newPage();
  const code = '**/assets/staff-links-*.js';
  await page.route(code, (route) => route.abort());
  const home = await JoinPage.open(page, sencoHome(venue.server).link);
  await home.comeInAsStaff();
  const lost = page.getByRole('alert').filter({ hasText: 'This part could not be loaded' });
  await expect(lost).toBeVisible();
  await expect(page.getByRole('list', { name: 'Pupils' })).toBeVisible();
  await page.unroute(code);
  await lost.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('button', { name: 'Links of the staff' })).toBeVisible();
});
