import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

import * as z from 'zod/mini';

const person = z.object({ id: z.string(), name: z.string(), role: z.string(), link: z.string() });
const meeting = z.object({
  id: z.string(),
  title: z.string(),
  state: z.enum(['planned', 'live', 'saved']),
  people: z.array(person),
});
/** The first line of the demonstration's standard output: a door for every chair. */
const doors = z.object({
  url: z.string(),
  meetings: z.array(meeting),
  staff: z.array(z.object({ name: z.string(), email: z.string(), link: z.string() })),
});
export type Doors = z.infer<typeof doors>;
export type DemoPerson = z.infer<typeof person>;
export type DemoMeeting = z.infer<typeof meeting>;

const serverEntry = fileURLToPath(new URL('../../server/src/demo.ts', import.meta.url));
const repository = fileURLToPath(new URL('../..', import.meta.url));

/** A port nobody listens on now, so that a server killed on it can be started on it again. */
export const freePort = async (): Promise<number> => {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  probe.close();
  await once(probe, 'close');
  return port;
};

const firstLine = async (child: ChildProcess): Promise<string> => {
  let text = '';
  let trouble = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    trouble += chunk.toString();
  });
  for await (const chunk of child.stdout ?? []) {
    text += String(chunk);
    const end = text.indexOf('\n');
    if (end >= 0) return text.slice(0, end);
  }
  throw new Error(`The demonstration did not start: ${trouble}`);
};

export type DemoOptions = {
  readonly port: number;
  /** The data folder; start again on the same one to see what was kept. */
  readonly data: string;
  readonly meetings?: number;
  /** Settings of docs/operations.md, for tests of limits. */
  readonly settings?: Readonly<Record<string, string>>;
};

/** The real server, as its own process, with the demo school. */
export class DemoServer {
  readonly doors: Doors;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, found: Doors) {
    this.#child = child;
    this.doors = found;
  }

  static async start({ port, data, meetings = 1, settings = {} }: DemoOptions): Promise<DemoServer> {
    const args = ['--port', String(port), '--data', data, '--meetings', String(meetings), '--json'];
    const child = spawn(process.execPath, [serverEntry, ...args], {
      cwd: repository,
      env: { ...process.env, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const line = await firstLine(child);
    child.stdout?.resume();
    return new DemoServer(child, doors.parse(JSON.parse(line)));
  }

  /** The live meetings, Zofia's spring review first. */
  get live(): readonly DemoMeeting[] {
    return this.doors.meetings.filter(({ state }) => state === 'live');
  }

  /** Ends the process without a word, as a power cut would. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM');
  }

  async #end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill(signal);
    await ended;
  }
}
