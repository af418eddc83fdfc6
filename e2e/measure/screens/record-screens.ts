import type { Page } from 'playwright';

import { JoinPage } from '#pages/join-page.ts';
import type { SavedPage } from '#pages/saved-page.ts';
import { typeAtEnd } from '#pages/typing.ts';
import { personIn } from '#support/personas.ts';
import type { Venue } from '#support/venue.ts';

import { type Camera, closeAll } from './camera.ts';
import type { Table } from './meeting-screens.ts';

/** The room's screen, at two stages. */
export const shootRoom = (camera: Camera, { lead }: Table): Promise<void> =>
  camera.scene('the room screen', async () => {
    await lead.page.setViewportSize({ width: 1440, height: 900 });
    await lead.lastOutcomes();
    const people = await lead.people();
    await camera.take(lead.page, 'people');
    await lead.page.setViewportSize({ width: 1440, height: 900 });
    const { page } = await people.openRoom();
    await page.getByText('Write for…').first().waitFor();
    await camera.take(page, 'room-1');
    await people.close();
    await page.getByRole('button', { name: /^Everyone to: / }).click();
    await camera.take(page, 'room-2');
    await page.getByRole('button', { name: 'Notes', exact: true }).click();
    await page.getByRole('textbox', { name: 'Notes', exact: true }).waitFor();
    await camera.take(page, 'room-notes');
    await page.close();
  });

/** Something is written after it was read back. */
const shootChanged = (camera: Camera, { lead }: Table): Promise<void> =>
  camera.scene('what changed since it was read back', async () => {
    const stage = await lead.working();
    await stage.addStrength('Remembers every song.');
    await stage.strength(1).fill('Draws animals.');
    await lead.agreement();
    await lead.page
      .getByRole('button', { name: 'See what changed since it was read back' })
      .click();
    await lead.page.getByRole('button', { name: 'Put these words back' }).first().waitFor();
    await camera.take(lead.page, 'put-back');
    await lead.page.setViewportSize({ width: 1440, height: 900 });
  });

/** The record read back, and what each person says to it. */
export const shootAgreement = (camera: Camera, table: Table): Promise<void> =>
  camera.scene('the record read back', async () => {
    const lead = await table.lead.agreement();
    await lead.readBack();
    await shootChanged(camera, table);
    await lead.readBack();
    const parent = await table.parent.agreement();
    await parent.page.getByText(/^Something was changed/u).waitFor({ state: 'hidden' });
    await parent.agree();
    const senco = await table.senco.agreement();
    await senco.differ('I would like to look at her hearing first.');
    await lead.answerOf('Mrs Hartley').getByText('hearing').waitFor();
    await camera.take(table.parent.page, 'read-back', ['phone']);
    await camera.take(table.lead.page, 'read-back', ['tablet', 'wide']);
  });

const wide = ({ page }: { page: Page }): Promise<void> =>
  page.setViewportSize({ width: 1440, height: 900 });

const compare = async (camera: Camera, saved: SavedPage): Promise<void> => {
  await wide(saved);
  await saved.compareWith(/autumn/iu);
  await camera.take(saved.page, 'saved-compared');
};

/** Somebody is without a signal while the lead finishes: the question, and their words that come too late. */
const finishWithout = async (camera: Camera, { lead, parent }: Table): Promise<SavedPage> => {
  await parent.page.setViewportSize({ width: 320, height: 640 });
  const strength = (await parent.working()).strength(1);
  await parent.page.context().setOffline(true);
  await parent.offline.waitFor({ timeout: 60_000 });
  await typeAtEnd(strength, ' She sings on the bus.');
  await wide(lead);
  const agree = await lead.agreement();
  await lead.page.getByRole('button', { name: 'Finish and save' }).click();
  await camera.take(lead.page, 'finish');
  await wide(lead);
  await lead.page.getByRole('button', { name: 'Go back to the meeting' }).click();
  const saved = await agree.finish();
  await camera.scene('words that came too late', async () => {
    await parent.page.context().setOffline(false);
    await parent.page.getByText('They are kept beside it').waitFor({ timeout: 60_000 });
    await camera.take(parent.page, 'late-words');
  });
  return saved;
};

