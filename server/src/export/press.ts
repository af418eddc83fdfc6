import { Worker } from 'node:worker_threads';

import { Problem } from '#lib/problem.ts';

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
const memory = { maxOldGenerationSizeMb: 512 };

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
  readonly #owners: string[] = [];
  #worker: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(limits: PressLimits) {
    this.#limits = limits;
  }

  async print(owner: string, read: () => Promise<PrintJob>): Promise<Uint8Array> {
    const ofOne = this.#owners.filter((each) => each === owner).length;
    if (ofOne >= mostOfOne || this.#owners.length >= this.#limits.most) throw tooMany();
    this.#owners.push(owner);
    const printing = this.#last.then(async () => this.#make(await read()));
    this.#last = printing.catch(() => null);
    try {
      return await printing;
    } finally {
      this.#owners.splice(this.#owners.indexOf(owner), 1);
    }
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = null;
  }

  #make(job: PrintJob): Promise<Uint8Array> {
    this.#worker ??= new Worker(new URL('worker/press-worker.ts', import.meta.url), {
      resourceLimits: memory,
    });
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(late);
        worker.off('message', answer).off('error', lost).off('exit', lost);
      };
      const answer = (printed: Printed): void => {
        end();
        if ('bytes' in printed) resolve(printed.bytes);
        else reject(new Error(printed.failed));
      };
      // The next paper gets a new thread.
      const lost = (): void => {
        end();
        if (this.#worker === worker) this.#worker = null;
        worker.on('error', () => {});
        void worker.terminate();
        reject(notMade());
      };
      const late = setTimeout(lost, this.#limits.withinMs ?? usualWithinMs);
      worker.on('message', answer).on('error', lost).on('exit', lost);
      worker.postMessage(job);
    });
  }
}

/** The thread is started by the first paper. */
export const createPress = (limits: PressLimits): Press => new PressThread(limits);
