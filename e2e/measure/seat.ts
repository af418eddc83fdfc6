import type { Browser, BrowserContext, Page } from 'playwright';

import { JoinPage } from '#pages/join-page.ts';

import { newPhone, watchTypable } from './phone.ts';

/** What a browser knows of a seat: cookies, and what the tab holds. */
export type KeptSeat = {
  readonly address: string;
  readonly state: Awaited<ReturnType<BrowserContext['storageState']>>;
  readonly tab: readonly (readonly [string, string])[];
};

/** Comes in once, at full speed, and keeps the seat. */
export const keepSeat = async (browser: Browser, link: string): Promise<KeptSeat> => {
  const context = await newPhone(browser);
  const page = await context.newPage();
  await (await JoinPage.open(page, link)).comeIn();
  const seat = {
    address: page.url(),
    state: await context.storageState(),
    tab: await page.evaluate(() => Object.entries<string>(sessionStorage)),
  };
  await context.close();
  return seat;
};

/** A new browser, without anything cached, in which the seat is known. */
export const openWithSeat = async (browser: Browser, seat: KeptSeat): Promise<Page> => {
  const context = await newPhone(browser, seat.state);
  const page = await context.newPage();
  await page.addInitScript((entries) => {
    for (const [key, value] of entries) sessionStorage.setItem(key, value);
  }, seat.tab);
  await watchTypable(page);
  return page;
};
