import { type PersonId, parseId } from '@fourchairs/shared/lib/ids.ts';
import { must } from '@fourchairs/shared/lib/must.ts';

import { type TestBrowser, openTestBrowser } from '#http/testing/test-browser.ts';
import type { Name } from '#http/testing/test-school.ts';

import { SharedSocket } from './shared-socket.ts';
import type { Doors } from './target-messages.ts';
import { until } from './until.ts';
import { WireClient, type WireOptions } from './wire-client.ts';

/** Where somebody's documents can be opened. */
export type Page = { readonly personId: PersonId; dial(name: string): WireClient };

/** Somebody who came in through their own link. */
export class Seat implements Page {
  readonly browser: TestBrowser;
  readonly personId: PersonId;
  readonly paths: ReadonlyMap<string, string>;
  readonly #socketUrl: string;

  constructor(url: string, browser: TestBrowser, joined: Awaited<ReturnType<TestBrowser['join']>>) {
    this.#socketUrl = url.replace(/^http/, 'ws');
    this.browser = browser;
    this.personId = must(parseId<PersonId>(joined.person.id), 'an id');
    this.paths = new Map(joined.documents.map(({ name, path }) => [name, path]));
  }

  /** The address of a document, or of any path. */
  address(name: string): string {
    return `${this.#socketUrl}${this.paths.get(name) ?? name}`;
  }

  /** A connection that is not waited for. */
  dial(name = 'meeting', options: WireOptions = {}, address = this.address(name)): WireClient {
    const headers = { cookie: this.browser.cookie(), ...options.headers };
    const kindOf = this.paths.has(name) ? name : 'meeting';
    const client = new WireClient(address, kindOf, { ...options, headers });
    client.connect();
    return client;
  }

  /** The same person on one socket for all their documents, as our pages are. */
  onTrunk(): Page {
    const address = this.address('meeting').replace(/\/meeting$/, '');
    const shared = new SharedSocket(address, this.browser.cookie());
    const { personId } = this;
    return {
      personId,
      dial: (name) => {
        const client = new WireClient(shared.line(name), name);
        client.connect();
        return client;
      },
    };
  }

  /** A page that is open and synchronised. */
  async open(name = 'meeting'): Promise<WireClient> {
    const client = this.dial(name);
    await until(`${name} to open`, () => client.isSynced || client.ended !== null);
    return client;
  }

  /** A connection that is welcomed and says nothing by itself. */
  async silent(name = 'meeting'): Promise<WireClient> {
    const client = this.dial(name, { isPolite: false });
    await until(`a welcome to ${name}`, () => client.welcome !== null || client.ended !== null);
    return client;
  }
}

export const sit = async (url: string, doors: Doors, name: Name): Promise<Seat> => {
  const browser = openTestBrowser(url);
  const joined = await browser.join(must(doors.tokens[name], name));
  return new Seat(url, browser, joined);
};
