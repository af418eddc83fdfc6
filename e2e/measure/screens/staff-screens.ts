import type { Page } from 'playwright';

import { ChildPage } from '#pages/child-page.ts';
import { JoinPage } from '#pages/join-page.ts';
import { PupilPage } from '#pages/pupil-page.ts';
import { personIn } from '#support/personas.ts';
import type { Venue } from '#support/venue.ts';

import { type Camera, closeAll } from './camera.ts';
import { shootQuestions } from './child-screens.ts';

const openPupil = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('link', { name: new RegExp(name, 'u') }).click();
  await page.getByRole('heading', { name: 'Meetings' }).waitFor();
};

/** Two schools: the first is Zofia's and has many pupils, in the second is Idris, who is in Year 8. */
const sencos = { primary: 'hartley@', secondary: 'whitlock@' } as const;

/** A member of staff at the list of pupils, by the beginning of their address. */
export const comeInAs = async (
  camera: Camera,
  venue: Venue,
  who: string,
  at?: string,
): Promise<Page> => {
  const staff = venue.server.doors.staff.find(({ email }) => email.startsWith(who));
  if (staff === undefined) throw new Error(`${who} has no door`);
  const page = await camera.person('wide', at);
  await page.goto(staff.link);
  await page.getByRole('button', { name: 'Come in' }).click();
  await page.getByRole('heading', { name: 'Your pupils' }).waitFor();
  await page.getByRole('list', { name: 'Pupils' }).getByRole('link').first().waitFor();
  return page;
};

/** Makes a meeting for a pupil of Year 8; the new meeting's links are open. */
const makeMeeting = async (camera: Camera, page: Page): Promise<void> => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('button', { name: 'Make a meeting' }).click();
  await page.getByLabel('Day', { exact: true }).fill(new Date().toISOString().slice(0, 10));
  await camera.take(page, 'make-a-meeting');
  await page.getByRole('button', { name: 'Make this meeting' }).click();
  await page.getByText('The meeting is made.').waitFor();
  await camera.take(page, 'links');
};

/** A link with its picture; the address it shows. */
const getLink = async (camera: Camera, page: Page): Promise<string> => {
  await page.getByRole('button', { name: /^Get a link for Idris/u }).click();
  const address = page.getByRole('textbox', { name: 'The link' });
  await address.waitFor();
  await camera.take(page, 'link-with-qr');
  const link = await address.inputValue();
  await page.getByRole('button', { name: 'I have passed it on' }).click();
  return link;
};

/** The look for older pupils: words instead of smileys. */
const shootYoungPerson = (camera: Camera, link: string): Promise<void> =>
  camera.scene('the screen of a pupil in Year 8', async () => {
    const page = await camera.person();
    await page.goto(link);
    await page.getByRole('button', { name: 'Come in' }).click();
    await shootQuestions(camera, await ChildPage.on(page), 'young-person');
    await closeAll([page]);
  });

/** What stands behind the buttons of the list of pupils. */
const shootRound = async (camera: Camera, page: Page): Promise<void> => {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await press('Add a pupil');
  await press('Add this pupil');
  await camera.take(page, 'add-a-pupil');
  await press('Cancel');
  await press('Links of the staff');
  await page.getByRole('list', { name: 'Links of the staff' }).waitFor();
  await camera.take(page, 'staff-links');
  await page
    .getByRole('button', { name: /^Has left the school/u })
    .first()
    .click();
  await camera.take(page, 'has-left');
  await press('No, leave it as it is');
  await page.getByRole('link', { name: 'The school’s list of support' }).click();
  await page.getByRole('heading', { name: 'In the list' }).waitFor();
  await camera.take(page, 'school-list');
  await press('Add a line');
  await camera.take(page, 'school-list-add');
  await page.getByRole('dialog').getByRole('button', { name: 'Go back' }).click();
  await press('Levels and areas: names and order');
  await camera.take(page, 'school-list-names');
};

/** A link is stopped: the question, the page that was open with it, and what opens it afterwards. */
const shootStopped = async (camera: Camera, venue: Venue, page: Page): Promise<void> => {
  const { name, link } = personIn(venue.zofia, 'interpreter');
  const theirs = await camera.person();
  await (await JoinPage.open(theirs, link)).comeIn();
  const pupil = await PupilPage.on(page);
  await pupil.showLinks(pupil.meetings.filter({ hasText: 'Going on now' }));
  const question = await pupil.startStopping(name);
  await camera.take(page, 'stop-the-link');
  await question.getByRole('button', { name: 'Stop the link' }).click();
  await theirs.getByRole('heading', { level: 1, name: /link again|any more/u }).waitFor();
  await camera.take(theirs, 'ended');
  await theirs.goto('about:blank');
  await theirs.goto(link);
  await theirs.getByRole('heading', { name: 'The school has stopped this link' }).waitFor();
  await camera.take(theirs, 'link-stopped');
  await closeAll([theirs]);
};

/** A school's own pages, as its SENCO sees them. */
export const shootStaff = async (camera: Camera, venue: Venue): Promise<void> => {
  await camera.scene('the list of pupils', async () => {
    const page = await comeInAs(camera, venue, sencos.primary);
    await camera.take(page, 'pupils');
    await openPupil(page, 'Zofia');
    await camera.take(page, 'pupil');
    await page.getByRole('button', { name: 'Change Magda Nowak' }).click();
    await camera.take(page, 'carer');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await camera.scene('a link that is stopped', () => shootStopped(camera, venue, page));
    await page.getByRole('link', { name: 'All pupils' }).click();
    await camera.scene('what is behind the list', () => shootRound(camera, page));
    await closeAll([page]);
  });
  await camera.scene('making a meeting', async () => {
    const page = await comeInAs(camera, venue, sencos.secondary);
    await openPupil(page, 'Idris');
    await makeMeeting(camera, page);
    await shootYoungPerson(camera, await getLink(camera, page));
    await closeAll([page]);
  });
};
