import type { Browser } from 'playwright';

import { JoinPage } from '#pages/join-page.ts';
import { personIn } from '#support/personas.ts';
import type { Venue } from '#support/venue.ts';

/** The lead is at a step with fields, and whoever opens the meeting comes there. */
export const gatherAtFields = async (browser: Browser, venue: Venue): Promise<void> => {
  const page = await (await browser.newContext()).newPage();
  const lead = await (await JoinPage.open(page, personIn(venue.zofia, 'teacher').link)).comeIn();
  await lead.working();
  await lead.bringEveryoneHere();
  await lead.expectSaved();
  await page.context().close();
};
