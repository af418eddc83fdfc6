import { Worker } from 'node:worker_threads';

/** The thread ended, or took longer than it may: whatever it was asked may be somebody's attack, or our fault. */
export class ThreadLost extends Error {
  override readonly name = 'ThreadLost';
}

const memory = { maxOldGenerationSizeMb: 512 };

/** A thread that does one thing at a time, started by the first. One that is lost is followed by a new one. */
export class SideThread<Job, Answer> {
  readonly #script: URL;
  #worker: Worker | null = null;

  constructor(script: URL) {
    this.#script = script;
  }

  /** Rejects with ThreadLost when no answer came within so many milliseconds. */
  ask(job: Job, withinMs: number): Promise<Answer> {
    this.#worker ??= new Worker(this.#script, { resourceLimits: memory });
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(late);
        worker.off('message', answer).off('error', lost).off('exit', lost);
      };
      const answer = (given: Answer): void => {
        end();
        resolve(given);
      };
      const lost = (): void => {
        end();
        if (this.#worker === worker) this.#worker = null;
        worker.on('error', () => {});
        void worker.terminate();
        reject(new ThreadLost('The thread was lost'));
      };
      const late = setTimeout(lost, withinMs);
      worker.on('message', answer).on('error', lost).on('exit', lost);
      worker.postMessage(job);
    });
  }

  /** Ends it, with all it holds. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }
}
