import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const serverEntry = join(repository, 'server', 'src', 'demo.ts');

export type DemoOptions = {
  readonly port: number;
  /** The data folder; start again on the same one to see what was kept. */
  readonly data: string;
  /** How many live ones. */
  readonly meetings?: number;
  /** Instead: the moment that it is when the server starts, and the meetings as they stood then. Time goes on from there. */
  readonly at?: string;
  /** Settings of docs/operations.md. */
  readonly settings?: Readonly<Record<string, string>>;
};

/** Starts the demonstration as a process of its own, as `npm run demo` does. */
export const spawnDemo = ({
  port,
  data,
  meetings = 1,
  at,
  settings = {},
}: DemoOptions): ChildProcess => {
  const which = at === undefined ? ['--meetings', String(meetings)] : ['--at', at];
  const args = ['--port', String(port), '--data', data, ...which, '--json'];
  return spawn(process.execPath, [serverEntry, ...args], {
    cwd: repository,
    // The runner's wish for colours and another's for none: Node warns about the pair.
    env: { ...process.env, FORCE_COLOR: undefined, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
};

const collect = (child: ChildProcess): { out: string; err: string } => {
  const printed = { out: '', err: '' };
  child.stdout?.on('data', (chunk: Buffer) => {
    printed.out += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    printed.err += chunk.toString();
  });
  return printed;
};

/** A start that is expected to fail: how it ended, and what it said. */
export const runDemoToItsEnd = async (
  options: DemoOptions,
): Promise<{ code: number | null; out: string; err: string }> => {
  const child = spawnDemo(options);
  const printed = collect(child);
  await once(child, 'close');
  return { code: child.exitCode, ...printed };
};
