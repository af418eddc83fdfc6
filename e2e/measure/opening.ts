import type { Browser, Page } from 'playwright';

import { personIn } from '#support/personas.ts';
import { Venue } from '#support/venue.ts';

import type { Figure } from './figure.ts';
import { gatherAtFields } from './gather.ts';
import { newPhone, phoneWords, slowDown, typableAt, watchTypable } from './phone.ts';
import { keepSeat, type KeptSeat, openWithSeat } from './seat.ts';
import { listed, median } from './statistics.ts';

const runs = 5;
const targetSeconds = 2;
/** How long somebody reads *Hello Magda* before they press the button. */
const readingMs = 3000;

/** A phone that has a seat and opens the meeting's address. */
const openMeeting = async (browser: Browser, seat: KeptSeat): Promise<number> => {
  const page = await openWithSeat(browser, seat);
  await slowDown(page);
  await page.goto(seat.address, { waitUntil: 'commit' });
  const at = await typableAt(page);
  const opened = await page.evaluate(() => performance.timeOrigin);
  await page.context().close();
  return (at - opened) / 1000;
};

const pressComeIn = async (page: Page, link: string, waitMs: number): Promise<number> => {
  await page.goto(link, { waitUntil: 'commit' });
  const button = page.getByRole('button', { name: 'Come in' });
  await button.waitFor({ timeout: 60_000 });
  await page.waitForTimeout(waitMs);
  await button.click({ noWaitAfter: true });
  const at = await typableAt(page);
  const pressed = await page.evaluate(() => window.fourChairsClicked ?? Number.NaN);
  return (at - pressed) / 1000;
};

/** A phone that was never here: opens the link, presses *Come in*. */
const comeIn = async (browser: Browser, link: string, waitMs: number): Promise<number> => {
  const context = await newPhone(browser);
  const page = await context.newPage();
  await watchTypable(page);
  await slowDown(page);
  const seconds = await pressComeIn(page, link, waitMs);
  await context.close();
  return seconds;
};

const figure = async (what: string, once: () => Promise<number>): Promise<Figure> => {
  const seconds: number[] = [];
  for (let run = 0; run < runs; run += 1) seconds.push(await once());
  const how = `median of ${listed(seconds)} s; ${phoneWords}`;
  return { what, result: median(seconds), target: targetSeconds, unit: 's', how };
};

/** How long until the meeting can be typed in on a phone: from its address with a seat, and from *Come in*. */
export const measureOpening = async (browser: Browser): Promise<readonly Figure[]> => {
  const venue = await Venue.open();
  try {
    await gatherAtFields(browser, venue);
    const { link } = personIn(venue.zofia, 'parent');
    const seat = await keepSeat(browser, link);
    return [
      await figure('phone: meeting’s address to typing', () => openMeeting(browser, seat)),
      await figure(`phone: “Come in”, ${readingMs / 1000} s after it is there, to typing`, () =>
        comeIn(browser, link, readingMs),
      ),
      await figure('phone: “Come in”, as soon as it is there, to typing', () =>
        comeIn(browser, link, 0),
      ),
    ];
  } finally {
    await venue.close();
  }
};
