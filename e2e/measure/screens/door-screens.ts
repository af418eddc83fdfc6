import { JoinPage } from '#pages/join-page.ts';
import { personIn } from '#support/personas.ts';
import type { Venue } from '#support/venue.ts';

import { type Camera, closeAll } from './camera.ts';

/** What stands behind a link: a greeting, or what to do when it does not work. */
export const shootDoors = async (camera: Camera, venue: Venue): Promise<void> => {
  const page = await camera.person();
  await camera.scene('the page behind a link', async () => {
    const { page: greeting } = await JoinPage.open(page, personIn(venue.zofia, 'parent').link);
    await greeting.getByRole('button', { name: 'Come in' }).waitFor();
    await camera.take(greeting, 'join');
  });
  await camera.scene('a bad link', async () => {
    await page.goto(`${venue.server.url}/join#${'A'.repeat(43)}`);
    await page.getByRole('heading', { name: 'This link does not work' }).waitFor();
    await camera.take(page, 'bad-link');
  });
  await closeAll([page]);
};
