import type { Page } from '@playwright/test';

import { JoinPage } from '#pages/join-page.ts';
import { MeetingPage } from '#pages/meeting-page.ts';
import { PreparePage } from '#pages/prepare-page.ts';
import { PupilPage } from '#pages/pupil-page.ts';
import { onPhone } from '#support/on-phone.ts';
import { sencoHome } from '#support/personas.ts';
import { expect, test } from '#support/test.ts';

/** The day before the meeting, which its lead begins early. */
test.use({ ownServer: true, startsAt: '2026-03-17T15:00' });

const concern = 'The concern, and what is decided';
const worry = 'Since Year 2 he has not said a word in class.';

const addKit = async (page: Page): Promise<PupilPage> => {
  const dialog = page.getByRole('dialog', { name: 'Add a pupil' });
  await dialog.getByRole('textbox', { name: 'Full name' }).fill('Kit Prosser');
  await dialog.getByRole('textbox', { name: 'What we call them' }).fill('Kit');
  await dialog.getByLabel('Date of birth').fill('2018-05-02');
  await dialog.getByRole('combobox', { name: 'Year group' }).selectOption('Year 3');
  await dialog.getByRole('button', { name: 'Add this pupil' }).click();
  return PupilPage.on(page);
};

const addNew = async (page: Page, name: string, role: string): Promise<void> => {
  await page.getByRole('button', { name: 'Add somebody new' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).last().fill(name);
  await page.getByRole('combobox', { name: 'Who is this?' }).last().selectOption(role);
};

const linkOf = async (kit: PupilPage, name: string): Promise<string> => {
  const dialog = await kit.getLink(name);
  const link = await dialog.getByRole('textbox', { name: 'The link' }).inputValue();
  await dialog.getByRole('button', { name: 'I have passed it on' }).click();
  return link;
};

/** What the psychologist is shown while she is there: the stages that this meeting has. */
const grantConcern = async (kit: PupilPage): Promise<void> => {
  await kit
    .link('Dr Imani Cole')
    .getByRole('button', { name: /^Set their part/ })
    .click();
  const dialog = kit.page.getByRole('dialog', { name: /^When Dr Imani Cole comes/ });
  await expect(dialog.getByText('Last term')).toHaveCount(0);
  await dialog.getByLabel('From').fill('00:00');
  await dialog.getByLabel('Until').fill('23:59');
  await dialog.getByRole('checkbox', { name: concern }).check({ force: true });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
};

const decide = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Note what was decided' }).click();
  await page.getByRole('radio', { name: 'SEN Support begins' }).check({ force: true });
  await page.getByRole('textbox', { name: 'Why?' }).fill('He is silent at school.');
  await page.getByLabel('On which day?').fill('2026-03-17');
  await page.getByRole('button', { name: 'Note it' }).click();
  await expect(page.getByText('Decided on', { exact: false })).toBeVisible();
};

/** While their part is on: the concern and the decision, and nothing of other stages. */
const expectShown = async (page: Page): Promise<void> => {
  const more = page.getByRole('button', { name: 'Read what is written there now' });
  await more.click({ timeout: 20_000 });
  await expect(page.getByText(worry)).toBeVisible();
  await expect(page.getByText('SEN Support begins')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('He sings at home.')).toHaveCount(0);
};

/** The page that was open, and then the same address again. */
const expectThanks = async (page: Page): Promise<void> => {
  const thanks = page.getByRole('heading', { level: 1, name: 'Thank you for coming' });
  await expect(thanks).toBeVisible();
  await expect(page.getByText(/it stands in the record under your name/)).toBeVisible();
  await page.reload();
  await expect(thanks).toBeVisible();
};

test('a mother’s concern goes from her phone into a first meeting, its decision and the thanks', async ({
  newPage,
  browser,
  venue,
  watch,
}) => {
  const senco = await JoinPage.open(await newPage(), sencoHome(venue.server).link);
  const home = await senco.comeInAsStaff();
  await home.startAdding();
  const kit = await addKit(home.page);
  await kit.startMeeting();
  await addNew(kit.page, 'Cerys Prosser', 'Parent or carer');
  await addNew(kit.page, 'Dr Imani Cole', 'Visiting professional');
  await kit.page.getByLabel('Day', { exact: true }).fill('2026-03-18');
  await kit.save.click();
  await expect(kit.page.getByText('The meeting is made.')).toBeVisible();
  const [mothers, psychologists] = [
    await linkOf(kit, 'Cerys Prosser'),
    await linkOf(kit, 'Dr Imani Cole'),
  ];
  await grantConcern(kit);
  const phone = await browser.newContext({ ...onPhone, locale: 'en-GB' });
  watch.watch(phone);
  const mother = await (await JoinPage.open(await phone.newPage(), mothers)).getReady();
  await mother.write('What worries you?', worry);
  await mother.page.getByLabel(/^The day you first said so/).fill('2025-09-08');
  await mother.write('What is going well?', 'He sings at home.');
  await mother.show('What worries you?');
  const seen = mother.page.getByRole('region', { name: 'What everybody sees of this page' });
  await expect(seen.getByRole('blockquote')).toHaveText([worry]);
  await expect(seen).toContainText('8 September 2025');
  await expect(seen).toContainText(/Written, and not shown\s*What is going well\?/);
  await phone.close();
  const visitor = await PreparePage.on(
    (await (await JoinPage.open(await newPage(), psychologists)).getReady()).page,
  );
  await expect(visitor.page.getByText(`this page shows you: ${concern}.`)).toBeVisible();
  await visitor.write('My advice', 'Small groups.');
  await visitor.show('My advice');
  await kit.page.getByRole('button', { name: /^Go into the meeting/ }).click();
  const table = await MeetingPage.on(kit.page);
  await table.goTo(concern);
  await expect(table.page.getByText(worry)).toBeVisible();
  await expect(table.page.getByText(/8 September 2025/)).toHaveCount(1);
  await table.bringEveryoneHere();
  await decide(table.page);
  await expectShown(visitor.page);
  const agreement = await table.agreement();
  await agreement.readBack();
  const saved = await agreement.finish();
  await expect(saved.page.getByText(worry)).toBeVisible();
  await expect(saved.page.getByText('Small groups.')).toBeVisible();
  await expect(saved.page.getByText('so the record is not for them')).toBeVisible();
  await expectThanks(visitor.page);
});
