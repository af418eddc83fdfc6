import type { Page } from 'playwright';

import { JoinPage } from '#pages/join-page.ts';
import type { PreparePage } from '#pages/prepare-page.ts';
import { type Chair, personIn } from '#support/personas.ts';
import { Venue } from '#support/venue.ts';

import { type Camera, closeAll } from './camera.ts';
import { comeInAs } from './staff-screens.ts';

/** Two days before Zofia's spring review. */
const daysBefore = '2026-03-17T18:00';

const open = async (camera: Camera, venue: Venue, chair: Chair): Promise<JoinPage> =>
  JoinPage.open(await camera.person('wide', daysBefore), personIn(venue.zofia, chair).link);

/** A picture is a report, too: of this page, since one is at hand. */
const addReport = async ({ page }: PreparePage): Promise<void> => {
  const buffer = await page.screenshot();
  const file = { name: 'Language report.png', mimeType: 'image/png', buffer };
  await page.getByLabel('Choose a file').setInputFiles(file);
  await page.getByRole('button', { name: 'Add this report' }).click();
  await page.getByText('The report is here.').waitFor();
};

/** What each writes before the meeting: the parent, and who comes from outside with a report. */
const shootPreparing = async (camera: Camera, venue: Venue): Promise<void> => {
  await camera.scene('a professional before the meeting', async () => {
    const page = await (await open(camera, venue, 'professional')).getReady();
    await addReport(page);
    await page.page.getByRole('button', { name: /^Show this Language report/u }).click();
    await camera.take(page.page, 'prepare-professional');
    await closeAll([page.page]);
  });
  await camera.scene('a parent before the meeting', async () => {
    const link = await open(camera, venue, 'parent');
    await link.page.getByRole('button', { name: 'Get ready' }).waitFor();
    await camera.take(link.page, 'join-before');
    const page = await link.getReady();
    await page.write('What is going well?', 'She reads to her grandmother every evening.');
    await page.write('Questions', 'Who helps when Mr Lowe is away?');
    await page.show('What is going well?');
    await camera.take(page.page, 'prepare-parent');
    await closeAll([page.page]);
  });
};

/** A child keeps something to themselves. */
const writeAsChild = async (camera: Camera, venue: Venue): Promise<void> => {
  const child = await (await open(camera, venue, 'child')).getReadyAsChild();
  await child.start();
  await child.write('I do not like going home on Fridays.');
  await child.expectSaved();
  await closeAll([child.page]);
};

const toOpenings = (page: Page): Promise<void> =>
  page.getByRole('link', { name: 'If a child may not be safe' }).click();

/** What the child kept is opened: one asks, another says yes, the first reads. */
const shootOpenings = async (camera: Camera, venue: Venue): Promise<void> => {
  await writeAsChild(camera, venue);
  const lead = await comeInAs(camera, venue, 'okonkwo@', daysBefore);
  await toOpenings(lead);
  await lead.getByRole('button', { name: 'Ask to open a page' }).click();
  await lead.getByLabel('Whose page?').selectOption('Zofia Nowak-Bell');
  await lead.getByLabel('Written for which meeting?').selectOption({ index: 1 });
  await lead
    .getByLabel('Why do you need to read it?')
    .fill('She told Mr Lowe on Friday that she is afraid at home.');
  await camera.take(lead, 'opening-ask');
  await lead.getByRole('button', { name: 'Ask', exact: true }).click();
  const senior = await comeInAs(camera, venue, 'fairley@', daysBefore);
  await toOpenings(senior);
  await senior.getByLabel('Why do you say yes or no?').fill('Two adults have told me the same.');
  await camera.take(senior, 'opening-decide');
  await senior.getByRole('button', { name: /^Yes, for/u }).click();
  await senior.getByText('said yes').waitFor();
  await lead.reload();
  await lead.getByRole('button', { name: 'Read the page' }).click();
  await lead.getByText('afraid', { exact: false }).first().waitFor();
  await camera.take(lead, 'opening-read');
  await closeAll([lead, senior]);
};

/** The meeting is moved, then cancelled: at school, and behind the family's links. */
const shootPlansChange = async (camera: Camera, venue: Venue): Promise<void> => {
  const senco = await comeInAs(camera, venue, 'hartley@', daysBefore);
  await senco.getByRole('link', { name: /Zofia/u }).click();
  await senco.getByRole('heading', { name: 'Meetings' }).waitFor();
  await camera.take(senco, 'pupil-before');
  await senco
    .getByRole('button', { name: /^When plans change/u })
    .first()
    .click();
  await senco.getByLabel('New day').fill('2026-03-26');
  await senco.getByLabel(/^Why\?/u).fill('Miss Adeyemi is ill.');
  await camera.take(senco, 'plans-change');
  await senco.getByRole('button', { name: 'Move the meeting' }).click();
  await senco.getByText('The meeting has moved.', { exact: false }).waitFor();
  const parent = await open(camera, venue, 'parent');
  await parent.page.getByText('It is now on', { exact: false }).waitFor();
  await camera.take(parent.page, 'join-moved');
  const child = await open(camera, venue, 'child');
  await child.page.getByText('It is now on', { exact: false }).waitFor();
  await child.getReadyAsChild();
  await child.page.getByText('has a new day', { exact: false }).first().waitFor();
  await camera.take(child.page, 'child-moved');
  await senco.getByLabel(/^Why is it cancelled/u).fill('The school is closed: snow.');
  await senco.getByRole('button', { name: 'Cancel the meeting' }).click();
  await senco.getByText('Cancelled by', { exact: false }).waitFor();
  await camera.take(senco, 'pupil-cancelled');
  for (const chair of ['parent', 'child'] as const) {
    const { page } = await open(camera, venue, chair);
    await page.getByText('It was going to be on', { exact: false }).waitFor();
    await camera.take(page, `join-cancelled-${chair}`);
    await page.getByRole('button', { name: 'Read why' }).click();
    await page.getByRole('heading', { level: 1, name: /cancelled|not meeting/u }).waitFor();
    await camera.take(page, `cancelled-${chair}`);
    await closeAll([page]);
  }
  await closeAll([senco, parent.page, child.page]);
};

/** Two people round a pupil who must learn nothing of each other. */
const shootKeptApart = async (camera: Camera, venue: Venue): Promise<void> => {
  const page = await comeInAs(camera, venue, 'hartley@', daysBefore);
  await page.getByRole('link', { name: /Zofia/u }).click();
  await page.getByRole('button', { name: 'People kept apart' }).click();
  await page.getByLabel('Who', { exact: true }).selectOption('Magda Nowak');
  await page.getByLabel('From whom').selectOption('Tom Bell');
  await page.getByLabel(/^Why\? Only staff/u).fill('Ms Nowak lives at a place that is secret.');
  await page.getByRole('button', { name: 'Keep them apart' }).click();
  await page.getByText(/^(?:Magda Nowak and Tom Bell|Tom Bell and Magda Nowak)/u).waitFor();
  await camera.take(page, 'kept-apart');
  await closeAll([page]);
};

/** The days before a meeting, in a school of their own: they change what others would take pictures of. */
export const shootBefore = async (camera: Camera): Promise<void> => {
  const venue = await Venue.open({ at: daysBefore });
  try {
    await shootPreparing(camera, venue);
    await camera.scene('opening a child’s page', () => shootOpenings(camera, venue));
    await camera.scene('a meeting moved and cancelled', () => shootPlansChange(camera, venue));
    await camera.scene('people kept apart', () => shootKeptApart(camera, venue));
  } finally {
    await venue.close();
  }
};
