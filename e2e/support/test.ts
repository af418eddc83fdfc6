import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type BrowserContext, test as base } from '@playwright/test';

import { JoinPage } from '#pages/join-page.ts';

import { type DemoMeeting, DemoServer, freePort } from './demo-server.ts';
import { type Persona, personIn } from './personas.ts';

/** A server of this test's own, with ways to end it and start it again on the same data. */
export class Venue {
  server: DemoServer;
  readonly #port: number;
  readonly #data: string;

  private constructor(server: DemoServer, port: number, data: string) {
    this.server = server;
    this.#port = port;
    this.#data = data;
  }

  static async open(data: string): Promise<Venue> {
    const port = await freePort();
    return new Venue(await DemoServer.start({ port, data }), port, data);
  }

  get meeting(): DemoMeeting {
    const [first] = this.server.live;
    if (first === undefined) throw new Error('The demonstration has no live meeting');
    return first;
  }

  async startAgain(): Promise<void> {
    this.server = await DemoServer.start({ port: this.#port, data: this.#data });
  }
}

type Fixtures = {
  venue: Venue;
  /** A browser context of somebody's own, with their link in front of them. */
  as: (persona: Persona) => Promise<JoinPage>;
  /** The same, in a new tab of a context that is there already. */
  inTab: (context: BrowserContext, persona: Persona) => Promise<JoinPage>;
};

export const test = base.extend<Fixtures>({
  venue: async ({}, use) => {
    const data = await mkdtemp(join(tmpdir(), 'four-chairs-e2e-'));
    const venue = await Venue.open(data);
    await use(venue);
    await venue.server.stop();
    await rm(data, { recursive: true, force: true });
  },
  inTab: async ({ venue }, use) => {
    await use(async (context, persona) => {
      const page = await context.newPage();
      return JoinPage.open(page, personIn(venue, persona).link);
    });
  },
  as: async ({ browser, contextOptions, inTab }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (persona) => {
      const context = await browser.newContext(contextOptions);
      contexts.push(context);
      return inTab(context, persona);
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

export { expect } from '@playwright/test';
