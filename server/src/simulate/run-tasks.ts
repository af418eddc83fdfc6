import { Worker } from 'node:worker_threads';

export type Tasks<Task, Result> = {
  /** A module that answers each message with one. */
  readonly module: URL;
  /** null: there is nothing more to do. */
  readonly next: () => Task | null;
  readonly done: (result: Result) => void;
  /** The thread ended in the middle of a task; another goes on. */
  readonly ended: (task: Task, error: Error) => void;
};

const runOne = <Task, Result>(tasks: Tasks<Task, Result>): Promise<void> =>
  new Promise((resolve) => {
    const worker = new Worker(tasks.module);
    let task: Task | null = null;
    const goOn = (): void => {
      task = tasks.next();
      if (task === null) void worker.terminate();
      else worker.postMessage(task);
    };
    worker.on('message', (result: Result) => {
      tasks.done(result);
      goOn();
    });
    worker.on('error', (error: Error) => {
      if (task !== null) tasks.ended(task, error);
    });
    worker.on('exit', () => resolve(task === null ? undefined : runOne(tasks)));
    goOn();
  });

/** Works through tasks on so many threads. */
export const runTasks = async <Task, Result>(
  tasks: Tasks<Task, Result>,
  threads: number,
): Promise<void> => {
  await Promise.all(Array.from({ length: threads }, () => runOne(tasks)));
};
