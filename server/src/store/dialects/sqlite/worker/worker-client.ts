import type { Transferable, Worker } from 'node:worker_threads';

import type { Answer, Numbered, Request } from '#store/dialects/sqlite/worker/messages.ts';
import { StoreUnavailable } from '#store/store.ts';

type Pending = {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
};

export interface WorkerClient {
  /** Requests are answered in order. Rejects with StoreUnavailable when the worker is gone; never hangs. */
  request(message: Request, transfer: readonly Transferable[]): Promise<Answer>;
  /** Answers everything asked before, then ends the worker. */
  close(): Promise<void>;
}

const gone = (): StoreUnavailable =>
  new StoreUnavailable(
    'The thread that writes to disk stopped: what was not confirmed is not saved.',
  );

/** Talks to one worker at a time; when it dies, everything pending is rejected and the next request starts another. */
export const createWorkerClient = (start: () => Worker): WorkerClient => {
  const pending = new Map<number, Pending>();
  let worker: Worker | null = null;
  let lastId = 0;
  let closed = false;

  const end = (ended: Worker): void => {
    if (worker !== ended) return;
    worker = null;
    const waiting = [...pending.values()];
    pending.clear();
    for (const { reject } of waiting) reject(gone());
  };

  const startWorker = (): Worker => {
    const started = start();
    started.on('message', ({ id, message }: Numbered<Answer>) => {
      const waiting = pending.get(id);
      pending.delete(id);
      waiting?.resolve(message);
    });
    started.on('messageerror', () => void started.terminate());
    started.on('error', () => end(started));
    started.on('exit', () => end(started));
    return started;
  };

  const send = (message: Request, transfer: readonly Transferable[]): Promise<Answer> =>
    new Promise((resolve, reject) => {
      worker ??= startWorker();
      lastId += 1;
      worker.postMessage({ id: lastId, message } satisfies Numbered<Request>, transfer);
      pending.set(lastId, { resolve, reject });
    });

  return {
    request: (message, transfer) =>
      closed
        ? Promise.reject(new StoreUnavailable('The database is closed.'))
        : send(message, transfer),
    close: async () => {
      if (closed) return;
      closed = true;
      const closing = worker;
      if (closing === null) return;
      await send({ kind: 'close' }, []);
      await closing.terminate();
    },
  };
};
