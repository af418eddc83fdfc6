import type { Browser, Locator } from 'playwright';

import { JoinPage } from '#pages/join-page.ts';
import type { MeetingPage } from '#pages/meeting-page.ts';
import { personIn } from '#support/personas.ts';
import { Venue } from '#support/venue.ts';

import type { Figure } from './figure.ts';
import { arrivedAt, letter, pressedAt, watchArrivals, watchPresses } from './letters.ts';
import { percentile } from './statistics.ts';

const presses = 330;
/** Between two letters, in milliseconds: a little faster than most people type. */
const pace = 80;
const targetMs = 60;

/** Types words of five letters; the spaces between them are not counted. */
const typeLetters = async (field: Locator): Promise<void> => {
  const words = Array.from({ length: presses / 5 }, () => letter.repeat(5)).join(' ');
  await field.press('Control+End');
  await field.press(' ');
  await field.pressSequentially(words, { delay: pace, timeout: 300_000 });
};

/** For each press, how long until the frame with its letter was drawn in the other browser. */
const delaysBetween = async (from: Locator, to: Locator): Promise<readonly number[]> => {
  await watchPresses(from);
  await watchArrivals(to);
  await typeLetters(from);
  const arrived = await arrivedAt(to, presses);
  const pressed = await pressedAt(from);
  return pressed.map((at, place) => (arrived[place] ?? Number.NaN) - at);
};

const figuresOf = (where: string, delays: readonly number[]): readonly Figure[] => {
  const p95 = percentile(delays, 0.95);
  const [p50, worst] = [percentile(delays, 0.5), Math.max(...delays)];
  const how = `${delays.length} key presses, ${pace} ms apart; p50 ${p50.toFixed(0)} ms, slowest ${worst.toFixed(0)} ms`;
  return [
    {
      what: `key press to another screen, ${where}, p95`,
      result: p95,
      target: targetMs,
      unit: 'ms',
      how,
    },
  ];
};

type Pair = { readonly writer: MeetingPage; readonly reader: MeetingPage };

const seatTwo = async (browser: Browser, venue: Venue): Promise<Pair> => {
  const comeIn = async (chair: 'teacher' | 'senco'): Promise<MeetingPage> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    return (await JoinPage.open(page, personIn(venue.zofia, chair).link)).comeIn();
  };
  const [writer, reader] = [await comeIn('teacher'), await comeIn('senco')];
  return { writer, reader };
};

/** From a key press in one browser to the letter on another's screen, through the real server and its disk. */
export const measureTyping = async (browser: Browser): Promise<readonly Figure[]> => {
  const venue = await Venue.open();
  try {
    const { writer, reader } = await seatTwo(browser, venue);
    const mine = await writer.lastOutcomes();
    const theirs = await reader.lastOutcomes();
    const field = await delaysBetween(mine.notes, theirs.notes);
    const notes = await delaysBetween(writer.notes, reader.notes);
    await Promise.all([writer, reader].map(({ page }) => page.context().close()));
    return [...figuresOf('a field', field), ...figuresOf('the notes', notes)];
  } finally {
    await venue.close();
  }
};