/** The meeting is finished, and everybody reads the record. */
export const shootRecord = (camera: Camera, table: Table): Promise<void> =>
  camera.scene('the saved record', async () => {
    const saved = await finishWithout(camera, table);
    await saved.page.getByRole('region', { name: 'Who has this record' }).waitFor();
    await camera.take(saved.page, 'saved');
    await camera.takePrint(saved.page, 'saved-print');
    await compare(camera, saved);
    await camera.scene('after the meeting, at school', () => shootAtSchool(camera, table));
  });

/** What staff do with a record: take words out, and give those who teach a page of their own. */
const shootAtSchool = async (camera: Camera, { senco: { page } }: Table): Promise<void> => {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await wide({ page });
  await page.getByRole('region', { name: 'Who has this record' }).waitFor();
  await press('Take words out…');
  await camera.take(page, 'take-words-out');
  await wide({ page });
  await page.keyboard.press('Escape');
  await press('A link for staff who have no link of their own');
  await press('Make a link');
  const address = await page.getByRole('textbox', { name: 'The link' }).inputValue();
  await camera.take(page, 'lesson-link');
  const sheet = await camera.person();
  await sheet.goto(address);
  await sheet.getByRole('button', { name: 'I have read it' }).waitFor();
  await camera.take(sheet, 'lesson-sheet');
  await sheet.getByLabel('Your full name').fill('Mr Ade Bright');
  await sheet.getByRole('button', { name: 'I have read it' }).click();
  await sheet.getByText(/^Thank you/u).waitFor();
  await camera.take(sheet, 'lesson-read');
  await closeAll([sheet]);
  await shootGiven(camera, page);
};

/** Who was given the record, and who has read what is for every lesson: noted by hand, too. */
const shootGiven = async (camera: Camera, page: Page): Promise<void> => {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await wide({ page });
  await page.reload();
  await press('Note that somebody was given it');
  const form = page.getByRole('form', { name: 'Note that somebody was given it' });
  await form.getByLabel('Who was given it?').selectOption('Magda Nowak');
  await form.getByRole('button', { name: 'Note it' }).click();
  await page.getByText('on paper,', { exact: false }).waitFor();
  await press('I have read it');
  await press('Note that somebody without an account has read it');
  await page.getByLabel('Their name').fill('Ms Supply');
  await camera.take(page, 'given-and-read');
};

/** The record from home: what a parent who has not answered can do, and the child's own. */
export const shootFromHome = async (camera: Camera, venue: Venue): Promise<void> => {
  await camera.scene('the record at home', async () => {
    const page = await camera.person();
    const { link } = personIn(venue.zofia, 'otherParent');
    const saved = await (await JoinPage.open(page, link)).read();
    await page.getByRole('button', { name: 'Add what you counted or saw' }).click();
    await camera.take(page, 'saved-seen-since');
    await wide(saved);
    await saved.giveAnswer.click();
    await camera.take(page, 'saved-own-answer');
    await wide(saved);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'I have something to add' }).first().click();
    await camera.take(page, 'words-to-add');
    await wide(saved);
    const dialog = page.getByRole('dialog');
    await dialog
      .getByRole('textbox', { name: 'What you would like to add' })
      .fill('We found the list of words in her bag. We practise three each evening.');
    await dialog.getByRole('button', { name: 'Put it at the end of the record' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await camera.take(page, 'words-added');
    await closeAll([page]);
  });
  await camera.scene('the child’s record', async () => {
    const page = await camera.person();
    await (await JoinPage.open(page, personIn(venue.zofia, 'child').link)).read();
    await camera.take(page, 'saved-child');
    await closeAll([page]);
  });
};
