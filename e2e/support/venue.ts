import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type DemoMeeting, DemoServer } from './demo-server.ts';
import { freePort } from './free-port.ts';
import type { DemoOptions } from './run-demo.ts';

/** A server on a data folder of its own, with ways to end it and start it again on the same data and port. */
export class Venue {
  server: DemoServer;
  #options: DemoOptions;
  #next = 0;

  private constructor(server: DemoServer, options: DemoOptions) {
    this.server = server;
    this.#options = options;
  }

  static async open(
    options: Pick<DemoOptions, 'meetings' | 'at' | 'settings'> = {},
  ): Promise<Venue> {
    const data = await mkdtemp(join(tmpdir(), 'four-chairs-e2e-'));
    const whole = { ...options, data, port: await freePort() };
    return new Venue(await DemoServer.start(whole), whole);
  }

  get options(): DemoOptions {
    return this.#options;
  }

  /** Zofia's spring review: of a server, there is one, live or to come. */
  get zofia(): DemoMeeting {
    const [first] = this.server.doors.meetings;
    if (first === undefined) throw new Error('There is no meeting');
    return first;
  }

  /** A live meeting nobody was given yet. */
  takeMeeting(): DemoMeeting {
    this.#next += 1;
    return this.#live(this.#next);
  }

  async startAgain(): Promise<void> {
    this.server = await DemoServer.start(this.#options);
  }

  /** The server is ended in the evening, and started again on another day. */
  async goOnAt(at: string): Promise<void> {
    await this.server.stop();
    this.#options = { ...this.#options, at };
    await this.startAgain();
  }

  async close(): Promise<void> {
    await this.server.stop();
    await rm(this.#options.data, { recursive: true, force: true });
  }

  #live(place: number): DemoMeeting {
    const meeting = this.server.live[place];
    if (meeting === undefined) throw new Error(`There is no live meeting number ${place}`);
    return meeting;
  }
}
