import { JoinPage } from '#pages/join-page.ts';
import type { MeetingPage } from '#pages/meeting-page.ts';
import { typeAtEnd } from '#pages/typing.ts';
import { forgeEdits } from '#support/forge-edits.ts';
import { type Chair, personIn } from '#support/personas.ts';
import { Venue } from '#support/venue.ts';

import { type Camera, closeAll } from './camera.ts';

const stages = [
  'Welcome',
  'What Zofia says',
  'What’s working',
  'Last term’s outcomes',
  'What gets in the way',
  'New outcomes',
  'Support',
  'Who does what',
  'Do we agree?',
] as const;

const fileName = (place: number): string =>
  `meeting-${place + 1}-${(stages[place] ?? '').toLowerCase().replace(/\W+/gu, '-').replace(/-$/u, '')}`;

/** Who sits at the table when the pictures are taken. */
export type Table = {
  readonly lead: MeetingPage;
  readonly parent: MeetingPage;
  readonly senco: MeetingPage;
};

export const layTable = async (camera: Camera, venue: Venue): Promise<Table> => {
  const sit = async (chair: Chair, size: 'phone' | 'wide'): Promise<MeetingPage> => {
    const page = await camera.person(size);
    return (await JoinPage.open(page, personIn(venue.zofia, chair).link)).comeIn();
  };
  return {
    lead: await sit('teacher', 'wide'),
    parent: await sit('parent', 'phone'),
    senco: await sit('senco', 'wide'),
  };
};

export const clearTable = ({ lead, parent, senco }: Table): Promise<void> =>
  closeAll([lead.page, parent.page, senco.page]);

/** Somebody else is in the notes and in the outcome, as in a real meeting. */
const writeTogether = async ({ lead, parent, senco }: Table): Promise<void> => {
  await typeAtEnd((await senco.lastOutcomes()).notes, ' She reads to her grandmother now.');
  await (await parent.lastOutcomes()).rate('Got to what we hoped for');
  await lead.lastOutcomes();
  await typeAtEnd(lead.notes, ' Magda asked for the reading list.');
};

/** The nine stages: the lead on a laptop and a tablet, a parent on a phone. */
export const shootStages = async (camera: Camera, table: Table): Promise<void> => {
  await camera.scene('writing together', () => writeTogether(table));
  for (const [place, stage] of stages.entries()) {
    await camera.scene(stage, async () => {
      await table.parent.goTo(stage);
      await camera.take(table.parent.page, fileName(place), ['phone']);
      await table.lead.goTo(stage);
      await camera.take(table.lead.page, fileName(place), ['tablet', 'wide']);
    });
  }
};

const press = ({ page }: MeetingPage, name: string | RegExp): Promise<void> =>
  page.getByRole('main').getByRole('button', { name }).first().click();

/** What opens in a stage, for the lead. */
export const shootOpened = async (camera: Camera, { lead }: Table): Promise<void> => {
  const { page } = lead;
  await camera.scene('an outcome in writing', async () => {
    await lead.goTo('New outcomes');
    await press(lead, 'Add an outcome');
    await page.keyboard.type('Zofia joins in with a joke of her own.');
    await camera.take(page, 'new-outcome-open');
  });
  await camera.scene('support in writing', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await lead.goTo('Support');
    await press(lead, 'Add something for every lesson');
    await page.keyboard.type('Say it, show it, then ask.');
    await press(lead, 'Add support');
    await page.keyboard.type('A joke book of her own');
    await camera.take(page, 'support-open');
    await page.setViewportSize({ width: 1440, height: 900 });
    await press(lead, 'From the school’s list');
    await page
      .getByText(/^\d+ lines?$/u)
      .first()
      .waitFor();
    await camera.take(page, 'support-from-the-list');
    await page.keyboard.press('Escape');
  });
  await camera.scene('an outcome that fell short', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const stage = await lead.lastOutcomes();
    await stage.agree('Some movement');
    await stage.heldBack.selectOption('It was too much at once, or too hard');
    await camera.take(page, 'held-back');
  });
  await camera.scene('the family is not here', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await lead.goTo('Welcome');
    await press(lead, 'The family is not here');
    await page.getByLabel('What came of it').fill('Left a message.');
    await camera.take(page, 'family-not-here');
    await page.setViewportSize({ width: 1440, height: 900 });
    await press(lead, 'The family is not here');
  });
};

/** What only a phone has, and what goes wrong. */
export const shootOnPhone = async (camera: Camera, { lead, parent }: Table): Promise<void> => {
  const { page } = parent;
  await camera.scene('somebody’s caret on a phone', async () => {
    await parent.lastOutcomes();
    const theirs = await lead.lastOutcomes();
    // Its name stands there while they type, and two seconds more.
    await typeAtEnd(theirs.notes, ' She tells me');
    await camera.take(page, 'phone-caret', ['phone']);
  });
  await camera.scene('all stages on a phone', async () => {
    await page.getByRole('button', { name: 'All stages' }).click();
    await camera.take(page, 'phone-all-stages', ['phone']);
    await parent.stageButton('What’s working').click();
  });
  await camera.scene('notes on a phone', async () => {
    await page.getByRole('button', { name: 'Notes', exact: true }).click();
    await parent.notes.waitFor();
    await camera.take(page, 'phone-notes', ['phone']);
    await page.getByRole('button', { name: 'Back to the stage' }).click();
  });
  await camera.scene('offline', async () => {
    await page.context().setOffline(true);
    const { notes } = await parent.lastOutcomes();
    await typeAtEnd(notes, ' On the bus, without a signal.');
    await parent.offline.waitFor({ timeout: 60_000 });
    await camera.take(page, 'offline');
    await page.context().setOffline(false);
    await page.setViewportSize({ width: 320, height: 640 });
    await parent.expectSaved();
  });
};

/** Words the server would not take, as those of a page gone wrong. */
export const shootRefused = (camera: Camera): Promise<void> =>
  camera.scene('refused words', async () => {
    const venue = await Venue.open();
    const page = await camera.person();
    try {
      const link = await JoinPage.open(page, personIn(venue.zofia, 'teacher').link);
      const { notes } = await (await link.comeIn()).lastOutcomes();
      await forgeEdits(page);
      await notes.focus();
      await page.keyboard.insertText('She asks what a word means, and writes it on her own card. ');
      await page.getByText('Your last words were not saved').waitFor({ timeout: 30_000 });
      await camera.take(page, 'refused-words');
    } finally {
      await closeAll([page]);
      await venue.close();
    }
  });
