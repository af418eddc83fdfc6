import type { Page } from 'playwright';

import { ChildPage } from '#pages/child-page.ts';
import type { Venue } from '#support/venue.ts';

import { type Camera, closeAll } from './camera.ts';
import { shootQuestions } from './child-screens.ts';

const openPupil = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('link', { name: new RegExp(name, 'u') }).click();
  await page.getByRole('heading', { name: 'Meetings' }).waitFor();
};

/** Two schools: the first is Zofia's and has many pupils, in the second is Idris, who is in Year 8. */
const sencos = { primary: 'hartley@', secondary: 'whitlock@' } as const;

const comeIn = async (camera: Camera, venue: Venue, senco: string): Promise<Page> => {
  const staff = venue.server.doors.staff.find(({ email }) => email.startsWith(senco));
  if (staff === undefined) throw new Error(`${senco} has no door`);
  const page = await camera.person();
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

/** A school's own pages, as its SENCO sees them. */
export const shootStaff = async (camera: Camera, venue: Venue): Promise<void> => {
  await camera.scene('the list of pupils', async () => {
    const page = await comeIn(camera, venue, sencos.primary);
    await camera.take(page, 'pupils');
    await openPupil(page, 'Zofia');
    await camera.take(page, 'pupil');
    await closeAll([page]);
  });
  await camera.scene('making a meeting', async () => {
    const page = await comeIn(camera, venue, sencos.secondary);
    await openPupil(page, 'Idris');
    await makeMeeting(camera, page);
    await shootYoungPerson(camera, await getLink(camera, page));
    await closeAll([page]);
  });
};
