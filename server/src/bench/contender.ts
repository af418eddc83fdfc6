import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Question, Usage } from './usage.ts';
import { type Wire, hocuspocusWire, ourWire, relayWire, yWebsocketWire } from './wire.ts';

/** A server of the bench: how to start it, and how its clients speak. */
export type Contender = {
  readonly name: string;
  readonly wire: Wire;
  /** Whether words survive its process. */
  readonly keeps: boolean;
  /** Whether it holds documents at all. */
  readonly knowsDocuments: boolean;
  readonly script: string;
  readonly args: (folder: string, rooms: number) => readonly string[];
};

const peer = (name: string): string =>
  fileURLToPath(new URL(`../../bench/${name}.mjs`, import.meta.url));
const none = (): readonly string[] => [];

export const contenders: readonly Contender[] = [
  {
    name: 'relay',
    wire: relayWire,
    keeps: false,
    knowsDocuments: false,
    script: peer('relay'),
    args: none,
  },
  {
    name: 'y-websocket',
    wire: yWebsocketWire,
    keeps: false,
    knowsDocuments: true,
    script: peer('y-websocket'),
    args: none,
  },
  {
    name: 'y-websocket + LevelDB',
    wire: yWebsocketWire,
    keeps: true,
    knowsDocuments: true,
    script: peer('y-websocket'),
    args: (folder) => [folder],
  },
  {
    name: 'Hocuspocus',
    wire: hocuspocusWire,
    keeps: false,
    knowsDocuments: true,
    script: peer('hocuspocus'),
    args: none,
  },
  {
    name: 'Hocuspocus + SQLite',
    wire: hocuspocusWire,
    keeps: true,
    knowsDocuments: true,
    script: peer('hocuspocus'),
    args: (folder) => [folder],
  },
  {
    name: 'ours',
    wire: ourWire,
    keeps: true,
    knowsDocuments: true,
    script: fileURLToPath(new URL('./ours.ts', import.meta.url)),
    args: (folder, rooms) => [folder, String(rooms)],
  },
];

export type Running = {
  readonly url: string;
  readonly usage: (options?: { readonly collect: boolean }) => Promise<Usage>;
  /** Ends it as a power cut would end a process: at once, without a word. */
  readonly kill: () => Promise<void>;
};

type Message = Partial<Usage> & { readonly url?: string; readonly id?: number };

const createAsker = (child: ChildProcess): Running['usage'] => {
  let next = 1;
  return ({ collect } = { collect: false }) =>
    new Promise((resolve) => {
      const id = next;
      next += 1;
      const listen = (message: Message): void => {
        if (message.id !== id) return;
        child.off('message', listen);
        const { cpu = 0, rss = 0, held = 0 } = message;
        resolve({ cpu, rss, held });
      };
      child.on('message', listen);
      child.send({ id, collect } satisfies Question);
    });
};

/** Starts a contender over `folder`, which holds whatever it keeps, with room for so many rooms. */
export const start = async (
  contender: Contender,
  folder: string,
  rooms: number,
): Promise<Running> => {
  await mkdir(folder, { recursive: true });
  const child = fork(contender.script, [...contender.args(folder, rooms)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [...process.execArgv, '--expose-gc'],
  });
  const message = await new Promise<Message>((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Error(`${contender.name} did not start`)));
  });
  if (message.url === undefined) throw new Error(`${contender.name} did not start`);
  return {
    url: message.url,
    usage: createAsker(child),
    kill: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
};

/** A folder for the length of `use`. */
export const withFolder = async <Value>(
  use: (folder: string) => Promise<Value>,
): Promise<Value> => {
  const folder = await mkdtemp(join(tmpdir(), 'four-chairs-bench-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
