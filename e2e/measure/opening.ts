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

/** A phone that has a seat and opens the meeting's address; `was here`: not for the first time since the server's last update. */
const openMeeting = async (
  browser: Browser,
  seat: KeptSeat,
  cache: 'empty' | 'was here',
): Promise<number> => {
  const page = await openWithSeat(browser, seat);
  if (cache === 'was here') {
    await page.goto(seat.address, { waitUntil: 'commit' });
    await typableAt(page);
    await page.goto('about:blank');
  }
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

const figure = async (
  what: string,
  cache: 'nothing cached' | 'scripts cached',
  once: () => Promise<number>,
): Promise<Figure> => {
  const seconds: number[] = [];
  for (let run = 0; run < runs; run += 1) seconds.push(await once());
  const how = `median of ${listed(seconds)} s; ${phoneWords}, ${cache}`;
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
      await figure('phone: meeting’s address to typing', 'nothing cached', () =>
        openMeeting(browser, seat, 'empty'),
      ),
      await figure('phone: meeting’s address again, to typing', 'scripts cached', () =>
        openMeeting(browser, seat, 'was here'),
      ),
      await figure(
        `phone: “Come in”, ${readingMs / 1000} s after it is there, to typing`,
        'nothing cached',
        () => comeIn(browser, link, readingMs),
      ),
      await figure('phone: “Come in”, as soon as it is there, to typing', 'nothing cached', () =>
        comeIn(browser, link, 0),
      ),
    ];
  } finally {
    await venue.close();
  }
};
