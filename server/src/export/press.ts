import { Worker } from 'node:worker_threads';

import { Problem } from '#lib/problem.ts';

import type { Paper } from './paper.ts';
import type { PaperFile, PrintJob, Printed } from './worker/messages.ts';

export type { PaperFile } from './worker/messages.ts';

/** Makes files of papers, on a thread of its own, so that nobody's typing waits for somebody's PDF. */
export interface Press {
  /** Refuses with `too-many` when too many others wait. */
  print(paper: Paper, as: PaperFile): Promise<Uint8Array>;
  close(): Promise<void>;
}

type Waiting = {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: Error) => void;
};

const tooMany = (): Problem =>
  new Problem(
    'too-many',
    'Many papers are being made just now. Nothing is lost: please try again in a minute.',
  );

class PressThread implements Press {
  readonly #most: number;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #last = 0;

  constructor(most: number) {
    this.#most = most;
  }

  async print(paper: Paper, as: PaperFile): Promise<Uint8Array> {
    if (this.#waiting.size >= this.#most) throw tooMany();
    return new Promise((resolve, reject) => {
      this.#last += 1;
      this.#waiting.set(this.#last, { resolve, reject });
      this.#worker ??= this.#start();
      this.#worker.postMessage({ id: this.#last, paper, as } satisfies PrintJob);
    });
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#end('The server is closing');
  }

  #start(): Worker {
    const worker = new Worker(new URL('worker/press-worker.ts', import.meta.url));
    worker.on('message', (printed: Printed) => this.#answer(printed));
    worker.on('error', (error: Error) => this.#end(error.message));
    worker.on('exit', () => this.#end('The press stopped'));
    return worker;
  }

  #answer(printed: Printed): void {
    const waiting = this.#waiting.get(printed.id);
    this.#waiting.delete(printed.id);
    if ('bytes' in printed) waiting?.resolve(printed.bytes);
    else waiting?.reject(new Error(printed.failed));
  }

  #end(why: string): void {
    this.#worker = null;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(new Error(why));
  }
}

/** `most`: how many papers may wait to be made. The thread is started by the first. */
export const createPress = ({ most }: { readonly most: number }): Press => new PressThread(most);
