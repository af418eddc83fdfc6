import { type ChildProcess, fork, spawn, spawnSync } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Ask, DiskState, Doors, Fault, Plan, Told } from './fault.ts';

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const entry = fileURLToPath(new URL('./server.ts', import.meta.url));

/** Half of what a start costs is reading our own modules: they are read once, here or in an earlier run. */
const cache = getCompileCacheDir();
const compiled = cache === undefined ? join(tmpdir(), 'four-chairs-compiled') : dirname(cache);

const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** A process that alone sees a disk of its own at `folder`, of so many bytes. */
const onOwnDisk = ['-Urm', 'sh', '-c', 'mount -t tmpfs -o size="$1" tmpfs "$2" && exec "$3" "$4"'];

export type ServerOptions = {
  readonly disk?: DiskState;
  /** Its data stands on a disk of its own, which is gone with it. */
  readonly own?: { readonly folder: string; readonly size: number };
};

const startChild = ({ own }: ServerOptions): ChildProcess => {
  const env = { PATH: path, NODE_COMPILE_CACHE: compiled };
  const stdio = ['ignore', 'inherit', 'pipe', 'ipc'] as const;
  if (own === undefined) return fork(entry, [], { env, stdio: [...stdio] });
  const args = ['sh', String(own.size), own.folder, process.execPath, entry];
  return spawn('unshare', [...onOwnDisk, ...args], { env, stdio: [...stdio] });
};

/** Whether this machine lets us have a disk of our own. */
export const mayHaveOwnDisk = (): boolean =>
  spawnSync('unshare', ['-Urm', 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()], { env: { PATH: path } })
    .status === 0;

/** A process of the server, from the moment it is started with or without data to its end. */
export class ServerProcess {
  readonly #child: ChildProcess;
  readonly ended: Promise<void>;
  readonly #options: ServerOptions;
  hasEnded = false;
  /** The call of its disk that went wrong as planned. */
  wrong: string | null = null;
  /** What it wrote on standard error. */
  said = '';

  constructor(options: ServerOptions = {}) {
    this.#options = options;
    this.#child = startChild(options);
    this.#child.stderr?.on('data', (chunk) => {
      this.said += String(chunk);
    });
    this.#child.setMaxListeners(0);
    this.#child.on('message', (told: Told) => {
      if (told.told === 'wrong') this.wrong = told.method;
    });
    this.ended = new Promise((resolve) => {
      this.#child.once('exit', () => {
        this.hasEnded = true;
        resolve();
      });
    });
  }

  /** False: it died on the way. */
  async start(folder: string, port: number, fault: Fault | null = null): Promise<boolean> {
    const { disk = 'sound' } = this.#options;
    return (await this.#ask({ ask: 'start', folder, port, fault, disk })) !== null;
  }

  /** That call of its disk goes wrong; `wrong` says which it was, once it has come. */
  async plan(plan: Plan): Promise<void> {
    this.wrong = null;
    await this.#ask({ ask: 'plan', plan });
  }

  async disk(disk: DiskState): Promise<void> {
    await this.#ask({ ask: 'disk', disk });
  }

  /** Asks it to end, and says with which code it did. */
  async end(): Promise<number | null> {
    this.#child.kill('SIGTERM');
    await this.ended;
    return this.#child.exitCode;
  }

  /** It dies at that call from now on. */
  async arm(fault: Fault): Promise<void> {
    await this.#ask({ ask: 'fault', fault });
  }

  async doors(): Promise<Doors> {
    const told = await this.#ask({ ask: 'doors' });
    if (told?.told !== 'doors') throw new Error(`The server opened no doors: ${this.said}`);
    return told.doors;
  }

  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.ended;
  }

  async #ask(ask: Ask): Promise<Told | null> {
    const told = new Promise<Told>((resolve) => {
      const hear = (message: Told): void => {
        if (message.told === 'wrong') return;
        this.#child.off('message', hear);
        resolve(message);
      };
      this.#child.on('message', hear);
    });
    if (this.hasEnded) return null;
    this.#child.send(ask, () => {});
    return Promise.race([told, this.ended.then(() => null)]);
  }
}

/** Servers of which the next one has loaded its modules already: most of a restart is that. */
export class Spare {
  readonly #options: ServerOptions;
  #next: ServerProcess;

  constructor(options: ServerOptions = {}) {
    this.#options = options;
    this.#next = new ServerProcess(options);
  }

  take(): ServerProcess {
    const taken = this.#next;
    this.#next = new ServerProcess(this.#options);
    return taken;
  }

  end(): Promise<void> {
    return this.#next.kill();
  }
}
