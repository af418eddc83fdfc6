import { JoinPage } from '#pages/join-page.ts';
import { personIn } from '#support/personas.ts';
import type { Venue } from '#support/venue.ts';

import { type Camera, closeAll } from './camera.ts';

/** What the server says of a link that cannot be opened: nobody waits a year, or knocks a hundred times, for a picture. */
const refusals = { expired: 'link-expired', busy: 'too-many' } as const;

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
  for (const [name, error] of Object.entries(refusals)) {
    await camera.scene(`a link that is ${name}`, async () => {
      const answer = { status: 400, json: { error, message: '' } };
      await page.route('**/api/join/preview', (route) => route.fulfill(answer));
      await page.goto('about:blank');
      await page.goto(personIn(venue.zofia, 'parent').link);
      await page.getByRole('heading', { name: /run out|Too many/u }).waitFor();
      await camera.take(page, `link-${name}`);
      await page.unroute('**/api/join/preview');
    });
  }
  await closeAll([page]);
};
