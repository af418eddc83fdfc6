import { addOutcome } from '@fourchairs/shared/document/outcomes.ts';
import { notesOf } from '@fourchairs/shared/document/plan-items.ts';
import { addSupport } from '@fourchairs/shared/document/support-lines.ts';
import type { Browser, Locator, Page } from 'playwright';
import * as Y from 'yjs';

import { JoinPage } from '#pages/join-page.ts';
import { Machine } from '#support/machine.ts';
import { personIn } from '#support/personas.ts';
import { Venue } from '#support/venue.ts';

import type { Figure } from './figure.ts';

const size = { outcomes: 20, support: 60, words: 3000 };
const slowdown = 4;
const presses = 120;
const pace = 80;
/** Fifty frames a second. */
const targetMs = 20;

declare global {
  interface Window {
    /** When each frame began, in milliseconds. */
    fourChairsFrames?: number[];
  }
}

const sentence = 'He reads to his sister on Tuesdays and likes the book about owls best. ';

const paragraph = (words: string): Y.XmlElement => {
  const element = new Y.XmlElement('paragraph');
  element.insert(0, [new Y.XmlText(words)]);
  return element;
};

/** Makes the plan of the meeting as large as any is likely to become. */
const fill = async (venue: Venue): Promise<void> => {
  const teacher = await Machine.join(venue.server.url, personIn(venue.zofia, 'teacher'));
  const { doc, ...document } = await teacher.open('meeting').then((opened) => ({
    doc: opened.doc,
    saved: () => opened.expectSaved(),
    close: () => opened.destroy(),
  }));
  for (let index = 0; index < size.outcomes; index += 1) {
    const texts = {
      title: `Outcome number ${index + 1} of many`,
      childWords: sentence,
      baseline: sentence,
    };
    const outcome = addOutcome(doc, { origin: 'new', texts });
    for (let line = 0; line < size.support / size.outcomes; line += 1) {
      addSupport(doc, { origin: 'new', outcomes: [outcome], texts: { what: sentence } });
    }
  }
  const paragraphs = size.words / sentence.split(' ').length;
  const notes = notesOf(doc);
  notes.push(Array.from({ length: paragraphs }, () => paragraph(sentence)));
  await document.saved();
  document.close();
};

const countFrames = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const times: number[] = [];
    window.fourChairsFrames = times;
    const frame = (at: number): void => {
      times.push(at);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });

/** The mean length of a frame in the slowest second of typing. */
const slowestSecond = (times: readonly number[]): number => {
  const [first = 0] = times;
  const seconds = Math.floor(((times.at(-1) ?? 0) - first) / 1000);
  const counts = Array.from(
    { length: seconds },
    (_, second) =>
      times.filter((at) => at >= first + second * 1000 && at < first + (second + 1) * 1000).length,
  );
  return 1000 / Math.min(...counts);
};

const typeIn = async (page: Page, field: Locator, where: string): Promise<Figure> => {
  await field.press('Control+End');
  await countFrames(page);
  await field.pressSequentially('reads aloud '.repeat(presses / 12), { delay: pace });
  const times = await page.evaluate(() => window.fourChairsFrames ?? []);
  const longest = Math.max(...times.slice(1).map((at, index) => at - (times[index] ?? at)));
  return {
    what: `a frame while typing in ${where}, mean of the slowest second`,
    result: slowestSecond(times),
    target: targetMs,
    unit: 'ms',
    how: `${presses} key presses, ${pace} ms apart, processor ${slowdown} × slower; ${size.outcomes} outcomes, ${size.support} support lines and ${size.words} words of notes more than the demonstration's; longest single frame ${longest.toFixed(0)} ms`,
  };
};

/** Whether a large plan can be typed in without the page falling behind. */
export const measureFrames = async (browser: Browser): Promise<readonly Figure[]> => {
  const venue = await Venue.open();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    await fill(venue);
    const page = await context.newPage();
    const meeting = await (
      await JoinPage.open(page, personIn(venue.zofia, 'teacher').link)
    ).comeIn();
    const stage = await meeting.newOutcomes();
    await stage.open('Outcome number 1 of many');
    const tools = await context.newCDPSession(page);
    await tools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const inField = await typeIn(page, stage.title, 'an outcome');
    return [inField, await typeIn(page, meeting.notes, 'the notes')];
  } finally {
    await context.close();
    await venue.close();
  }
};
