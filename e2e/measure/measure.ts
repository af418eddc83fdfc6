import { parseArgs } from 'node:util';

import { chromium, type Browser } from 'playwright';

import { launchOptions } from '#launch.ts';

import { type Figure, isMissed, type Measurement, tableOf } from './figure.ts';
import { measureFrames } from './frames.ts';
import { measureOpening } from './opening.ts';
import { measurePapers } from './papers.ts';
import { takeScreens } from './screenshots.ts';
import { measureScripts } from './scripts.ts';
import { measureStart } from './start.ts';
import { describeSurroundings, loadNow } from './surroundings.ts';
import { measureTyping } from './typing.ts';

const usage =
  'use: npm run measure [-- --only typing,frames,opening,scripts,papers,start,screens [--screens child,meeting]]; "screens" is taken only when named';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

const readOptions = () => {
  const options = { only: { type: 'string' }, screens: { type: 'string' } } as const;
  const { only, screens } = parseArgs({ options }).values;
  return { only: only?.split(',') ?? null, screens: screens?.split(',') ?? null };
};
type Options = ReturnType<typeof readOptions>;

const measurementsOn = (browser: Browser, { screens }: Options): readonly Measurement[] => [
  { name: 'typing', title: 'typing', take: () => measureTyping(browser) },
  { name: 'frames', title: 'typing in a large plan', take: () => measureFrames(browser) },
  { name: 'opening', title: 'opening on a phone', take: () => measureOpening(browser) },
  { name: 'scripts', title: 'script before typing', take: () => measureScripts(browser) },
  { name: 'papers', title: 'papers of a record', take: measurePapers },
  { name: 'start', title: 'npm start', take: () => measureStart(say) },
  {
    name: 'screens',
    title: 'pictures of the screens',
    take: () => takeScreens(browser, screens, say),
  },
];

const chosenOf = (
  all: readonly Measurement[],
  { only: names }: Options,
): readonly Measurement[] => {
  if (names === null) return all.filter(({ name }) => name !== 'screens');
  const unknown = names.filter((name) => !all.some((each) => each.name === name));
  if (unknown.length > 0) throw new Error(`nothing is called ${unknown.join(', ')}; ${usage}`);
  return all.filter(({ name }) => names.includes(name));
};

type Taken = { readonly figures: Figure[]; readonly failed: string[]; readonly loads: string[] };

/** One after another: two at once would measure each other. */
const takeAll = async (chosen: readonly Measurement[]): Promise<Taken> => {
  const taken: Taken = { figures: [], failed: [], loads: [] };
  for (const { name, title, take } of chosen) {
    say(`Measuring: ${title}…`);
    taken.loads.push(`${name} ${loadNow()}`);
    try {
      taken.figures.push(...(await take()));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      taken.failed.push(`${name} could not be measured: ${why}`);
    }
  }
  return taken;
};

const summaryOf = ({ figures, failed }: Taken): string => {
  const missed = figures.filter(isMissed).map(({ what }) => what);
  const promised = figures.filter(({ target }) => target !== null).length;
  const count = promised === 0 ? [] : [`${promised - missed.length} of ${promised} targets met.`];
  return [...count, ...missed.map((what) => `Missed: ${what}.`), ...failed].join('\n');
};

/** Measures, prints a table, and ends well whether or not the targets are met: this is a command, not a test. */
const run = async (): Promise<void> => {
  if (launchOptions.executablePath === undefined) {
    throw new Error(
      'No browser to measure with: run "npm test" once, which finds or installs one.',
    );
  }
  const browser = await chromium.launch(launchOptions);
  try {
    const options = readOptions();
    const chosen = chosenOf(measurementsOn(browser, options), options);
    const surroundings = describeSurroundings(browser);
    const taken = await takeAll(chosen);
    const load = `load      before each, over 1, 5 and 15 minutes: ${taken.loads.join('; ')}`;
    const table = taken.figures.length === 0 ? [] : ['', ...tableOf(taken.figures)];
    console.log(['', ...surroundings, load, ...table, '', summaryOf(taken)].join('\n'));
    // A target that was missed is a figure; one that could not be measured is no answer.
    if (taken.failed.length > 0) process.exitCode = 1;
  } finally {
    await browser.close();
  }
};

run().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
