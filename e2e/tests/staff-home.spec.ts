import { JoinPage } from '#pages/join-page.ts';
import { PupilPage } from '#pages/pupil-page.ts';
import type { PupilsPage } from '#pages/pupils-page.ts';
import { sencoHome } from '#support/personas.ts';
import { expect, test } from '#support/test.ts';

// What is changed here belongs to the whole school.
test.use({ ownServer: true });

const openHome = async (page: Parameters<typeof JoinPage.open>[0], link: string) =>
  (await JoinPage.open(page, link)).comeInAsStaff();

/** From the list of pupils to a meeting of Zofia's just made, with its links open. */
const makeMeeting = async (home: PupilsPage): Promise<PupilPage> => {
  const pupil = await home.open('Zofia');
  await pupil.startMeeting();
  const { page } = pupil;
  await page.getByLabel('Day', { exact: true }).fill('2026-07-07');
  await page.getByLabel('Start', { exact: true }).fill('15:30');
  await expect(page.getByRole('combobox', { name: 'Which review is it?' })).toHaveValue('summer');
  await expect(page.getByRole('checkbox', { name: /^Magda Nowak/ })).toBeChecked();
  await page.getByRole('combobox', { name: 'Who leads?' }).selectOption({ label: 'Miss Adeyemi' });
  await expect(page.getByRole('combobox', { name: 'Last term’s outcomes' })).not.toHaveValue(
    'nothing',
  );
  await pupil.save.click();
  await expect(page.getByText('The meeting is made.')).toBeVisible();
  await expect(pupil.links.first()).toBeVisible();
  return pupil;
};

test('the SENCO sees every pupil with the last and the next review, and adds one', async ({
  newPage,
  venue,
}) => {
  const home = await openHome(await newPage(), sencoHome(venue.server).link);
  await expect(home.pupil('Zofia')).toContainText('Autumn review');
  await expect(home.pupil('Zofia')).toContainText('Going on now');
  const adding = await home.startAdding();
  await adding.getByRole('button', { name: 'Add this pupil' }).click();
  await expect(adding.getByRole('textbox', { name: 'Full name' })).toBeFocused();
  await expect(adding).toContainText('Please write the full name.');
  await adding.getByRole('textbox', { name: 'Full name' }).fill('Noor Haddad');
  await adding.getByRole('textbox', { name: 'What we call them' }).fill('Noor');
  await adding.getByLabel('Date of birth').fill('2017-03-02');
  await expect(adding.getByRole('combobox', { name: 'Year group' })).not.toHaveValue('');
  await adding.getByRole('button', { name: 'Add this pupil' }).click();
  await expect(home.page.getByRole('heading', { level: 1, name: 'Noor' })).toBeVisible();
  await home.page.getByRole('link', { name: 'All pupils' }).click();
  await expect(home.pupil('Noor Haddad')).toContainText('None yet');
});

test('a meeting is made with last term’s outcomes, its link is given, used and stopped', async ({
  newPage,
  newContext,
  venue,
  watch,
}) => {
  const own = await newContext();
  await own.grantPermissions(['clipboard-read', 'clipboard-write']);
  const home = await openHome(await own.newPage(), sencoHome(venue.server).link);
  const staff = await makeMeeting(home);
  const issued = await staff.getLink('Magda Nowak');
  const link = await issued.getByRole('textbox', { name: 'The link' }).inputValue();
  await expect(issued.getByRole('img', { name: /^A picture with the link/ })).toBeVisible();
  await issued.getByRole('button', { name: 'Copy the link' }).click();
  await expect(issued).toContainText('Copied.');
  expect(await staff.page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await issued.getByRole('button', { name: 'I have passed it on' }).click();
  const parent = await (await JoinPage.open(await newPage(), link)).comeIn();
  await parent.lastOutcomes();
  await expect(parent.page.getByRole('group', { name: /^What do you see, Magda/ })).toBeVisible();
  const question = await staff.startStopping('Magda Nowak');
  watch.allow(/status of 40[0-9]/);
  await question.getByRole('button', { name: 'Stop the link' }).click();
  const told = parent.page.getByText('You cannot write in this meeting any more');
  await expect(told).toBeVisible({ timeout: 2000 });
  await expect(staff.link('Magda Nowak')).toContainText('Link stopped.');
  const again = await JoinPage.open(await newPage(), link);
  const stopped = again.page.getByRole('heading', { name: 'The school has stopped this link' });
  await expect(stopped).toBeVisible();
});
