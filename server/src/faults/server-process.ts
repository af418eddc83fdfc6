import { type ChildProcess, fork } from 'node:child_process';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Ask, Doors, Fault, Told } from './fault.ts';

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const entry = fileURLToPath(new URL('./server.ts', import.meta.url));

/** Half of what a start costs is reading our own modules: they are read once. */
const compiled = join(tmpdir(), 'four-chairs-compiled');

/** A process of the server, from the moment it is started with or without data to its end. */
export class ServerProcess {
  readonly #child: ChildProcess;
  readonly ended: Promise<void>;
  readonly #lies: boolean;
  hasEnded = false;

  constructor(lies: boolean) {
    this.#lies = lies;
    const env = { PATH: '', NODE_COMPILE_CACHE: compiled };
    this.#child = fork(entry, [], { env, serialization: 'json' });
    this.#child.setMaxListeners(0);
    this.ended = new Promise((resolve) => {
      this.#child.once('exit', () => {
        this.hasEnded = true;
        resolve();
      });
    });
  }

  /** False: it died on the way. */
  async start(folder: string, port: number, fault: Fault | null = null): Promise<boolean> {
    const told = await this.#ask({ ask: 'start', folder, port, fault, lies: this.#lies });
    return told !== null;
  }

  /** It dies at that call from now on. */
  async arm(fault: Fault): Promise<void> {
    await this.#ask({ ask: 'fault', fault });
  }

  async doors(): Promise<Doors> {
    const told = await this.#ask({ ask: 'doors' });
    if (told?.told !== 'doors') throw new Error('The server opened no doors');
    return told.doors;
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.ended;
  }

  async #ask(ask: Ask): Promise<Told | null> {
    const told = new Promise<Told>((resolve) => {
      this.#child.once('message', (message: Told) => resolve(message));
    });
    if (this.hasEnded) return null;
    this.#child.send(ask, () => {});
    return Promise.race([told, this.ended.then(() => null)]);
  }
}

/** Servers of which the next one has loaded its modules already: most of a restart is that. */
export class Spare {
  readonly #lies: boolean;
  #next: ServerProcess;

  constructor(lies = false) {
    this.#lies = lies;
    this.#next = new ServerProcess(lies);
  }

  take(): ServerProcess {
    const taken = this.#next;
    this.#next = new ServerProcess(this.#lies);
    return taken;
  }

  end(): Promise<void> {
    return this.#next.kill();
  }
}
