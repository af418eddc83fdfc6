import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import type { Ask, Doors, Measured, TargetAnswer } from './target-messages.ts';

/** The server under attack: a process of its own over a database of its own. */
export type Target = {
  readonly url: string;
  readonly pid: number;
  readonly doors: (kind?: 'doors' | 'carried') => Promise<Doors>;
  readonly measure: () => Promise<Measured>;
  /** The code it ended with, while it should be running; null: it runs. */
  readonly exitCode: () => number | null;
  readonly stop: () => Promise<void>;
};

const createAsker = (child: ChildProcess) => {
  const waiting = new Map<number, (answer: TargetAnswer) => void>();
  let next = 1;
  child.on('message', (answer: TargetAnswer) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  const heard = (id: number): Promise<TargetAnswer> =>
    new Promise((resolve, reject) => {
      waiting.set(id, resolve);
      child.once('exit', (code) => reject(new Error(`The server under attack ended: ${code}`)));
    });
  const ask = (what: Ask['ask']): Promise<TargetAnswer> => {
    const id = next;
    next += 1;
    const answered = heard(id);
    child.send({ id, ask: what } satisfies Ask);
    return answered;
  };
  return { started: heard(0), ask };
};

/** Starts the real server with the settings it has by itself, but for those named. */
export const startTarget = async (
  settings: Readonly<Record<string, string>> = {},
): Promise<Target> => {
  const child = fork(fileURLToPath(new URL('./target.ts', import.meta.url)), [], {
    env: { ...settings, PATH: '' },
    execArgv: ['--expose-gc'],
    serialization: 'json',
  });
  child.setMaxListeners(0);
  const { started, ask } = createAsker(child);
  const first = await started;
  if (!('url' in first) || child.pid === undefined) throw new Error('It did not start');
  return {
    url: first.url,
    pid: child.pid,
    doors: async (kind = 'doors') => {
      const answer = await ask(kind);
      if ('doors' in answer) return answer.doors;
      throw new Error('No doors');
    },
    measure: async () => {
      const answer = await ask('measure');
      if ('measured' in answer) return answer.measured;
      throw new Error('Not measured');
    },
    exitCode: () => child.exitCode,
    stop: async () => {
      const ended = new Promise((resolve) => {
        child.once('exit', resolve);
      });
      if (child.exitCode !== null) return;
      child.send({ id: -1, ask: 'stop' } satisfies Ask);
      await ended;
    },
  };
};
