import { type ChildProcess, spawn } from 'node:child_process';
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
  /** Through the command a person types, with all that stands before the server; it needs what `npm run build` makes. */
  readonly through?: 'npm';
  /** Settings of docs/operations.md. */
  readonly settings?: Readonly<Record<string, string>>;
};

/** Starts the demonstration as a process of its own. */
export const spawnDemo = ({
  port,
  data,
  meetings = 1,
  at,
  through,
  settings = {},
}: DemoOptions): ChildProcess => {
  const which = at === undefined ? ['--meetings', String(meetings)] : ['--at', at];
  const args = ['--port', String(port), '--data', data, ...which, '--json'];
  const [program, before] =
    through === 'npm'
      ? ['npm', ['run', '--silent', 'demo', '--']]
      : [process.execPath, [serverEntry]];
  return spawn(program, [...before, ...args], {
    cwd: repository,
    // The runner's wish for colours and another's for none: Node warns about the pair.
    env: { ...process.env, FORCE_COLOR: undefined, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
};
