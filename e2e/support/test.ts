import { type BrowserContext, type Page, expect, test as base } from '@playwright/test';

import { JoinPage } from '#pages/join-page.ts';

import type { DemoMeeting } from './demo-server.ts';
import { type Chair, personIn } from './personas.ts';
import { Venue } from './venue.ts';
import { Watch } from './watch.ts';

/** How a journey is set: on a server it shares, in a meeting of its own; or on a server of its own. */
type Options = {
  /** A server of the journey's own: for those that end it, or change what belongs to the whole school. */
  ownServer: boolean;
  /** Zofia's spring review, with her two terms before it, instead of any live meeting. */
  asZofia: boolean;
  /** For a server of its own: the moment that it is when it starts, like 2026-03-17T18:00; empty: now. */
  startsAt: string;
};

type Fixtures = {
  /** The server that journeys of a worker share. */
  school: Venue;
  venue: Venue;
  /** The live meeting of this journey. */
  meeting: DemoMeeting;
  watch: Watch;
  /** A browser of somebody's own, watched. */
  newContext: () => Promise<BrowserContext>;
  /** A browser of somebody's own, with their link in front of them. */
  as: (chair: Chair) => Promise<JoinPage>;
  /** The same, in a new tab of a browser that is there already. */
  inTab: (context: BrowserContext, chair: Chair) => Promise<JoinPage>;
  /** An empty page in a browser of its own, watched. */
  newPage: () => Promise<Page>;
};

type WorkerFixtures = {
  /** The one server for all journeys of a worker that do not need their own, started for the first of them. */
  openSchool: () => Promise<Venue>;
};

const roomy = { LIMIT_JOINS_PER_MINUTE: '100000' };

/** Ends a server, and looks whether it had to log an error. */
const close = async (venue: Venue): Promise<void> => {
  await venue.close();
  expect(venue.server.errors).toEqual([]);
};

export const test = base.extend<Fixtures & Options, WorkerFixtures>({
  ownServer: [false, { option: true }],
  asZofia: [false, { option: true }],
  startsAt: ['', { option: true }],
  openSchool: [
    async ({}, use) => {
      let school: Promise<Venue> | undefined;
      await use(() => (school ??= Venue.open({ meetings: 70, settings: roomy })));
      if (school !== undefined) await close(await school);
    },
    { scope: 'worker' },
  ],
  school: async ({ openSchool }, use) => {
    await use(await openSchool());
  },
  venue: async ({ ownServer, startsAt, openSchool }, use) => {
    if (!ownServer) return use(await openSchool());
    const which = startsAt === '' ? { meetings: 2 } : { at: startsAt };
    const venue = await Venue.open({ ...which, settings: roomy });
    await use(venue);
    await close(venue);
  },
  meeting: async ({ venue, asZofia }, use) => {
    await use(asZofia ? venue.zofia : venue.takeMeeting());
  },
  watch: async ({ venue }, use) => {
    const watch = new Watch(() => venue.server.url);
    await use(watch);
    expect(watch.problems).toEqual([]);
  },
  newContext: async ({ browser, contextOptions, watch }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext(contextOptions);
      contexts.push(context);
      watch.watch(context);
      return context;
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
  newPage: async ({ newContext }, use) => {
    await use(async () => (await newContext()).newPage());
  },
  inTab: async ({ meeting }, use) => {
    await use(async (context, chair) =>
      JoinPage.open(await context.newPage(), personIn(meeting, chair).link),
    );
  },
  as: async ({ newContext, inTab }, use) => {
    await use(async (chair) => inTab(await newContext(), chair));
  },
});

export { expect };
