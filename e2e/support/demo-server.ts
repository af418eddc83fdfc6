import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

import * as z from 'zod/mini';

import { type DemoOptions, spawnDemo } from './run-demo.ts';

const person = z.object({ id: z.string(), name: z.string(), role: z.string(), link: z.string() });
const meeting = z.object({
  id: z.string(),
  title: z.string(),
  state: z.enum(['planned', 'live', 'saved']),
  people: z.array(person),
});
/** The first line of the demonstration's standard output: a door for every chair. */
export const doorsShape = z.object({
  url: z.string(),
  meetings: z.array(meeting),
  staff: z.array(z.object({ name: z.string(), email: z.string(), link: z.string() })),
});
export type Doors = z.infer<typeof doorsShape>;
export type DemoPerson = z.infer<typeof person>;
export type DemoMeeting = z.infer<typeof meeting>;

const firstLine = async (child: ChildProcess, said: () => string): Promise<string> => {
  let text = '';
  for await (const chunk of child.stdout ?? []) {
    text += String(chunk);
    const end = text.indexOf('\n');
    if (end >= 0) return text.slice(0, end);
  }
  throw new Error(`The demonstration did not start: ${said()}`);
};

/** The real server, as its own process, with the demo school. */
export class DemoServer {
  readonly doors: Doors;
  /** The first line as it was printed. */
  readonly firstLine: string;
  readonly #child: ChildProcess;
  readonly #said: () => string;

  private constructor(child: ChildProcess, line: string, said: () => string) {
    this.#child = child;
    this.#said = said;
    this.firstLine = line;
    this.doors = doorsShape.parse(JSON.parse(line));
  }

  static async start(options: DemoOptions): Promise<DemoServer> {
    const child = spawnDemo(options);
    let trouble = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      trouble += chunk.toString();
    });
    const said = () => trouble;
    const line = await firstLine(child, said);
    child.stdout?.resume();
    return new DemoServer(child, line, said);
  }

  get url(): string {
    return this.doors.url;
  }

  /** The live meetings, Zofia's spring review first. */
  get live(): readonly DemoMeeting[] {
    return this.doors.meetings.filter(({ state }) => state === 'live');
  }

  /** Everything it wrote on standard error. */
  get trouble(): string {
    return this.#said();
  }

  /** What it logged as an error. */
  get errors(): readonly string[] {
    return this.trouble.split('\n').filter((line) => /"level":(50|60)\b/.test(line));
  }

  /** Null while it runs, and when a signal ended it. */
  get exitCode(): number | null {
    return this.#child.exitCode;
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
