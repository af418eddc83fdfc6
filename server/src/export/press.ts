import { createTurns } from '#lib/create-turns.ts';
import { Places } from '#lib/places.ts';
import { Problem } from '#lib/problem.ts';
import { SideThread, ThreadLost } from '#lib/side-thread.ts';

import type { PrintJob, Printed } from './worker/messages.ts';

export type { PaperFile, PrintJob } from './worker/messages.ts';

/** Makes files of records, on a thread of its own, so that nobody's typing waits for somebody's PDF. */
export interface Press {
  /**
   * `read` is asked when there is a place, not before. Refuses with `too-many` when `owner` has two papers waiting, or
   * too many others wait.
   */
  print(owner: string, read: () => Promise<PrintJob>): Promise<Uint8Array>;
  close(): Promise<void>;
}

export type PressLimits = {
  /** How many papers may wait to be made. */
  readonly most: number;
  /** How long one may take; a record that takes longer is somebody's attack, or our fault. */
  readonly withinMs?: number;
};

/** Papers of one person that may wait at once. */
const mostOfOne = 2;
const usualWithinMs = 30_000;

const tooMany = (): Problem =>
  new Problem(
    'too-many',
    'Other papers are still being made. Nothing is lost: please try again in a minute.',
  );
const notMade = (): Problem =>
  new Problem(
    'unexpected',
    'This paper could not be made. The record is safe: read it on the screen, and tell whoever looks after Four Chairs.',
  );

/** One thread that makes one paper at a time. */
class PressThread implements Press {
  readonly #limits: PressLimits;
  readonly #places: Places;
  readonly #inTurn = createTurns();
  readonly #thread = new SideThread<PrintJob, Printed>(
    new URL('worker/press-worker.ts', import.meta.url),
  );

  constructor(limits: PressLimits) {
    this.#limits = limits;
    this.#places = new Places({ most: limits.most, ofOne: mostOfOne });
  }

  print(owner: string, read: () => Promise<PrintJob>): Promise<Uint8Array> {
    const make = async () => this.#make(await read());
    return this.#places.hold(owner, () => this.#inTurn(make), tooMany);
  }

  close(): Promise<void> {
    return this.#thread.close();
  }

  async #make(job: PrintJob): Promise<Uint8Array> {
    const asking = this.#thread.ask(job, this.#limits.withinMs ?? usualWithinMs);
    const printed = await asking.catch((error: unknown) => {
      throw error instanceof ThreadLost ? notMade() : error;
    });
    if ('bytes' in printed) return printed.bytes;
    throw new Error(printed.failed);
  }
}

/** The thread is started by the first paper. */
export const createPress = (limits: PressLimits): Press => new PressThread(limits);
