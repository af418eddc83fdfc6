import { gzipSync } from 'node:zlib';

import type { Browser, Page } from 'playwright';

import { personIn } from '#support/personas.ts';
import { Venue } from '#support/venue.ts';

import type { Figure } from './figure.ts';
import { gatherAtFields } from './gather.ts';
import { typableAt } from './phone.ts';
import { keepSeat, openWithSeat } from './seat.ts';

const targetKb = 150;
const editor = /\/notes-editor/u;

type Script = {
  readonly address: string;
  /** As it came over the line. */
  readonly served: number;
  readonly gzipped: number;
  readonly isEntry: boolean;
};

/** Every script the page had asked for when it could be typed in. */
const scriptsOf = async (page: Page, typable: number): Promise<readonly Script[]> => {
  const fetched = await page.evaluate((until) => {
    const entries = [...document.querySelectorAll('script[src]')].map((script) =>
      script instanceof HTMLScriptElement ? script.src : '',
    );
    return performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .filter(({ name, startTime }) => name.endsWith('.js') && startTime <= until)
      .map(({ name, encodedBodySize }) => ({
        address: name,
        served: encodedBodySize,
        isEntry: entries.includes(name),
      }));
  }, typable);
  return Promise.all(
    fetched.map(async (script) => {
      const source = await (await fetch(script.address)).arrayBuffer();
      return { ...script, gzipped: gzipSync(Buffer.from(source), { level: 9 }).length };
    }),
  );
};

const figure = (what: string, scripts: readonly Script[]): Figure => {
  const sum = (size: 'served' | 'gzipped'): number =>
    scripts.reduce((total, script) => total + script[size], 0) / 1000;
  const how = `gzip -9; ${sum('served').toFixed(1)} kB as served; ${scripts.length} files`;
  return { what, result: sum('gzipped'), target: targetKb, unit: 'kB', how };
};

/** How much script a phone fetches before the meeting can be typed in; the notes' editor comes later. */
export const measureScripts = async (browser: Browser): Promise<readonly Figure[]> => {
  const venue = await Venue.open();
  try {
    await gatherAtFields(browser, venue);
    const seat = await keepSeat(browser, personIn(venue.zofia, 'parent').link);
    const page = await openWithSeat(browser, seat);
    await page.goto(seat.address, { waitUntil: 'commit' });
    const typable = await typableAt(page);
    const opened = await page.evaluate(() => performance.timeOrigin);
    const all = await scriptsOf(page, typable - opened);
    await page.context().close();
    const needed = all.filter(({ address }) => !editor.test(address));
    return [
      figure(
        'first script of the meeting’s page',
        needed.filter(({ isEntry }) => isEntry),
      ),
      figure('all script until it can be typed in', needed),
    ];
  } finally {
    await venue.close();
  }
};
